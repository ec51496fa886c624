// From kubectl to bytes: what pods write is there when they come back, when their claim grew, in its clone, and on the next node after the one before
// was cut off. The API, the reconcilers, LightningSTOR with images on xfs, and a CSI driver on each of two nodes are real, the second node on
// another machine as far as boot ids and mount tables tell; the test plays the kubelets, and the containers.
import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nodeMethods } from '../../adapters/csi/methods.ts';
import { whyNoMounts } from '../../adapters/csi/testing/driver-for-tests.ts';
import { skippedWhen, whyNoXfs, xfs, type SmallDisk } from '../../adapters/local/lightningstor/testing/small-disk.ts';
import type { Kubectl } from '../../api/rest/testing/kubectl.ts';
import { createClient, type Client } from '../testing/http2-client.ts';
import { playMountingKubelet, type MountingKubelet } from '../testing/mounting-kubelet.ts';
import { startRoleCluster, type RoleCluster } from '../testing/role-cluster.ts';
import type { RoleProcess } from '../testing/role-process.ts';
import { startStorageNode, type StorageNode } from '../testing/storage-node.ts';

const reason = whyNoXfs() ?? whyNoMounts('mkfs.ext4', 'nbdfuse', 'qemu-nbd', 'unshare', 'nsenter');
const mebibyte = 2 ** 20;
const waits = { timeout: 60_000, interval: 100 };
const reconcilers = ['ownership', 'workloads', 'scheduling', 'storage'];

const claim = (name: string, size: string, more: object = {}) => ({
  apiVersion: 'v1',
  kind: 'PersistentVolumeClaim',
  metadata: { name },
  spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: size } }, ...more },
});
const pod = (name: string, node: string, claimName: string) => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name },
  spec: {
    nodeSelector: { 'kubernetes.io/hostname': node },
    containers: [{ name: 'c', image: 'writer:1' }],
    volumes: [{ name: 'data', persistentVolumeClaim: { claimName } }],
  },
});
const set = {
  apiVersion: 'apps/v1',
  kind: 'StatefulSet',
  metadata: { name: 'writers' },
  spec: {
    replicas: 3,
    podManagementPolicy: 'Parallel',
    selector: { matchLabels: { app: 'writers' } },
    template: {
      metadata: { labels: { app: 'writers' } },
      spec: {
        containers: [{ name: 'c', image: 'writer:1', volumeMounts: [{ name: 'data', mountPath: '/data' }] }],
        topologySpreadConstraints: [
          { maxSkew: 1, topologyKey: 'kubernetes.io/hostname', whenUnsatisfiable: 'DoNotSchedule', labelSelector: { matchLabels: { app: 'writers' } } },
        ],
      },
    },
    volumeClaimTemplates: [{ metadata: { name: 'data' }, spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '64Mi' } } } }],
  },
};
const writers = ['writers-0', 'writers-1', 'writers-2'];
const sumOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

