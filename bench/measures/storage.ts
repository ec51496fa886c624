// What volumes take: 100 claims made, bound and mounted by two nodes, a snapshot of a large image, and an idle driver. Needs root, for loop devices and mounts.
import { closeSync, openSync, writeSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { whyNoMounts } from '../../adapters/csi/testing/driver-for-tests.ts';
import { openChannel } from '../../adapters/grpc/client.ts';
import { lightningStorMethods } from '../../adapters/grpc/methods/lightningstor.ts';
import { whyNoXfs, xfs } from '../../adapters/local/lightningstor/testing/small-disk.ts';
import { createClient, type Client } from '../../bin/testing/http2-client.ts';
import { playMountingKubelet } from '../../bin/testing/mounting-kubelet.ts';
import { startRoleCluster } from '../../bin/testing/role-cluster.ts';
import { startRole } from '../../bin/testing/role-process.ts';
import { startStorageNode } from '../../bin/testing/storage-node.ts';
import type { Figure } from '../measure.ts';
import { processorSeconds, residentMegabytes } from '../process-usage.ts';

const claimsCount = 100;
const claimSize = '32Mi';
const gibibyte = 2 ** 30;
const imageBytes = 10 * gibibyte;
/** Of the image's bytes; the rest was never written. */
const writtenBytes = gibibyte;
const patienceMs = 300_000;
const idleMs = 5_000;
const tenant = { orgId: 'default', projectId: 'default' };
const claims = '/api/v1/namespaces/default/persistentvolumeclaims';
const pods = '/api/v1/namespaces/default/pods';

/** A cluster of its own on a disk of its own: one nats-server, one API process, the local cloud, one process with the reconcilers that it takes. */
export async function storage(): Promise<readonly Figure[]> {
  const reason = whyNoXfs() ?? whyNoMounts('mkfs.ext4');
  if (reason !== undefined) {
    process.stdout.write(`volumes: not measured, ${reason}\n`);
    return [];
  }
  const disk = xfs(40 * gibibyte);
  const cluster = await startRoleCluster({ apis: 1, workers: 0, servers: 1, volumes: { kept: 'images', folder: disk.folder } });
  const { lightningstor } = cluster.services;
  const client = createClient({ engine: { api: { url: `https://127.0.0.1:${cluster.apiPorts[0]}` } }, token: cluster.token, ca: cluster.ca });
  const nodes = await Promise.all(
    ['node-1', 'node-2'].map((name) => startStorageNode({ name, dir: join(disk.folder, 'nodes'), lightningstor, isElsewhere: false })),
  );
  const kubelets = await Promise.all(nodes.map((node) => playMountingKubelet(client, node)));
  try {
    const worker = await cluster.startWorker('ownership', 'workloads', 'scheduling', 'storage');
    const processes = [...[worker, cluster.cloud, ...cluster.apis].map(({ pid }) => pid), ...nodes.map((node) => node.pid())];
    const spent = (): number => processes.reduce((sum, pid) => sum + processorSeconds(pid), 0);
    const before = spent();
    const mountedMs = await timed(() => mountAll(client));
    const processor = spent() - before;
    process.stdout.write(`machine's load average over the minute: ${loadavg()[0]?.toFixed(1)}\n`);
    const unmountedMs = await timed(() => removeAll(client));
    const [freshMs = 0, snapshotMs = 0] = await snapshotsOf(lightningstor, join(disk.folder, 'cloud', 'plasmacloud', 'lightningstor'));
    const memory = await idleDriver(lightningstor, disk.folder);
    return [
      { name: `${claimsCount} claims made, bound and mounted`, value: mountedMs / 1_000, unit: 's', mark: { value: 10, better: 'lower' } },
      { name: 'processor time of it, nats-server and programs apart', value: processor, unit: 's' },
      { name: 'all of them unmounted and removed', value: unmountedMs / 1_000, unit: 's' },
      { name: 'snapshot of 10 GiB, 1 GiB just written to it', value: freshMs / 1_000, unit: 's' },
      { name: 'the next snapshot of it', value: snapshotMs / 1_000, unit: 's', mark: { value: 1, better: 'lower' } },
      { name: 'memory of an idle driver, controller and node', value: memory, unit: 'MB', mark: { value: 60, better: 'lower' } },
    ];
  } finally {
    for (const kubelet of kubelets) kubelet.close();
    client.close();
    for (const node of nodes) await node.end();
    await cluster.close();
    disk.end();
  }
}

const named = (index: number): string => `bench-${index}`;
const all = Array.from({ length: claimsCount }, (_, index) => index);

/** Until all pods run, each with a claim of its own. */
async function mountAll(client: Client): Promise<void> {
  const running = Promise.withResolvers<void>();
  const seen = new Set<string>();
  const watch = client.watch(`${pods}?watch=1&resourceVersion=0`, (frame) => {
    const { object } = JSON.parse(frame) as {
      readonly object: { readonly metadata: { readonly name: string }; readonly status?: { readonly phase?: string } };
    };
    if (object.status?.phase === 'Running') seen.add(object.metadata.name);
    if (seen.size === claimsCount) running.resolve();
  });
  const impatient = setTimeout(() => running.reject(new Error(`${seen.size} pods of ${claimsCount} run after five minutes`)), patienceMs);
  await Promise.all(
    all.map(async (index) => {
      await create(client, claims, {
        apiVersion: 'v1',
        kind: 'PersistentVolumeClaim',
        metadata: { name: named(index) },
        spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: claimSize } } },
      });
      await create(client, pods, {
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: { name: named(index) },
        spec: { containers: [{ name: 'c', image: 'i' }], volumes: [{ name: 'v', persistentVolumeClaim: { claimName: named(index) } }] },
      });
    }),
  );
  await running.promise.finally(() => clearTimeout(impatient));
  watch.close();
}

