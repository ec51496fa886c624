// One plan for the front of a line: pod after pod as one scheduler would place them, each on what those before it leave. A placed pod is
// counted while the next is thought about and taken back in the end: the view is as it was when the plan is made. Whether the room is
// really there the node's claim decides when the binding is (K11), so any number of copies may plan at once.

import type { Objects } from '../../../domain/objects.ts';
import type { Plan, Step } from '../../../domain/reconciler.ts';
import { act, settled, wait } from '../../../domain/reconciler.ts';
import type { PluginName, Scene } from '../framework/plugin.ts';
import type { Profile } from '../framework/profile.ts';
import type { Cluster } from '../view/cluster.ts';
import { assume, denominate, nominate } from '../view/cluster.ts';
import type { Line } from '../view/line.ts';
import { nextOf, nextTurnMs, turnAfterMs } from '../view/line.ts';
import type { PodInfo } from '../view/pod-info.ts';
import { decidePod, type PodDecision } from './decide-pod.ts';
import { bindSteps, nominationOf, tellUnschedulable } from './pod-steps.ts';
import { preemptionSteps } from './preemption-steps.ts';
import { promiseInThought, volumeSteps } from './volume-steps.ts';

/** With more, the first would wait for the last. */
const podsMax = 48;
/** Of a plan: one pod alone has no more. */
const stepsMax = 350;

/** Who was found to fit nowhere, or waits for its claims to be bound, for the view to remember. */
export interface Aside {
  readonly pod: PodInfo;
  readonly rejectedBy: ReadonlySet<PluginName> | 'its claims';
}
export interface LineNote {
  readonly aside: readonly Aside[];
  readonly nowMs: number;
}

export function scheduleLine(objects: Objects, cluster: Cluster, line: Line, profile: Profile, nowMs: number): Plan {
  const pods = nextOf(line, podsMax + 1, nowMs);
  const decided = decideAll(pods.slice(0, podsMax), { objects, cluster }, profile, nowMs);
  // When those in front are through, those that back off are next (SCH-116).
  const backingOff = line.backingOff.size - decided.filter(({ pod }) => line.backingOff.has(pod.key)).length;
  return planOf(line, decided, pods.length > decided.length || backingOff > 0, nowMs);
}

interface Decided {
  readonly pod: PodInfo;
  readonly decision: PodDecision;
  readonly steps: readonly Step[];
}

/** As many of the first as a plan has room for. */
function decideAll(pods: readonly PodInfo[], scene: Scene, profile: Profile, nowMs: number): readonly Decided[] {
  const undo: (() => void)[] = [];
  const decided: Decided[] = [];
  let count = 0;
  try {
    for (const pod of pods) {
      const decision = decidePod(pod, scene, profile);
      const steps = stepsOf(scene, pod, decision, nowMs);
      count += steps.length;
      if (decided.length > 0 && count > stepsMax) break;
      decided.push({ pod, decision, steps });
      undo.push(countIn(scene.cluster, pod, decision));
    }
    return decided;
  } finally {
    for (const one of undo.reverse()) one();
  }
}

function stepsOf(scene: Scene, pod: PodInfo, decision: PodDecision, nowMs: number): readonly Step[] {
  if (decision.kind !== 'fits') return [...tellUnschedulable(pod, decision, nowMs), ...preemptionSteps(scene.cluster, pod, decision, nowMs)];
  const { node, volumes, because } = decision;
  return volumes === undefined ? bindSteps(pod, decision, nowMs) : volumeSteps(scene, pod, node, volumes, because);
}

/** Counts what was decided; what is returned takes it back. */
function countIn(cluster: Cluster, pod: PodInfo, decision: PodDecision): () => void {
  const before = pod.pod.status?.nominatedNodeName ?? '';
  const undo = decision.kind === 'fits' ? [assume(cluster, pod, decision.node), promiseInThought(cluster, decision.node, decision.volumes)] : [];
  // A pod that has a node waits for none any more: those behind it would count it twice (SCH-117).
  const after = decision.kind === 'fits' ? '' : nominationOf(pod, decision);
  move(cluster, pod, before, after);
  return () => {
    move(cluster, pod, after, before);
    for (const one of undo) one();
  };
}

function move(cluster: Cluster, pod: PodInfo, from: string, to: string): void {
  if (from === to) return;
  if (from !== '') denominate(cluster, pod.key, from);
  if (to !== '') nominate(cluster, pod, to);
}

function planOf(line: Line, decided: readonly Decided[], hasMore: boolean, nowMs: number): Plan {
  const aside = decided.flatMap(({ pod, decision, steps }): readonly Aside[] => {
    if (decision.kind !== 'fits') return [{ pod, rejectedBy: decision.rejectedBy }];
    // All is written: its claims will tell when they are bound.
    return decision.volumes === undefined || steps.length > 0 ? [] : [{ pod, rejectedBy: 'its claims' }];
  });
  const fit = decided.filter(({ decision }) => decision.kind === 'fits').length;
  const because = { summary: `${fit} of ${decided.length} pods fit`, detail: { pods: decided.length, fit, aside: line.aside.size } };
  const remembered = aside.length === 0 ? {} : { note: { aside, nowMs } satisfies LineNote };
  const [first, ...rest] = decided.flatMap(({ steps }) => steps);
  if (first !== undefined) return { ...act(because, first, ...rest), ...remembered };
  // Nothing is written, so nothing would wake the line for those behind, nor for those whose turn comes later.
  const turnMs = nextTurnMs(line, nowMs);
  if (aside.length > 0) return { ...wait(hasMore ? nowMs : Math.min(turnMs ?? Number.POSITIVE_INFINITY, turnAfterMs(nowMs)), because), ...remembered };
  if (turnMs === undefined) return settled;
  return wait(turnMs, { summary: 'pods wait for a change that may help them', detail: { aside: line.aside.size } });
}