describe.skipIf(reason !== undefined)(`volumes from kubectl to bytes${skippedWhen(reason)}`, () => {
  let disk: SmallDisk;
  let cluster: RoleCluster;
  let worker: RoleProcess;
  let kubectl: Kubectl;
  let client: Client;
  let home: StorageNode;
  let away: StorageNode;
  let kubelets: ReadonlyMap<string, MountingKubelet>;

  const apply = (...objects: readonly object[]): Promise<string> =>
    kubectl.ok(['apply', '-f', '-'], JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objects }));
  const field = (what: string, path: string): Promise<string> => kubectl.ok(['get', ...what.split(' '), '-o', `jsonpath=${path}`]);
  const nodeOf = async (podName: string): Promise<StorageNode> => ((await field(`pod ${podName}`, '{.spec.nodeName}')) === home.name ? home : away);
  const fileOf = async (podName: string): Promise<string> => join(kubelets.get((await nodeOf(podName)).name)?.folderOf(podName) ?? '', 'file');
  const write = async (podName: string, content: Buffer): Promise<void> => (await nodeOf(podName)).write(await fileOf(podName), content);
  const read = async (podName: string): Promise<string> => (await nodeOf(podName)).sum(await fileOf(podName));
  const troubles = (): string => [...kubelets.values()].flatMap((kubelet) => kubelet.troubles).join('\n');
  const untilReady = async (...names: readonly string[]): Promise<void> => {
    const waited = await kubectl.run(['wait', ...names.map((name) => `pod/${name}`), '--for=condition=Ready', '--timeout=25s']);
    if (waited.code !== 0) throw new Error(`${waited.stderr}\n${troubles()}\n${await kubectl.ok(['get', 'events'])}`);
  };
  const gone = (what: string): Promise<void> => expect.poll(() => kubectl.ok(['get', ...what.split(' '), '-o', 'name']), waits).toBe('');
  const remove = async (what: string): Promise<void> => void (await kubectl.ok(['delete', ...what.split(' '), '--wait=false']));
  const removeClaims = async (): Promise<void> => {
    await remove('pvc --all');
    await gone('pvc,pv');
  };
  const volumesFolder = (): string => join(disk.folder, 'cloud', 'plasmacloud', 'lightningstor', 'volumes');
  /** Of volumes, as LightningSTOR has them on its disk. */
  const images = (): readonly string[] => readdirSync(volumesFolder()).filter((name) => existsSync(join(volumesFolder(), name, 'image')));

  beforeAll(async () => {
    disk = xfs(4096 * mebibyte);
    cluster = await startRoleCluster({ apis: 1, workers: 0, servers: 1, volumes: { kept: 'images', folder: disk.folder } });
    [kubectl] = cluster.kubectls as [Kubectl];
    worker = await cluster.startWorker(...reconcilers);
    client = createClient({ engine: { api: { url: `https://127.0.0.1:${cluster.apiPorts[0]}` } }, token: cluster.token, ca: cluster.ca });
    const { lightningstor } = cluster.services;
    const dir = join(disk.folder, 'nodes');
    home = await startStorageNode({ name: 'home', dir, lightningstor, isElsewhere: false });
    away = await startStorageNode({ name: 'away', dir, lightningstor, isElsewhere: true });
    kubelets = new Map([
      [home.name, await playMountingKubelet(client, home)],
      [away.name, await playMountingKubelet(client, away)],
    ]);
  }, 120_000);
  afterAll(async () => {
    for (const kubelet of kubelets?.values() ?? []) kubelet.close();
    client?.close();
    await away?.end();
    await home?.end();
    await cluster?.close();
    disk?.end();
  }, 120_000);

  test('PVB-12: a StatefulSet of three writes to its volumes, is deleted, comes back, and reads what it wrote', async () => {
    await apply(set);
    await expect.poll(() => field('pods', '{.items[*].metadata.name}'), waits).toBe(writers.join(' '));
    await untilReady(...writers);
    expect(new Set(await Promise.all(writers.map(nodeOf))).size).toBe(2);
    const contents = writers.map(() => randomBytes(2 * mebibyte));
    for (const [index, name] of writers.entries()) await write(name, contents[index] ?? Buffer.of());
    await remove('statefulset writers');
    await gone('pods');
    await gone('volumeattachments');
    await apply(set);
    await expect.poll(() => field('pods', '{.items[*].metadata.name}'), waits).toBe(writers.join(' '));
    await untilReady(...writers);
    expect(await Promise.all(writers.map(read))).toEqual(contents.map(sumOf));
    await remove('statefulset writers');
    await gone('pods');
    await removeClaims();
    expect(images()).toEqual([]);
  }, 120_000);

  test('PVB-8: a claim grows while its pod writes, and nothing of its content is another', async () => {
    await apply(claim('data', '320Mi'), pod('grower', home.name, 'data'));
    await untilReady('grower');
    const content = randomBytes(20 * mebibyte);
    await write('grower', content);
    const folder = dirname(await fileOf('grower'));
    const before = await home.roomAt(folder);
    const conditions: string[] = [];
    const watch = client.watch('/api/v1/namespaces/default/persistentvolumeclaims?watch=1&fieldSelector=metadata.name%3Ddata', (frame) => {
      const { object } = JSON.parse(frame) as { readonly object: { readonly status?: { readonly conditions?: readonly { readonly type: string }[] } } };
      const types = (object.status?.conditions ?? []).map(({ type }) => type).join(' ');
      if (types !== conditions.at(-1)) conditions.push(types);
    });
    await kubectl.ok(['patch', 'pvc', 'data', '-p', '{"spec":{"resources":{"requests":{"storage":"448Mi"}}}}']);
    await expect.poll(() => field('pvc data', '{.status.capacity.storage}'), waits).toBe('448Mi');
    expect((await home.roomAt(folder)) - before).toBeGreaterThan(120 * mebibyte);
    await expect.poll(() => conditions, waits).toEqual(['', 'Resizing', 'FileSystemResizePending', '']);
    watch.close();
    expect(await field('pvc data', '{.status.allocatedResourceStatuses}')).toBe('');
    expect(await read('grower')).toBe(sumOf(content));
  }, 120_000);

  test('PRV-6: a clone of a claim in use has its bytes, on the other machine', async () => {
    await apply(claim('copy', '448Mi', { dataSource: { kind: 'PersistentVolumeClaim', name: 'data' } }), pod('reader', away.name, 'copy'));
    await untilReady('reader');
    expect(await read('reader')).toBe(await read('grower'));
    await write('reader', randomBytes(mebibyte));
    expect(await read('reader')).not.toBe(await read('grower'));
    await remove('pods grower reader');
    await removeClaims();
    expect(images()).toEqual([]);
  }, 120_000);

  test.each([
    ['ext4', '64Mi', 'home'],
    ['xfs', '320Mi', 'home'],
    ['ext4', '64Mi', 'away'],
  ])(
    'PRV-6: a snapshot of a claim that is being written, %s of %s at %s, has what was on its disk',
    async (_type, size, node) => {
      await apply(claim('written', size), pod('writer', node, 'written'));
      await untilReady('writer');
      const file = await fileOf('writer');
      const writing = await nodeOf('writer');
      const contents = [0, 1, 2].map(() => randomBytes(2 * mebibyte));
      for (const [index, content] of contents.entries()) await writing.write(`${file}-${index}`, content);
      let isOver = false;
      const goOn = async (): Promise<void> => {
        for (let count = 0; !isOver; count = (count + 1) % 5) await writing.write(`${file}-more-${count}`, randomBytes(mebibyte));
      };
      const goingOn = goOn();
      try {
        await apply({
          apiVersion: 'snapshot.storage.k8s.io/v1',
          kind: 'VolumeSnapshot',
          metadata: { name: 'moment' },
          spec: { source: { persistentVolumeClaimName: 'written' } },
        });
        await expect.poll(() => field('volumesnapshot moment', '{.status.readyToUse}'), waits).toBe('true');
        await writing.write(`${file}-0`, randomBytes(2 * mebibyte));
      } finally {
        isOver = true;
        await goingOn;
      }
      const dataSource = { apiGroup: 'snapshot.storage.k8s.io', kind: 'VolumeSnapshot', name: 'moment' };
      await apply(claim('restored', size, { dataSource }), pod('reader', 'home', 'restored'));
      await untilReady('reader');
      const restored = await fileOf('reader');
      expect(await Promise.all(contents.map((_, index) => home.sum(`${restored}-${index}`)))).toEqual(contents.map(sumOf));
      expect(await writing.sum(`${file}-0`)).not.toBe(await home.sum(`${restored}-0`));
      await remove('pods writer reader');
      await remove('volumesnapshot moment');
      await removeClaims();
      await gone('volumesnapshotcontents');
      expect(images()).toEqual([]);
    },
    120_000,
  );

  test('PVB-12: a volume leaves a node that was cut off only when that can write no more', async () => {
    await apply(claim('precious', '64Mi'), pod('first', away.name, 'precious'));
    await untilReady('first');
    const content = randomBytes(8 * mebibyte);
    await write('first', content);
    const file = await fileOf('first');
    kubelets.get(away.name)?.close();
    await away.kill();

    await apply(pod('second', home.name, 'precious'));
    await expect.poll(() => kubectl.ok(['describe', 'pod', 'second']), waits).toContain('Multi-Attach error for volume');
    const unknown = { status: { conditions: [{ type: 'Ready', status: 'Unknown', reason: 'NodeStatusUnknown' }] } };
    await kubectl.ok(['patch', 'node', away.name, '--subresource=status', '-p', JSON.stringify(unknown)]);
    await kubectl.ok(['delete', 'pod', 'first', '--wait=false']);
    // It does not answer, and it writes: nobody takes the volume away from it for that.
    await away.write(`${file}-too`, randomBytes(mebibyte));
    expect(await field('volumeattachments', '{.items[*].spec.nodeName}')).toBe(away.name);
    expect(await field('pod second', '{.status.phase}')).toBe('Pending');

    await kubectl.ok(['taint', 'node', away.name, 'node.kubernetes.io/out-of-service=nodeshutdown:NoExecute']);
    await untilReady('second');
    await expect(away.write(`${file}-late`, randomBytes(mebibyte))).rejects.toThrow();
    expect(await field('volumeattachments', '{.items[*].spec.nodeName}')).toBe(home.name);
    expect(await read('second')).toBe(sumOf(content));
    await write('second', randomBytes(mebibyte));

    // It comes back, and clears up what it had.
    await away.restart();
    const volumeId = await field('pvc precious', '{.spec.volumeName}');
    const cleared = [
      await away.call(nodeMethods.unpublishVolume, { volumeId, targetPath: dirname(file) }),
      await away.call(nodeMethods.unstageVolume, { volumeId, stagingTargetPath: away.folder('staging', volumeId) }),
    ];
    expect(cleared.map(({ code }) => code)).toEqual(['OK', 'OK']);
    expect(devicesOf(away.folder())).toEqual([]);
    await kubectl.ok(['delete', 'pod', 'first', '--force', '--grace-period=0', '--ignore-not-found']);
    await remove('pod second');
    await removeClaims();
  }, 120_000);

  test('PRV-5, PRV-8: reconcilers and LightningSTOR are killed while they make twenty volumes: one for each claim, and none once they are deleted', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `claim-${index}`);
    const bound = async (): Promise<number> => (await field('pvc', '{.items[?(@.status.phase=="Bound")].metadata.name}')).split(' ').filter(Boolean).length;
    await apply(...names.map((name) => claim(name, '32Mi')));
    await expect.poll(() => images().length, { timeout: 30_000, interval: 5 }).toBeGreaterThan(2);
    await Promise.all([worker.kill(), cluster.cloud.kill()]);
    expect(images().length).toBeLessThan(names.length);
    cluster.cloud = await cluster.startCloud();
    worker = await cluster.startWorker(...reconcilers);
    await expect.poll(bound, waits).toBe(names.length);
    expect(images()).toHaveLength(names.length);
    expect(new Set((await field('pvc', '{.items[*].spec.volumeName}')).split(' ')).size).toBe(names.length);
    await removeClaims();
    expect(readdirSync(volumesFolder())).toEqual([]);
    expect(devicesOf(disk.folder)).toEqual([]);
  }, 120_000);
});

/** Loop devices of files below the folder. */
const devicesOf = (folder: string): readonly string[] =>
  execFileSync('losetup', ['--all', '--noheadings', '--output', 'BACK-FILE'], { encoding: 'utf8' })
    .split('\n')
    .filter((file) => file.includes(`${folder}/`));
