// What lies between a client and a member, beside a direct connection: our own TCP forwarder, haproxy for TCP, haproxy for HTTP with routes. And how
// soon a member that changed is the one that answers, among 1, 100 and 1,000 routes. Medians of three.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findHaproxy } from '../../../adapters/local/fiberlb/http/haproxy-binary.ts';
import { createFiberLbClient } from '../../../adapters/plasmacloud/fiberlb/fiberlb-client.ts';
import type { EffectBase, HttpRoutes, Member } from '../../../domain/effect.ts';
import { sampleBalancer } from '../../../domain/testing/sample-balancer.ts';
import type { Figure } from '../../measure.ts';
import { percentile } from '../../percentile.ts';
import { answerTimesMicros, requestsPerSecond, type Place } from './ask-often.ts';

const rounds = 3;
const connections = 16;
const roundMs = 3_000;
const requests = 5_000;
const changes = 15;
const pool = 'default=127.22.40.1-127.22.40.14';
const plainPort = 18_090;

const children: ChildProcess[] = [];

export async function balancer(): Promise<readonly Figure[]> {
  const haproxy = await findHaproxy();
  if (!haproxy.ok) {
    process.stdout.write(`balancers: not measured, ${haproxy.error}\n`);
    return [];
  }
  const dir = mkdtempSync(join(tmpdir(), 'k8shost-bench-'));
  try {
    const [one, two] = [await member(), await member()];
    const program = join(import.meta.dirname, '../../../adapters/local/fiberlb/http/testing/fiberlb-process.ts');
    const service = createFiberLbClient(await firstLine([program, dir, pool]));
    const direct: Place = one;
    const forwarder = await forwarderOf(service, one);
    const http = await routesOf(service, 1, 'bench', [one]);
    const tcp = await plainHaproxy(haproxy.value.path, dir, one);
    const figures: Figure[] = [];
    for (const [name, at] of Object.entries({ direct: direct, 'own TCP forwarder': forwarder, 'haproxy, TCP': tcp, 'haproxy, HTTP routes': http })) {
      await requestsPerSecond(at, connections, roundMs / 3);
      const rates: number[] = [];
      const times: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        rates.push(await requestsPerSecond(at, connections, roundMs));
        times.push(percentile(await answerTimesMicros(at, requests), 50));
      }
      figures.push({ name: `${name}: requests, ${connections} connections`, value: percentile(rates, 50), unit: '/s' });
      figures.push({ name: `${name}: time of an answer, p50`, value: percentile(times, 50), unit: 'µs' });
    }
    let revision = 1;
    for (const count of [1, 100, 1_000]) {
      await Promise.all(Array.from({ length: count - 1 }, (_, index) => routesOf(service, (revision += 1), `more-${index}`, [one], `h${index}.test`)));
      const members: number[] = [];
      const routes: number[] = [];
      for (let turn = 0; turn < changes; turn += 1) {
        const from = performance.now();
        await routesOf(service, (revision += 1), 'bench', turn % 2 === 0 ? [two] : [one]);
        members.push(performance.now() - from);
      }
      for (let turn = 0; turn < changes; turn += 1) {
        const from = performance.now();
        await routesOf(service, (revision += 1), 'extra', [one], `extra${turn}.test`);
        routes.push(performance.now() - from);
      }
      figures.push({ name: `a member changed among ${count} routes, p50`, value: percentile(members, 50), unit: 'ms', mark: { value: 100, better: 'lower' } });
      figures.push({ name: `a route changed among ${count} routes, p50`, value: percentile(routes, 50), unit: 'ms' });
    }
    service.close();
    return figures;
  } finally {
    for (const child of children.splice(0).toReversed()) {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    rmSync(dir, { recursive: true, force: true });
  }
}

type Client = ReturnType<typeof createFiberLbClient>;

async function firstLine(args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  return String(said).trim();
}

const member = async (): Promise<Member> => ({ address: '127.64.251.1', port: Number(await firstLine([join(import.meta.dirname, 'answering-member.ts')])) });

const baseOf = (uid: string, revision: number): EffectBase => ({
  tenant: { org: 'bench', project: 'bench' },
  owner: `k8shost/bench/${uid}`,
  revision,
  ref: { org: 'bench', project: 'bench', resource: 'ingresses', namespace: 'default', name: uid, uid },
});

async function forwarderOf(service: Client, to: Member): Promise<Place> {
  const listeners = [{ name: 'http', protocol: 'TCP' as const, port: plainPort, members: [to] }];
  const wish = {
    ...sampleBalancer,
    name: 'bench',
    listeners,
  } as const;
  const made = await service.perform<'ensure-load-balancer'>({ ...baseOf('forwarder', 1), ...wish });
  if (!made.ok) throw new Error(made.error.message);
  return { address: made.value.address, port: plainPort };
}

/** An owner with a route and a backend of its own; resolves when they serve. */
async function routesOf(service: Client, revision: number, uid: string, members: readonly Member[], host = 'bench.test'): Promise<Place> {
  const backends = [{ name: 'b', members }];
  const wish: HttpRoutes = {
    name: `default/${uid}`,
    createdMs: 1,
    routes: [{ host, path: '/', match: 'Prefix', backend: 'b' }],
    defaultBackend: '',
    backends,
    certificates: [],
  };
  const made = await service.perform<'ensure-http-routes'>({ ...baseOf(uid, revision), kind: 'ensure-http-routes', ...wish });
  if (!made.ok) throw new Error(made.error.message);
  return { address: made.value.address, port: made.value.ports[0]?.servedPort ?? 0 };
}

async function plainHaproxy(binary: string, dir: string, to: Member): Promise<Place> {
  const file = join(dir, 'plain.cfg');
  const text = `global\n  nbthread 1\n  maxconn 200\ndefaults\n  mode tcp\n  timeout connect 1s\n  timeout client 60s\n  timeout server 60s\nlisten plain\n  bind 127.22.40.14:${plainPort}\n  server one ${to.address}:${to.port}\n`;
  writeFileSync(file, text);
  const child = spawn(binary, ['-f', file], { stdio: 'ignore' });
  children.push(child);
  const at = { address: '127.22.40.14', port: plainPort };
  for (let tried = 0; tried < 100; tried += 1) {
    if (await answerTimesMicros(at, 1).catch(() => undefined)) return at;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('haproxy for TCP did not start');
}
