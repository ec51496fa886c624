import { expect, it } from 'vitest';
import type { Pod, PodAffinityTerm } from '../../schemas/kubernetes/types.ts';
import { complete } from '../testing/objects-of.ts';
import { prepareCreate } from './pod-create.ts';

const selector = { matchLabels: { app: 'web' } };
const keys = { matchLabelKeys: ['hash', 'absent'], mismatchLabelKeys: ['tenant'] };
const term: PodAffinityTerm = { topologyKey: 'zone', labelSelector: selector, ...keys };
const created = (spec: object): Pod['spec'] =>
  prepareCreate(complete<Pod>({ kind: 'Pod', metadata: { name: 'p', labels: { app: 'web', hash: '1', tenant: 'a' } }, spec: { containers: [], ...spec } }), {
    nowMs: 0,
  } as never).spec;
const merged = {
  ...selector,
  matchExpressions: [
    { key: 'hash', operator: 'In', values: ['1'] },
    { key: 'tenant', operator: 'NotIn', values: ['a'] },
  ],
};

// Source: registry/core/pod strategy_test.go TestMutatePodAffinity, TestMutateTopologySpreadConstraints.
it.each<[string, object, (spec: Pod['spec']) => unknown]>([
  [
    'required affinity',
    { affinity: { podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [term] } } },
    (spec) => spec?.affinity?.podAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.[0]?.labelSelector,
  ],
  [
    'preferred affinity',
    { affinity: { podAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1, podAffinityTerm: term }] } } },
    (spec) => spec?.affinity?.podAffinity?.preferredDuringSchedulingIgnoredDuringExecution?.[0]?.podAffinityTerm.labelSelector,
  ],
  [
    'anti-affinity',
    { affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [term] } } },
    (spec) => spec?.affinity?.podAntiAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.[0]?.labelSelector,
  ],
])('SCH-81: the values of matchLabelKeys and mismatchLabelKeys go into the selectors of %s when a pod is made; absent ones do not', (_, spec, selectorIn) => {
  expect(selectorIn(created(spec))).toEqual(merged);
});

it('SCH-81: a term without a selector gets none', () => {
  const { labelSelector: _none, ...unselective } = term;
  expect(created({ affinity: { podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [unselective] } } })?.affinity?.podAffinity).toEqual({
    requiredDuringSchedulingIgnoredDuringExecution: [unselective],
  });
});

it('SCH-71: likewise matchLabelKeys of spread constraints', () => {
  const constraint = { maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'DoNotSchedule', labelSelector: selector, matchLabelKeys: ['hash', 'absent'] };
  expect(created({ topologySpreadConstraints: [constraint] })?.topologySpreadConstraints?.[0]?.labelSelector).toEqual({
    ...selector,
    matchExpressions: [{ key: 'hash', operator: 'In', values: ['1'] }],
  });
});
