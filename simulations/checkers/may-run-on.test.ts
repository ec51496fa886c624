import { describe, expect, it } from 'vitest';
import { complete, foldOf, testTenant, type Draft } from '../../domain/testing/objects-of.ts';
import type { Node, Pod } from '../../schemas/kubernetes/types.ts';
import { whereItMayRun } from './may-run-on.ts';

const zone = 'topology.kubernetes.io/zone';
const node = (name: string, at: string, spec: object = {}): Draft => ({ kind: 'Node', metadata: { name, labels: { [zone]: at } }, spec });
const pod = (name: string, spec: object): Draft => ({
  kind: 'Pod',
  metadata: { name, namespace: 'default', labels: { app: 'x' } },
  spec: { containers: [], ...spec },
});
const nodes = [node('n1', 'a'), node('n2', 'b'), node('n3', 'b', { taints: [{ key: 'k', effect: 'NoSchedule' }] }), node('n4', 'a', { unschedulable: true })];
const own = [{ labelSelector: { matchLabels: { app: 'x' } }, topologyKey: zone }];

describe('where a pod may run', () => {
  it.each<readonly [string, object, string]>([
    ['anywhere without taints and cordons', {}, 'n1 n2'],
    ['where it is selected', { nodeSelector: { [zone]: 'b' } }, 'n2'],
    ['on a tainted node that it bears with', { tolerations: [{ operator: 'Exists' }] }, 'n1 n2 n3 n4'],
    ['apart from its like', { affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: own } } }, 'n2'],
    ['together with its like', { affinity: { podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: own } } }, 'n1'],
    ['spread', { topologySpreadConstraints: [{ maxSkew: 1, whenUnsatisfiable: 'DoNotSchedule', ...own[0] }] }, 'n2'],
  ])('%s', (_title, spec, where) => {
    const { fold } = foldOf([...nodes, pod('other', { nodeName: 'n1' })]);
    const mayRun = whereItMayRun(fold, testTenant, complete(pod('p', spec)) as Pod);
    const names = fold.list<Node>(testTenant, 'nodes').filter(({ object }) => mayRun(object));
    expect(names.map(({ ref }) => ref.name).join(' ')).toBe(where);
  });

  it('is not beside one that wants none of them there', () => {
    const { fold } = foldOf([
      ...nodes,
      pod('other', { nodeName: 'n1', affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: own } } }),
    ]);
    const mayRun = whereItMayRun(fold, testTenant, complete(pod('p', {})) as Pod);
    expect(fold.list<Node>(testTenant, 'nodes').flatMap(({ ref, object }) => (mayRun(object) ? ref.name : []))).toEqual(['n2']);
  });
});
