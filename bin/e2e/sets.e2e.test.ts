// StatefulSets and DaemonSets as their users meet them.
import { expect, test } from 'vitest';
import { eventually } from '../testing/eventually.ts';
import { engineForTests } from '../testing/engine-for-tests.ts';

const nodes = 2;

const { kubectl } = await engineForTests(nodes);

const manifest = `
apiVersion: apps/v1
kind: StatefulSet
metadata: {name: ring}
spec:
  serviceName: ring
  replicas: 2
  selector: {matchLabels: {app: ring}}
  template: {metadata: {labels: {app: ring}}, spec: {containers: [{name: c, image: "ring:1"}]}}
  volumeClaimTemplates:
    - metadata: {name: data}
      spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}
---
apiVersion: apps/v1
kind: DaemonSet
metadata: {name: agent}
spec:
  selector: {matchLabels: {app: agent}}
  template: {metadata: {labels: {app: agent}}, spec: {containers: [{name: c, image: "agent:1"}]}}
`;
const lines = async (args: readonly string[]): Promise<readonly string[]> => (await kubectl.ok([...args])).split('\n').filter((line) => line !== '');
const pods = (app: string): Promise<readonly string[]> =>
  lines(['get', 'pods', '-l', `app=${app}`, '-o', 'jsonpath={range .items[*]}{.metadata.name} {.spec.containers[0].image}{"\\n"}{end}']);

test('a StatefulSet rolls out, scales, brings its pods back as they were, and is rolled back (STS-1 to STS-4, STS-7, STS-9)', async () => {
  await kubectl.ok(['apply', '-f', '-'], manifest);
  await kubectl.ok(['rollout', 'status', 'statefulset/ring', '--timeout=30s']);
  expect(await pods('ring')).toEqual(['ring-0 ring:1', 'ring-1 ring:1']);
  expect(await lines(['get', 'pvc', '-o', 'name'])).toEqual(['persistentvolumeclaim/data-ring-0', 'persistentvolumeclaim/data-ring-1']);

  await kubectl.ok(['scale', 'statefulset/ring', '--replicas=3']);
  await kubectl.ok(['rollout', 'status', 'statefulset/ring', '--timeout=30s']);
  const uid = async (): Promise<string> =>
    kubectl.ok([
      'get',
      'pod',
      'ring-1',
      '--ignore-not-found',
      '-o',
      'jsonpath={.metadata.uid}/{.spec.hostname}/{.spec.volumes[0].persistentVolumeClaim.claimName}',
    ]);
  const before = await uid();
  // kubectl 1.35 waits in vain where the next pod of that name is there when its cache is (its delete looks at uids from 1.36 on).
  await kubectl.ok(['delete', 'pod', 'ring-1', '--wait=false']);
  const after = await eventually('ring-1 is another pod', 20_000, async () => {
    const now = await uid();
    return now !== '' && now !== before && now;
  });
  await kubectl.ok(['rollout', 'status', 'statefulset/ring', '--timeout=30s']);
  expect(after).toMatch(/\/ring-1\/data-ring-1$/);

  await kubectl.ok(['set', 'image', 'statefulset/ring', 'c=ring:2']);
  await kubectl.ok(['rollout', 'status', 'statefulset/ring', '--timeout=30s']);
  expect(await pods('ring')).toEqual(['ring-0 ring:2', 'ring-1 ring:2', 'ring-2 ring:2']);
  expect(await kubectl.ok(['rollout', 'history', 'statefulset/ring'])).toMatch(/REVISION.*\n1 .*\n2 /);
  await kubectl.ok(['rollout', 'undo', 'statefulset/ring']);
  await kubectl.ok(['rollout', 'status', 'statefulset/ring', '--timeout=30s']);
  expect(await pods('ring')).toEqual(['ring-0 ring:1', 'ring-1 ring:1', 'ring-2 ring:1']);
  expect(await kubectl.ok(['rollout', 'history', 'statefulset/ring'])).toMatch(/REVISION.*\n2 .*\n3 /);
});

test('a DaemonSet has a pod on every node, follows their labels, and is rolled back (DS-1, DS-2, DS-5, DS-6)', async () => {
  await kubectl.ok(['rollout', 'status', 'daemonset/agent', '--timeout=30s']);
  const where = (): Promise<readonly string[]> =>
    lines([
      'get',
      'pods',
      '-l',
      'app=agent',
      '--sort-by=.spec.nodeName',
      '-o',
      'jsonpath={range .items[*]}{.spec.nodeName} {.spec.containers[0].image}{"\\n"}{end}',
    ]);
  expect(await where()).toEqual(['node-1 agent:1', 'node-2 agent:1']);

  await kubectl.ok(['set', 'image', 'daemonset/agent', 'c=agent:2']);
  await kubectl.ok(['rollout', 'status', 'daemonset/agent', '--timeout=30s']);
  expect(await where()).toEqual(['node-1 agent:2', 'node-2 agent:2']);
  await kubectl.ok(['rollout', 'undo', 'daemonset/agent']);
  await kubectl.ok(['rollout', 'status', 'daemonset/agent', '--timeout=30s']);
  expect(await where()).toEqual(['node-1 agent:1', 'node-2 agent:1']);

  await kubectl.ok(['patch', 'daemonset', 'agent', '-p', '{"spec":{"template":{"spec":{"nodeSelector":{"disk":"ssd"}}}}}']);
  await eventually('no node is chosen', 15_000, async () => (await where()).length === 0);
  await kubectl.ok(['label', 'node', 'node-2', 'disk=ssd']);
  await eventually('node-2 is', 15_000, async () => (await where()).join() === 'node-2 agent:1');
});
