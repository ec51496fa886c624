import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../domain/testing/objects-of.ts';
import type { Filter, Plugin } from '../framework/plugin.ts';
import { defaultProfile } from '../framework/profile.ts';
import { node, pod, sceneOf } from '../testing/decided.ts';
import { asking } from '../testing/resource-drafts.ts';
import { decidePod, type PodDecision } from './decide-pod.ts';

/** Writes down when it is asked what. */
function asked(drafts: readonly Draft[], filterKind: Filter['kind'] = 'check', takes = true): readonly string[] {
  const calls: string[] = [];
  const refusal = { plugin: 'NodePorts' as const, reasons: ['no'], resolvable: true };
  const plugin: Plugin = {
    name: 'NodePorts',
    filter() {
      calls.push('PreFilter');
      if (filterKind === 'skip') return { kind: 'skip' };
      if (filterKind === 'refused') return { kind: 'refused', refusal };
      return {
        kind: 'check',
        check({ name }) {
          calls.push(`Filter ${name}`);
          return takes ? undefined : refusal;
        },
      };
    },
    scorer(_pod, _scene, feasible) {
      calls.push(`PreScore ${feasible.length}`);
      return {
        score({ name }) {
          calls.push(`Score ${name}`);
          return 1;
        },
        normalise: () => void calls.push('NormalizeScore'),
      };
    },
  };
  const { incoming, scene } = sceneOf(drafts);
  decidePod(incoming, scene, { plugins: [{ plugin, weight: 1 }], preempts: true, percentageOfNodesToScore: 0 });
  return calls.map((call) => call.replace(/ n\d$/, ' node'));
}

const two = [node('n0'), node('n1'), pod('p')];

describe('SCH-1: a plugin is asked in the order of the extension points', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['several nodes take the pod', asked(two), ['PreFilter', 'Filter node', 'Filter node', 'PreScore 2', 'Score node', 'Score node', 'NormalizeScore']],
    ['SCH-16: one takes it', asked([node('n0'), pod('p')]), ['PreFilter', 'Filter node']],
    ['none takes it', asked(two, 'check', false), ['PreFilter', 'Filter node', 'Filter node']],
    ['SCH-4: it has nothing to say of nodes', asked(two, 'skip'), ['PreFilter', 'PreScore 2', 'Score node', 'Score node', 'NormalizeScore']],
    ['SCH-12: it refuses all', asked(two, 'refused'), ['PreFilter']],
  ])('%s', (_, calls, expected) => expect(calls).toEqual(expected));
});

describe('SCH-16, SCH-3: a pod that no node takes', () => {
  const decided = (drafts: readonly Draft[]): PodDecision => {
    const { incoming, scene } = sceneOf(drafts);
    return decidePod(incoming, scene, defaultProfile);
  };
  const lesser = pod('x', { nodeName: 'n0', priority: 1, ...asking({ cpu: '3' }) });
  it.each([
    ['others make room where that helps', [node('n0'), lesser, pod('p', { priority: 9, ...asking({ cpu: '2' }) })], 'n0'],
    ['not where the node has too little at all', [node('n0'), lesser, pod('p', { priority: 9, ...asking({ cpu: '5' }) })], undefined],
    [
      'nor where the node is wrong',
      [node('n0', {}, { spec: { taints: [{ key: 'k', effect: 'NoSchedule' }] } }), lesser, pod('p', { priority: 9, ...asking({ cpu: '2' }) })],
      undefined,
    ],
  ])('%s', (_, drafts, expected) => {
    const decision = decided(drafts);
    expect(decision.kind === 'unschedulable' ? decision.preemption.chosen?.node : decision.kind).toBe(expected);
  });

  it('SCH-113: the plugins that refused it are remembered', () => {
    const tainted = node('n1', {}, { spec: { taints: [{ key: 'k', effect: 'NoSchedule' }] } });
    const decision = decided([node('n0'), tainted, pod('p', asking({ cpu: '5' }))]);
    expect(decision.kind === 'unschedulable' && [...decision.rejectedBy].sort()).toEqual(['NodeResourcesFit', 'TaintToleration']);
  });
});
