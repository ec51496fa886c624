// FlashDNS on one core against 10,000 Services, asked by dnsperf on another.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createFlashDnsClient } from '../../../adapters/plasmacloud/flashdns/flashdns-client.ts';
import type { Figure } from '../../measure.ts';
import { percentile } from '../../percentile.ts';
import { processorSeconds, residentMegabytes } from '../../process-usage.ts';
import { questions, recordSetsOf, servicesCount } from './questions.ts';

const seconds = 5;
const steadyRate = 20_000;
const atOnce = 100;
const tenant = { org: 'default', project: 'default' };

interface Asked {
  readonly answered: number;
  readonly lost: number;
  readonly seconds: number;
  readonly latenciesMs: readonly number[];
}

/** Nothing but a sentence where dnsperf (a package of that name in most distributions) or taskset is missing. */
export async function dns(): Promise<readonly Figure[]> {
  if (spawnSync('dnsperf', ['-h']).error !== undefined || spawnSync('taskset', ['-V']).error !== undefined) {
    process.stdout.write('DNS: not measured, dnsperf or taskset is missing\n');
    return [];
  }
  const directory = mkdtempSync(join(tmpdir(), 'k8shost-bench-dns-'));
  const child = spawn('taskset', ['-c', '0', process.execPath, join(import.meta.dirname, 'flashdns-process.ts'), directory], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
    const { address, dnsAddress } = JSON.parse(line) as { address: string; dnsAddress: string };
    await fill(address);
    writeFileSync(join(directory, 'questions'), questions());
    await ask(directory, dnsAddress, []);
    const pid = child.pid ?? 0;
    const before = processorSeconds(pid);
    const fast = await ask(directory, dnsAddress, []);
    const used = processorSeconds(pid) - before;
    const steady = await ask(directory, dnsAddress, ['-Q', String(steadyRate)]);
    process.stdout.write(`machine's load average over the minute: ${loadavg()[0]?.toFixed(1)}\n`);
    return [
      { name: `answers of DNS, ${atOnce} questions open`, value: fast.answered / fast.seconds, unit: '/s', mark: { value: steadyRate, better: 'higher' } },
      { name: 'questions of DNS without an answer', value: fast.lost + steady.lost, unit: '' },
      { name: 'processor time of an answer of DNS', value: (1e6 * used) / fast.answered, unit: 'µs', mark: { value: 1e6 / steadyRate, better: 'lower' } },
      { name: `answers of DNS, ${steadyRate} questions/s`, value: steady.answered / steady.seconds, unit: '/s' },
      { name: 'time of an answer of DNS at that rate, p50', value: percentile(steady.latenciesMs, 50), unit: 'ms' },
      { name: 'time of an answer of DNS at that rate, p99', value: percentile(steady.latenciesMs, 99), unit: 'ms', mark: { value: 2, better: 'lower' } },
      { name: `memory of FlashDNS with ${servicesCount} Services`, value: residentMegabytes(pid), unit: 'MB' },
    ];
  } finally {
    child.kill('SIGTERM');
    await once(child, 'exit');
    rmSync(directory, { recursive: true });
  }
}

async function fill(address: string): Promise<void> {
  const client = createFlashDnsClient(address);
  const rest = Array.from({ length: servicesCount }, (_, index) => index);
  const putNext = async (): Promise<void> => {
    for (let index = rest.pop(); index !== undefined; index = rest.pop()) {
      const ref = { ...tenant, resource: 'services', namespace: `team-${index % 100}`, name: `service-${index}` };
      const base = { tenant: tenant, owner: `k8shost/services/${index}`, revision: 1, ref };
      const put = await client.perform({ ...base, kind: 'put-record-sets', zone: 'cluster.local', recordSets: recordSetsOf(index) });
      if (!put.ok) throw new Error(put.error.message);
    }
  };
  await Promise.all(Array.from({ length: 64 }, putNext));
  client.close();
}

/** With every answer's time on standard output (-v). */
async function ask(directory: string, dnsAddress: string, options: readonly string[]): Promise<Asked> {
  const [host = '', port = ''] = dnsAddress.split(':');
  const path = join(directory, 'answers');
  const file = openSync(path, 'w');
  const args = ['-s', host, '-p', port, '-d', join(directory, 'questions'), '-l', String(seconds), '-q', String(atOnce), '-v', ...options];
  await once(spawn('taskset', ['-c', '1', 'dnsperf', ...args], { stdio: ['ignore', file, 'inherit'] }), 'exit');
  closeSync(file);
  const told = readFileSync(path, 'utf8');
  const count = (what: RegExp): number => Number(what.exec(told)?.[1] ?? Number.NaN);
  return {
    answered: count(/Queries completed:\s+(\d+)/),
    lost: count(/Queries lost:\s+(\d+)/),
    seconds: count(/Run time \(s\):\s+([\d.]+)/),
    latenciesMs: told.split('\n').flatMap((line) => (line.startsWith('> NO') || line.startsWith('> NX') ? [1000 * Number(line.split(' ').at(-1))] : [])),
  };
}