async function removeAll(client: Client): Promise<void> {
  // An API process takes 200 writes of a project at once.
  for (const path of [pods, claims]) await Promise.all(all.map((index) => remove(client, `${path}/${named(index)}`)));
  const until = performance.now() + patienceMs;
  while ((JSON.parse((await client.send('GET', '/api/v1/persistentvolumes')).text) as { readonly items: readonly object[] }).items.length > 0) {
    if (performance.now() > until) throw new Error('volumes are left after five minutes');
    await pause(100);
  }
}

async function create(client: Client, path: string, object: object): Promise<void> {
  const { status, text } = await client.send('POST', path, object);
  if (status !== 201) throw new Error(`a create was answered ${status}: ${text}`);
}

async function remove(client: Client, path: string): Promise<void> {
  const { status, text } = await client.send('DELETE', path);
  if (status >= 300) throw new Error(`a removal was answered ${status}: ${text}`);
}

/** From the call until the snapshot is ready: of one whose bytes have to get to the disk, and of one whose bytes are there. */
async function snapshotsOf(address: string, folder: string): Promise<readonly number[]> {
  const channel = openChannel(address, { deadlineMs: 60_000 });
  const ownership = (owner: string, revision: number) => ({ tenant, owner: `bench/${owner}`, revision });
  const volume = await channel.call(lightningStorMethods.ensureVolume, {
    ownership: ownership('volume', 1),
    name: 'large',
    sizeBytes: imageBytes,
    accessModes: ['ReadWriteOnce'],
  });
  if (!volume.ok) throw new Error(volume.error.message);
  write(join(folder, 'volumes', volume.value.id, 'image'));
  const spentMs: number[] = [];
  for (const name of ['first', 'second'])
    spentMs.push(
      await timed(async () => {
        const snapshot = await channel.call(lightningStorMethods.ensureSnapshot, { ownership: ownership(name, 1), name, volumeName: 'large' });
        if (!snapshot.ok || !snapshot.value.ready) throw new Error(snapshot.ok ? 'it was copied, not shared' : snapshot.error.message);
      }),
    );
  for (const name of ['first', 'second']) await channel.call(lightningStorMethods.removeSnapshot, { ownership: ownership(name, 2) });
  await channel.call(lightningStorMethods.removeVolume, { ownership: ownership('volume', 2) });
  channel.close();
  return spentMs;
}

/** A piece of 4 MiB every 40, as files are spread over a file system. */
function write(image: string): void {
  const piece = Buffer.alloc(4 * 2 ** 20, 'content ');
  const file = openSync(image, 'r+');
  for (let written = 0; written < writtenBytes; written += piece.length) writeSync(file, piece, 0, piece.length, written * (imageBytes / writtenBytes));
  closeSync(file);
}

async function idleDriver(lightningstor: string, folder: string): Promise<number> {
  const socket = `unix://${join(folder, 'idle.sock')}`;
  const args = ['csi', 'controller', 'node', '--endpoint', socket, '--lightningstor', lightningstor, '--node', 'idle', '--run', join(folder, 'idle-run')];
  const driver = await startRole(args, 'serving CSI', {});
  await pause(idleMs);
  const memory = residentMegabytes(driver.pid);
  await driver.stop();
  return memory;
}

async function timed(work: () => Promise<void>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}
