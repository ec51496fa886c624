// Claims as their users meet them: they grow, begin as clones, and say what they wait for.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { engineForTests } from '../testing/engine-for-tests.ts';
import { eventually } from '../testing/eventually.ts';
import { runProgram } from '../testing/run-program.ts';

const { engine, kubectl } = await engineForTests(1);

const claim = (name: string, size: string, more = ''): string => `
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: {name: ${name}}
spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: ${size}}}${more}}`;
const apply = (...documents: readonly string[]): Promise<string> => kubectl.ok(['apply', '-f', '-'], documents.join('\n'));
const bound = (name: string): Promise<string> => kubectl.ok(['wait', `pvc/${name}`, '--for=jsonpath={.status.phase}=Bound', '--timeout=20s']);
const reasons = (name: string): Promise<string> =>
  kubectl.ok(['get', 'events', '--field-selector', `involvedObject.name=${name}`, '-o', 'jsonpath={.items[*].reason}']);

/** Of the last decision. */
async function why(name: string): Promise<{ readonly summary: string; readonly detail: object } | undefined> {
  const { stdout } = await runProgram(['why', `pvc/${name}`, '-o', 'json', '--data', engine.directory]);
  const { decisions } = JSON.parse(stdout) as { readonly decisions: readonly { readonly summary: string; readonly detail: object }[] };
  return decisions.at(-1);
}

test('PVB-8: a bound claim grows with its volume', async () => {
  await apply(claim('data', '1Gi'));
  await bound('data');
  await kubectl.ok(['patch', 'pvc', 'data', '-p', '{"spec":{"resources":{"requests":{"storage":"2Gi"}}}}']);
  await kubectl.ok(['wait', 'pvc/data', '--for=jsonpath={.status.capacity.storage}=2Gi', '--timeout=20s']);
  const volume = await kubectl.ok(['get', 'pvc', 'data', '-o', 'jsonpath={.spec.volumeName}']);
  expect(await kubectl.ok(['get', 'pv', volume, '-o', 'jsonpath={.spec.capacity.storage}'])).toBe('2Gi');
  const told = (await reasons('data')).split(' ');
  expect(told).toEqual(expect.arrayContaining(['Provisioning', 'ProvisioningSucceeded', 'Resizing']));
});

test('PVB-4: a PersistentVolume that was torn away leaves its data, and written again has it: it grows, and goes with its claim', async () => {
  await apply(claim('kept', '1Gi'));
  await bound('kept');
  const volume = await kubectl.ok(['get', 'pvc', 'kept', '-o', 'jsonpath={.spec.volumeName}']);
  const { apiVersion, kind, metadata, spec } = JSON.parse(await kubectl.ok(['get', 'pv', volume, '-o', 'json'])) as Record<string, object>;
  const { annotations } = metadata as { readonly annotations: object };
  await kubectl.ok(['delete', 'pv', volume, '--wait=false']);
  await kubectl.ok(['patch', 'pv', volume, '-p', '{"metadata":{"finalizers":null}}']);
  await kubectl.ok(['wait', 'pvc/kept', '--for=jsonpath={.status.phase}=Lost', '--timeout=20s']);
  await kubectl.ok(['create', '-f', '-'], JSON.stringify({ apiVersion, kind, metadata: { name: volume, annotations }, spec }));
  await bound('kept');
  await kubectl.ok(['patch', 'pvc', 'kept', '-p', '{"spec":{"resources":{"requests":{"storage":"2Gi"}}}}']);
  await kubectl.ok(['wait', 'pvc/kept', '--for=jsonpath={.status.capacity.storage}=2Gi', '--timeout=20s']);
  const folders = (): Promise<number> => readdir(join(engine.directory, 'plasmacloud', 'lightningstor', 'volumes')).then((found) => found.length);
  const before = await folders();
  await kubectl.ok(['delete', 'pvc', 'kept']);
  await kubectl.ok(['wait', `pv/${volume}`, '--for=delete', '--timeout=20s']);
  expect(await folders()).toBe(before - 1);
});

test('PRV-6: a claim that is to be a clone waits for its source, says so, and is bound when it is there', async () => {
  await apply(claim('copy', '1Gi', ', dataSource: {kind: PersistentVolumeClaim, name: first}'));
  const words = 'failed to provision volume with StorageClass "lightningstor": the source claim "first" is not there';
  await eventually('it says what it waits for', 15_000, async () => (await why('copy'))?.summary === words);
  expect(await kubectl.ok(['describe', 'pvc', 'copy'])).toContain(words);
  await apply(claim('first', '1Gi'));
  await bound('copy');
  expect((await reasons('copy')).split(' ')).toContain('ProvisioningSucceeded');
});

test('PVB-2: why tells of a claim that waits for a pod which pod to ask about', async () => {
  await apply(
    `
---
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: {name: later}
provisioner: csi.lightningstor.plasma.cloud
volumeBindingMode: WaitForFirstConsumer`,
    claim('late', '1Gi', ', storageClassName: later'),
  );
  await eventually(
    'it waits for its first consumer',
    15_000,
    async () => (await why('late'))?.summary === 'waiting for first consumer to be created before binding',
  );
  await apply(`
---
apiVersion: v1
kind: Pod
metadata: {name: nowhere}
spec:
  nodeSelector: {no: such}
  containers: [{name: c, image: i}]
  volumes: [{name: v, persistentVolumeClaim: {claimName: late}}]`);
  await eventually('it waits for the pod', 15_000, async () => (await why('late'))?.summary === 'waiting for pod nowhere to be scheduled');
  expect((await why('late'))?.detail).toEqual({ pods: ['nowhere'], ask: 'k8shost why pod/nowhere -n default' });
});
