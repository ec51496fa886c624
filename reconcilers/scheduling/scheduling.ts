// Pods get nodes. Pure; the last word on a node's room has its allocation claim when the binding is decided (K11), so any number of
// copies may plan at once. The pods of one scheduler are planned together, plan after plan, as lines (view/line.ts); a pod that is gated is
// looked at alone.

import type { Pod } from '../../schemas/kubernetes/types.ts';
import type { Change, Objects } from '../../domain/objects.ts';
import type { Plan, Reconciler } from '../../domain/reconciler.ts';
import { act, blocked, settled } from '../../domain/reconciler.ts';
import type { Ref } from '../../domain/ref.ts';
import { keptRefKey, withoutUid } from '../../domain/ref.ts';
import { conditionSteps } from './cycle/pod-steps.ts';
import { scheduleLine, type LineNote } from './cycle/schedule-line.ts';
import type { Profiles } from './framework/profile.ts';
import { defaultProfile } from './framework/profile.ts';
import { defaultSchedulerName, gatesOf, needsNode, schedulerNameOf } from './pod-state.ts';
import { lineRef, linesResource } from './view/cluster.ts';
import { awaitClaims, hasNext, stepAside, wakeOne } from './view/line.ts';
import { clusterOf, evolve, heeded, type SchedulingView } from './view/scheduling-view.ts';

export function createScheduling(profiles: Profiles = new Map([[defaultSchedulerName, defaultProfile]])): Reconciler<SchedulingView> {
  return {
    name: 'scheduling',
    initialView: () => new Map(),
    evolve: (view, change) => evolve(profiles, view, change),
    affected: (_objects, view, change) => [...gatedPod(profiles, change), ...linesToWork(profiles, view, change)],
    reconcile(objects, view, ref, nowMs) {
      if (ref.resource === 'pods') return reconcileGated(objects, ref, nowMs);
      const [cluster, profile] = [clusterOf(view, ref), profiles.get(ref.name)];
      const line = ref.resource === linesResource ? cluster?.lines.get(ref.name) : undefined;
      return cluster === undefined || line === undefined || profile === undefined ? settled : scheduleLine(objects, cluster, line, profile, nowMs);
    },
    noted(view, ref, note) {
      const line = clusterOf(view, ref)?.lines.get(ref.name);
      const { aside, nowMs } = note as LineNote;
      if (line === undefined) return view;
      for (const { pod, rejectedBy } of aside) {
        if (rejectedBy === 'its claims') awaitClaims(line, pod, nowMs);
        else stepAside(line, pod, rejectedBy, nowMs);
      }
      return view;
    },
    // Whose step it was is not told: a few that fit nowhere are tried once more for nothing, after their back-off.
    undone(view, ref, note) {
      const line = clusterOf(view, ref)?.lines.get(ref.name);
      const { aside, nowMs } = note as LineNote;
      if (line !== undefined) for (const { pod } of aside) wakeOne(line, pod.key, () => true, nowMs);
      return view;
    },
  };
}

function linesToWork(profiles: Profiles, view: SchedulingView, { recorded: { ref } }: Change): readonly Ref[] {
  const lines = heeded.has(ref.resource) ? clusterOf(view, ref)?.lines : undefined;
  if (lines === undefined || lines.size === 0) return [];
  const key = ref.resource === 'pods' ? keptRefKey(withoutUid(ref)) : '';
  return [...profiles.keys()].flatMap((name) => {
    const line = lines.get(name);
    // One that was told why it stands aside has a turn to wait for.
    return line !== undefined && (hasNext(line) || line.aside.has(key)) ? [lineRef(ref, name)] : [];
  });
}

function gatedPod(profiles: Profiles, { recorded: { ref }, after }: Change): readonly Ref[] {
  const pod = ref.resource === 'pods' ? (after as Pod | undefined) : undefined;
  if (pod === undefined || gatesOf(pod).length === 0 || !needsNode(pod)) return [];
  return profiles.has(schedulerNameOf(pod)) ? [withoutUid(ref)] : [];
}

/** SCH-115. */
function reconcileGated(objects: Objects, ref: Ref, nowMs: number): Plan {
  const entry = objects.get<Pod>(ref);
  const gates = entry === undefined || !needsNode(entry.object) ? [] : gatesOf(entry.object);
  if (entry === undefined || gates.length === 0) return settled;
  const because = { summary: `waiting for scheduling gates: [${gates.join(' ')}]`, detail: { gates } };
  const message = 'Scheduling is blocked due to non-empty scheduling gates';
  const [first, ...rest] = conditionSteps({ ref, pod: entry.object }, 'SchedulingGated', message, because, nowMs, { events: [] });
  return first === undefined ? blocked(because) : act(because, first, ...rest);
}
