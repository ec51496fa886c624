// Claims that wait for their pod, as their users meet them: volumes on a shelf, and volumes that are made where the pod goes.
import { expect, test } from 'vitest';
import { engineForTests } from '../testing/engine-for-tests.ts';

const { kubectl } = await engineForTests(2);
const waits = { timeout: 20_000, interval: 100 };

const volume = (name: string, node: string, size: string): string => `
---
apiVersion: v1
kind: PersistentVolume
metadata: {name: ${name}}
spec:
  capacity: {storage: ${size}}
  accessModes: [ReadWriteOnce]
  storageClassName: shelf
  persistentVolumeReclaimPolicy: Retain
  local: {path: /mnt/${name}}
  nodeAffinity: {required: {nodeSelectorTerms: [{matchExpressions: [{key: kubernetes.io/hostname, operator: In, values: [${node}]}]}]}}`;
const storageClass = (name: string, provisioner: string): string => `
---
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: {name: ${name}}
provisioner: ${provisioner}
volumeBindingMode: WaitForFirstConsumer`;
const claim = (name: string, of: string, size = '1Gi'): string => `
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: {name: ${name}}
spec: {accessModes: [ReadWriteOnce], storageClassName: ${of}, resources: {requests: {storage: ${size}}}}`;
const pod = (name: string, ...claims: readonly string[]): string => `
---
apiVersion: v1
kind: Pod
metadata: {name: ${name}}
spec:
  containers: [{name: c, image: i}]
  volumes: [${claims.map((of) => `{name: ${of}, persistentVolumeClaim: {claimName: ${of}}}`).join(', ')}]`;

const apply = (...documents: readonly string[]): Promise<string> => kubectl.ok(['apply', '-f', '-'], documents.join('\n'));
const ready = (name: string): Promise<string> => kubectl.ok(['wait', `pod/${name}`, '--for=condition=Ready', '--timeout=30s']);
const nodeOf = (name: string): Promise<string> => kubectl.ok(['get', 'pod', name, '-o', 'jsonpath={.spec.nodeName}']);
const volumeOf = (name: string): Promise<string> => kubectl.ok(['get', 'pvc', name, '-o', 'jsonpath={.status.phase} {.spec.volumeName}']);

test('a pod gets the smallest volume that does, and goes where that is (SCH-92, SCH-94, PVB-1)', async () => {
  await apply(
    storageClass('shelf', 'kubernetes.io/no-provisioner'),
    volume('large', 'node-1', '9Gi'),
    volume('right', 'node-1', '2Gi'),
    claim('data', 'shelf'),
  );
  expect(await volumeOf('data')).toBe('Pending ');
  await apply(pod('first', 'data'));
  await ready('first');
  expect([await nodeOf('first'), await volumeOf('data')]).toEqual(['node-1', 'Bound right']);
});

test('two pods never get one volume; the next volume on the shelf wakes who waits for it (SCH-95, SCH-96)', async () => {
  await apply(claim('more', 'shelf'), claim('most', 'shelf'), pod('second', 'more'));
  await ready('second');
  expect([await nodeOf('second'), await volumeOf('more')]).toEqual(['node-1', 'Bound large']);
  await apply(pod('third', 'most'));
  await kubectl.ok(['wait', 'pod/third', '--for=jsonpath={.status.conditions[?(@.type=="PodScheduled")].reason}=Unschedulable', '--timeout=20s']);
  expect(await kubectl.ok(['describe', 'pod', 'third'])).toContain("2 node(s) didn't find available persistent volumes to bind");
  await apply(volume('last', 'node-2', '1Gi'));
  await ready('third');
  expect([await nodeOf('third'), await volumeOf('most')]).toEqual(['node-2', 'Bound last']);
});

test('a volume is made once its pod has a node, and the pod waits for it (SCH-94, PRV-1)', async () => {
  await apply(storageClass('later', 'csi.lightningstor.plasma.cloud'), claim('made', 'later'), pod('fourth', 'made'));
  await ready('fourth');
  const selected = '{.metadata.annotations.volume\\.kubernetes\\.io/selected-node}';
  expect(await kubectl.ok(['get', 'pvc', 'made', '-o', `jsonpath={.status.phase} ${selected}`])).toBe(`Bound ${await nodeOf('fourth')}`);
});

test('PVB-13: what room there is for a class is told, and goes with it; a pod whose claim fits nowhere says so (SCH-93)', async () => {
  const storageCapacity = (): Promise<string> => kubectl.ok(['get', 'csidriver', 'csi.lightningstor.plasma.cloud', '-o', 'jsonpath={.spec.storageCapacity}']);
  const capacities = (): Promise<string> =>
    kubectl.ok([
      'get',
      'csistoragecapacities',
      '-n',
      'kube-system',
      '-o',
      'jsonpath={range .items[*]}{.storageClassName} {.nodeTopology} {.capacity}{"\\n"}{end}',
    ]);
  await apply(storageClass('roomy', 'csi.lightningstor.plasma.cloud'));
  await expect.poll(capacities, waits).toMatch(/^roomy \{\} [1-9]\w*$/m);
  await expect.poll(storageCapacity, waits).toBe('true');

  await apply(claim('huge', 'roomy', '1Ei'), pod('fifth', 'huge'), claim('small', 'roomy'), pod('sixth', 'small'));
  await ready('sixth');
  await kubectl.ok(['wait', 'pod/fifth', '--for=jsonpath={.status.conditions[?(@.type=="PodScheduled")].reason}=Unschedulable', '--timeout=20s']);
  expect(await kubectl.ok(['describe', 'pod', 'fifth'])).toContain('2 node(s) did not have enough free storage');

  await kubectl.ok(['delete', 'storageclass', 'roomy']);
  await expect.poll(capacities, waits).not.toContain('roomy');
});
