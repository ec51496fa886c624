// One plan for the front of a line: pod after pod as one scheduler would place them, each on what those before it leave. A placed pod is
// counted while the next is thought about and taken back in the end: the view is as it was when the plan is made. Whether the room is
// really there the node's claim decides when the binding is (K11), so any number of copies may plan at once.

import type { Objects } from '../../../domain/objects.ts';
import type { Plan, Step } from '../../../domain/reconciler.ts';
import { act, settled, wait } from '../../../domain/reconciler.ts';
import type { Scene } from '../framework/plugin.ts';
import type { Profile } from '../framework/profile.ts';
import type { Cluster } from '../view/cluster.ts';
import type { Line } from '../view/line.ts';
import { nextOf, nextTurnMs, turnAfterMs } from '../view/line.ts';
import type { PodInfo } from '../view/pod-info.ts';
import { groupOf } from '../view/pod-groups.ts';
import { decideGroup } from './decide-group.ts';
import { decidePod, type PodDecision } from './decide-pod.ts';
import { countIn } from './count-in.ts';
import type { Aside, Decided } from './decided.ts';
import { bindSteps, tellUnschedulable } from './pod-steps.ts';
import { preemptionSteps } from './preemption-steps.ts';
import { volumeSteps } from './volume-steps.ts';

/** With more, the first would wait for the last. */
const podsMax = 48;
/** Of a plan. What is decided at once has fewer, for it has limits of its own: claims, victims and members of a group by the hundred. */
const stepsMax = 350;

export interface LineNote {
  readonly aside: readonly Aside[];
  readonly nowMs: number;
}

export function scheduleLine(objects: Objects, cluster: Cluster, line: Line, profile: Profile, nowMs: number): Plan {
  const pods = nextOf(line, podsMax + 1, nowMs);
  const decided = decideAll(pods.slice(0, podsMax), line, { objects, cluster }, profile, nowMs);
  const done = keysOf(decided);
  const isLeft = (key: string): boolean => !done.has(key);
  // When those in front are through, those that back off are next (SCH-116).
  const hasMore = pods.some(({ key }) => isLeft(key)) || line.backingOff.keys().some(isLeft);
  return planOf(line, decided, hasMore, nowMs);
}

const keysOf = (decided: readonly Decided[]): ReadonlySet<string> => new Set(decided.flatMap(({ pods }) => pods.map(({ key }) => key)));

/** As many of the first as a plan has room for; a group is decided when the first of it comes. */
function decideAll(pods: readonly PodInfo[], line: Line, scene: Scene, profile: Profile, nowMs: number): readonly Decided[] {
  const decided: Decided[] = [];
  const groups = new Set<string>();
  let count = 0;
  try {
    for (const pod of pods) {
      const group = scene.cluster.groups.size === 0 ? undefined : groupOf(pod.pod);
      if (group !== undefined && groups.has(group)) continue;
      const together = group === undefined ? undefined : decideGroup(group, pod, line, scene, profile, nowMs);
      if (group !== undefined && together !== undefined) groups.add(group);
      const one = together ?? decideOne(pod, scene, profile, nowMs);
      count += one.steps.length;
      if (decided.length > 0 && count > stepsMax) {
        one.undo();
        break;
      }
      decided.push(one);
    }
    return decided;
  } finally {
    for (const one of decided.toReversed()) one.undo();
  }
}

function decideOne(pod: PodInfo, scene: Scene, profile: Profile, nowMs: number): Decided {
  const decision = decidePod(pod, scene, profile);
  const steps = stepsOf(scene, pod, decision, nowMs);
  return { pods: [pod], fit: decision.kind === 'fits' ? 1 : 0, aside: asideOf(pod, decision, steps), steps, undo: countIn(scene.cluster, pod, decision) };
}

function asideOf(pod: PodInfo, decision: PodDecision, steps: readonly Step[]): readonly Aside[] {
  if (decision.kind !== 'fits') return [{ pod, rejectedBy: decision.rejectedBy }];
  // All is written: its claims will tell when they are bound.
  return decision.volumes === undefined || steps.length > 0 ? [] : [{ pod, rejectedBy: 'its claims' }];
}

function stepsOf(scene: Scene, pod: PodInfo, decision: PodDecision, nowMs: number): readonly Step[] {
  if (decision.kind !== 'fits') return [...tellUnschedulable(pod, decision, nowMs), ...preemptionSteps(scene.cluster, pod, decision, nowMs)];
  const { node, volumes, because } = decision;
  return volumes === undefined ? bindSteps(pod, decision, nowMs) : volumeSteps(scene, pod, node, volumes, because);
}

function planOf(line: Line, decided: readonly Decided[], hasMore: boolean, nowMs: number): Plan {
  const aside = decided.flatMap((one) => one.aside);
  const [pods, fit] = [decided.reduce((sum, one) => sum + one.pods.length, 0), decided.reduce((sum, one) => sum + one.fit, 0)];
  const because = { summary: `${fit} of ${pods} pods fit`, detail: { pods, fit, aside: line.aside.size } };
  const remembered = aside.length === 0 ? {} : { note: { aside, nowMs } satisfies LineNote };
  const [first, ...rest] = decided.flatMap(({ steps }) => steps);
  if (first !== undefined) return { ...act(because, first, ...rest), ...remembered };
  // Nothing is written, so nothing would wake the line for those behind, nor for those whose turn comes later.
  const turnMs = nextTurnMs(line, nowMs);
  if (aside.length > 0) return { ...wait(hasMore ? nowMs : Math.min(turnMs ?? Number.POSITIVE_INFINITY, turnAfterMs(nowMs)), because), ...remembered };
  if (turnMs === undefined) return settled;
  return wait(turnMs, { summary: 'pods wait for a change that may help them', detail: { aside: line.aside.size } });
}
