// Snapshots as their users meet them: taken of a claim, restored to another with the same bytes, and gone when they are deleted.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { engineForTests } from '../testing/engine-for-tests.ts';
import { eventually } from '../testing/eventually.ts';
import { runProgram } from '../testing/run-program.ts';

const { engine, kubectl } = await engineForTests(1);

const claim = (name: string, more = ''): string => `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: {name: ${name}}
spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}${more}}
---`;
const snapshot = (name: string, of: string, more = ''): string => `
apiVersion: snapshot.storage.k8s.io/v1
kind: VolumeSnapshot
metadata: {name: ${name}}
spec: {source: {${of}}${more}}
---`;
const restoredFrom = (name: string): string => `, dataSource: {apiGroup: snapshot.storage.k8s.io, kind: VolumeSnapshot, name: ${name}}`;
const apply = (...documents: readonly string[]): Promise<string> => kubectl.ok(['apply', '-f', '-'], documents.join('\n'));
const is = (what: string, path: string, value: string): Promise<string> => kubectl.ok(['wait', what, `--for=jsonpath={${path}}=${value}`, '--timeout=20s']);
const field = (what: string, path: string): Promise<string> => kubectl.ok(['get', ...what.split(' '), '-o', `jsonpath={${path}}`]);

const kept = join(engine.directory, 'plasmacloud', 'lightningstor');
/** Where the local LightningSTOR keeps the files of what it calls so. */
function folderOf(kind: 'volumes' | 'snapshots', name: string): string {
  for (const id of readdirSync(join(kept, kind))) {
    const about = JSON.parse(readFileSync(join(kept, kind, id, 'about.json'), 'utf8')) as { readonly name?: string };
    if (about.name === name) return join(kept, kind, id, 'content');
  }
  throw new Error(`${kind} has no ${name}`);
}

test('PRV-6: a snapshot of a claim is taken, restored with the same bytes, and removed', async () => {
  await apply(claim('data'));
  await is('pvc/data', '.status.phase', 'Bound');
  const source = folderOf('volumes', await field('pvc data', '.spec.volumeName'));
  mkdirSync(join(source, 'deep'));
  writeFileSync(join(source, 'deep', 'file'), 'as it was');

  await apply(snapshot('first', 'persistentVolumeClaimName: data'));
  await is('vs/first', '.status.readyToUse', 'true');
  writeFileSync(join(source, 'deep', 'file'), 'as it is now');
  expect(await kubectl.ok(['get', 'volumesnapshots'])).toMatch(
    /^NAME +READYTOUSE +SOURCEPVC +SOURCESNAPSHOTCONTENT +RESTORESIZE +SNAPSHOTCLASS +SNAPSHOTCONTENT +CREATIONTIME +AGE\nfirst +true +data +1Gi +lightningstor +snapcontent-\S+ +\d+s +\d+s$/m,
  );
  expect((await field('events --field-selector involvedObject.name=first', '.items[*].reason')).split(' ').sort()).toEqual([
    'CreatingSnapshot',
    'SnapshotCreated',
    'SnapshotReady',
  ]);
  expect(await kubectl.ok(['get', 'vsc', '--no-headers'])).toMatch(
    /^snapcontent-\S+ +true +1073741824 +Delete +csi.lightningstor.plasma.cloud +lightningstor +first +default /,
  );
  expect(Number(await field('vsc', '.items[0].status.creationTime'))).toBeGreaterThan(1e18);

  await apply(claim('copy', restoredFrom('first')));
  await is('pvc/copy', '.status.phase', 'Bound');
  const restored = folderOf('volumes', await field('pvc copy', '.spec.volumeName'));
  expect(readFileSync(join(restored, 'deep', 'file'), 'utf8')).toBe('as it was');

  const handle = await field('vsc', '.items[0].status.snapshotHandle');
  expect(readFileSync(join(folderOf('snapshots', handle), 'deep', 'file'), 'utf8')).toBe('as it was');
  await kubectl.ok(['delete', 'vs', 'first', '--timeout=20s']);
  expect(await kubectl.ok(['get', 'vsc', '-o', 'name'])).toBe('');
  expect(() => folderOf('snapshots', handle)).toThrow(/has no/);
  expect(readFileSync(join(restored, 'deep', 'file'), 'utf8')).toBe('as it was');
});

