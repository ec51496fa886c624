// A balancer before two stand-ins, in processes of their own that are killed and started again.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { EffectBase, Member } from '../../domain/effect.ts';
import { sampleBalancer } from '../../domain/testing/sample-balancer.ts';
import { createFiberLbClient } from '../plasmacloud/fiberlb/fiberlb-client.ts';
import { createPlasmaVmcClient } from '../plasmacloud/plasmavmc/plasmavmc-client.ts';

const acme = { org: 'acme', project: 'web' };
const base = (resource: string, uid: string, revision: number): EffectBase => ({
  tenant: acme,
  owner: `k8shost/${resource}/${uid}`,
  revision,
  ref: { ...acme, resource, namespace: 'default', name: uid, uid },
});
const members: Member[] = ['127.64.252.1', '127.64.252.2'].map((address) => ({ address, port: 80 }));
let dir: string;
let child: ChildProcess;
let services: { readonly fiberlb: string; readonly plasmavmc: string };

async function start(): Promise<void> {
  const options = JSON.stringify({ dir, port: 0, canBindLow: false, pools: ['default=127.22.16.1-127.22.16.254'] });
  const program = `
    const { startLocalFiberLb } = await import(${JSON.stringify(new URL('fiberlb/local-fiberlb.ts', import.meta.url).href)});
    const { everyStandIn } = await import(${JSON.stringify(new URL('fiberlb/testing/every-stand-in.ts', import.meta.url).href)});
    const { startLocalPlasmaVmc } = await import(${JSON.stringify(new URL('plasmavmc/local-plasmavmc.ts', import.meta.url).href)});
    const [fiberlb, plasmavmc] = [await startLocalFiberLb({ ...${options}, networks: everyStandIn }), await startLocalPlasmaVmc(${options})];
    console.log(JSON.stringify({ fiberlb: fiberlb.address, plasmavmc: plasmavmc.address }));`;
  child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(child.stdout ?? child, 'data');
  services = JSON.parse(String(line)) as typeof services;
}
const kill = async (): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
};
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'k8shost-balanced-'));
  await start();
});
afterEach(async () => {
  await kill();
  rmSync(dir, { recursive: true });
});

const podAt = (host: string, port: number): Promise<string> =>
  new Promise((resolve) => {
    const request = get({ host, port, agent: false, headers: { accept: 'application/json' } }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve((JSON.parse(text) as { pod: string }).pod));
    });
    request.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? ''));
  });
const podsAt = async (host: string, port: number): Promise<string[]> =>
  [await podAt(host, port), await podAt(host, port), await podAt(host, port), await podAt(host, port)].sort();

async function ensureAll(): Promise<void> {
  const vmc = createPlasmaVmcClient(services.plasmavmc);
  const containers = [{ name: 'web', image: 'nginx', ports: [{ containerPort: 80, protocol: 'TCP' }] }] as const;
  for (const [index, { address }] of members.entries()) {
    const podName = `web-${index}`;
    const made = await vmc.perform<'ensure-instance'>({
      ...base('pods', podName, 1),
      kind: 'ensure-instance',
      nodeName: 'node-1',
      namespace: 'default',
      podName,
      address,
      runsToEnd: false,
      containers,
    });
    expect(made).toMatchObject({ value: { state: 'running' } });
  }
  vmc.close();
}

test('a balancer leads to each stand-in in turn, also after everything was killed and started again', async () => {
  await ensureAll();
  const lb = createFiberLbClient(services.fiberlb);
  const ensured = await lb.perform<'ensure-load-balancer'>({
    ...base('services', 'web', 1),
    ...sampleBalancer,
    name: 'web',
    listeners: [{ name: 'http', protocol: 'TCP', port: 80, members }],
  });
  lb.close();
  expect(ensured).toMatchObject({ value: { address: '127.22.16.1', listeners: [{ port: 80, servedPort: 10_080 }] } });
  expect(await podsAt('127.22.16.1', 10_080)).toEqual(['web-0', 'web-0', 'web-1', 'web-1']);
  await kill();
  expect(await podAt('127.22.16.1', 10_080)).toBe('ECONNREFUSED');
  await start();
  expect(await podsAt('127.22.16.1', 10_080)).toEqual(['web-0', 'web-0', 'web-1', 'web-1']);
});

test('a removed stand-in is passed over before anybody tells the balancer', async () => {
  await ensureAll();
  const [lb, vmc] = [createFiberLbClient(services.fiberlb), createPlasmaVmcClient(services.plasmavmc)];
  await lb.perform<'ensure-load-balancer'>({
    ...base('services', 'web', 1),
    ...sampleBalancer,
    name: 'web',
    listeners: [{ name: 'http', protocol: 'TCP', port: 8_088, members }],
  });
  await vmc.perform<'remove-instance'>({ ...base('pods', 'web-0', 2), kind: 'remove-instance' });
  expect(await podsAt('127.22.16.1', 8_088)).toEqual(['web-1', 'web-1', 'web-1', 'web-1']);
  lb.close();
  vmc.close();
});
