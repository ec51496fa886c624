import { expect, it } from 'vitest';
import type { Toleration } from '../../../schemas/kubernetes/types.ts';
import { node, pod, refusalsOf } from '../testing/decided.ts';
import { nodeUnschedulable } from './node-unschedulable.ts';

const key = 'node.kubernetes.io/unschedulable';

// Source: nodeunschedulable/node_unschedulable_test.go TestNodeUnschedulable.
it.each<[string, boolean, readonly Toleration[], unknown]>([
  ['refuses', true, [], { a: 'node(s) were unschedulable' }],
  ['takes who tolerates it', true, [{ key, effect: 'NoSchedule' }], {}],
  ['refuses who tolerates another effect', true, [{ key, operator: 'Exists', effect: 'NoExecute' }], { a: 'node(s) were unschedulable' }],
  ['is an ordinary one once it is uncordoned', false, [], {}],
])('SCH-67: a cordoned node %s', (_, unschedulable, tolerations, expected) => {
  expect(refusalsOf(nodeUnschedulable, [node('a', {}, { spec: { unschedulable } }), pod('p', { tolerations })])).toEqual(expected);
});
