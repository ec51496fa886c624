import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../domain/testing/objects-of.ts';
import { findNodes } from '../framework/find-nodes.ts';
import { defaultProfile } from '../framework/profile.ts';
import { node, pod, sceneOf } from '../testing/decided.ts';
import { asking } from '../testing/resource-drafts.ts';
import { preempt, type Preemption } from './preempt.ts';

const guard: Draft = {
  apiVersion: 'policy/v1',
  kind: 'PodDisruptionBudget',
  metadata: { name: 'b', namespace: 'default' },
  spec: { selector: { matchLabels: { app: 'kept' } } },
  status: { disruptionsAllowed: 0 },
};

/** Full nodes, each with a pod of less importance; those of `kept` are guarded by a budget. */
function preemptedOn(nodes: number, kept: (index: number) => boolean = () => false): Preemption {
  const drafts = Array.from({ length: nodes }, (_none, index) => [
    node(`n${index}`),
    pod(`x${index}`, { nodeName: `n${index}`, ...asking({ cpu: '4' }) }, { labels: { app: kept(index) ? 'kept' : 'free' } }),
  ]).flat();
  const { incoming, scene } = sceneOf([...drafts, guard, pod('p', { priority: 9, ...asking({ cpu: '2' }) })]);
  return preempt(incoming, findNodes(incoming, scene, defaultProfile, 0), scene);
}

// Source: default_preemption.go GetOffsetAndNumCandidates, preemption.go DryRunPreemption.
describe('SCH-132: how many nodes are tried', () => {
  it.each([
    [50, 50],
    [150, 100],
    [1200, 120],
  ])('of %i that could help, %i', (nodes, candidates) => expect(preemptedOn(nodes).candidates).toHaveLength(candidates));

  it('more, until one violates no budget', () => {
    const { candidates, chosen } = preemptedOn(150, (index) => index !== 77);
    expect([candidates.length >= 100, chosen?.node, chosen?.violations]).toEqual([true, 'n77', 0]);
  });

  it('all, when each violates one', () => {
    const { candidates, chosen } = preemptedOn(150, () => true);
    expect([candidates.length, chosen?.violations]).toEqual([150, 1]);
  });
});