test('a snapshot and a claim that wait say what for, and why asks on', async () => {
  const why = async (what: string): Promise<string | undefined> => {
    const { stdout } = await runProgram(['why', what, '-o', 'json', '--data', engine.directory]);
    return (JSON.parse(stdout) as { readonly decisions: readonly { readonly summary: string }[] }).decisions.at(-1)?.summary;
  };
  await apply(snapshot('early', 'persistentVolumeClaimName: late'), claim('waits', restoredFrom('early')));
  const words = 'Failed to create snapshot content with error the PVC late is not there';
  await eventually('the snapshot says what it waits for', 15_000, async () => (await why('vs/early')) === words);
  expect(await field('vs early', '.status.error.message')).toBe(words);
  const claimWords = 'failed to provision volume with StorageClass "lightningstor": the snapshot "early" is not bound';
  await eventually('the claim says what it waits for', 15_000, async () => (await why('pvc/waits')) === claimWords);
  await apply(claim('late'));
  await is('pvc/waits', '.status.phase', 'Bound');
  expect(await field('vs early', '.status.error')).toBe('');
});

test('a snapshot that was retained is found again by a content that people write', async () => {
  await apply(
    claim('precious'),
    'apiVersion: snapshot.storage.k8s.io/v1\nkind: VolumeSnapshotClass\nmetadata: {name: keep}\ndriver: csi.lightningstor.plasma.cloud\ndeletionPolicy: Retain\n---',
    snapshot('kept', 'persistentVolumeClaimName: precious', ', volumeSnapshotClassName: keep'),
  );
  await is('vs/kept', '.status.readyToUse', 'true');
  const content = await field('vs kept', '.status.boundVolumeSnapshotContentName');
  const handle = await field(`vsc ${content}`, '.status.snapshotHandle');
  await kubectl.ok(['delete', 'vs', 'kept', '--timeout=20s']);
  await kubectl.ok(['delete', 'vsc', content, '--timeout=20s']);
  expect(folderOf('snapshots', handle)).toContain(kept);

  await apply(
    `apiVersion: snapshot.storage.k8s.io/v1
kind: VolumeSnapshotContent
metadata: {name: again}
spec:
  driver: csi.lightningstor.plasma.cloud
  deletionPolicy: Delete
  source: {snapshotHandle: ${handle}}
  volumeSnapshotRef: {namespace: default, name: again}
---`,
    snapshot('again', 'volumeSnapshotContentName: again'),
    claim('again', restoredFrom('again')),
  );
  await is('vs/again', '.status.readyToUse', 'true');
  await is('pvc/again', '.status.phase', 'Bound');
  await kubectl.ok(['delete', 'vs', 'again', '--timeout=20s']);
  expect(() => folderOf('snapshots', handle)).toThrow(/has no/);
});

test('the examples of the page on volumes are what they say', async () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/storage.md'), 'utf8');
  const examples = [...page.matchAll(/```yaml\n([^`]*)```/g)].map(([, yaml = '']) => `${yaml}---`);
  expect(examples).toHaveLength(5);
  await apply(...examples);
  for (const name of ['photos', 'photos-too', 'photos-of-monday']) await is(`pvc/${name}`, '.status.phase', 'Bound');
  await kubectl.ok(['patch', 'pvc', 'photos', '-p', '{"spec":{"resources":{"requests":{"storage":"2Gi"}}}}']);
  await is('pvc/photos', '.status.capacity.storage', '2Gi');
  await is('pv/found', '.status.phase', 'Available');
});
