// One plan for the front of a line: pod after pod as one scheduler would place them, each on what those before it leave. A placed pod is
// counted while the next is thought about and taken back in the end: the view is as it was when the plan is made. Whether the room is
// really there the node's claim decides when the binding is (K11), so any number of copies may plan at once.

import type { Objects } from '../../../domain/objects.ts';
import type { Plan, Step } from '../../../domain/reconciler.ts';
import { blocked, settled, wait } from '../../../domain/reconciler.ts';
import type { PluginName, Scene } from '../framework/plugin.ts';
import type { Profile } from '../framework/profile.ts';
import type { Cluster } from '../view/cluster.ts';
import { denominate, nominate, place, unplace } from '../view/cluster.ts';
import type { Line } from '../view/line.ts';
import { nextBackOffEndMs, nextOf } from '../view/line.ts';
import type { PodInfo } from '../view/pod-info.ts';
import { decidePod, type PodDecision } from './decide-pod.ts';
import { bindSteps, tellUnschedulable } from './pod-steps.ts';
import { preemptionSteps, stepsAVictim } from './preemption-steps.ts';

/** With more, the first would wait for the last. */
const podsMax = 48;
/** Of a plan, with some room for nominations that are taken back. */
const stepsMax = 350;

/** Who was found to fit nowhere, for the view to remember. */
export interface Aside {
  readonly pod: PodInfo;
  readonly rejectedBy: ReadonlySet<PluginName>;
}
export interface LineNote {
  readonly aside: readonly Aside[];
  readonly nowMs: number;
}

export function scheduleLine(objects: Objects, cluster: Cluster, line: Line, profile: Profile, nowMs: number): Plan {
  const scene: Scene = { objects, cluster };
  const decisions = decideAll(nextOf(line, podsMax, nowMs), scene, profile);
  const steps: Step[] = [];
  const aside: Aside[] = [];
  for (const { pod, decision } of decisions) {
    if (decision.kind === 'fits') steps.push(...bindSteps(pod, decision, nowMs));
    else {
      aside.push({ pod, rejectedBy: decision.rejectedBy });
      steps.push(...tellUnschedulable(pod, decision, nowMs), ...preemptionSteps(cluster, pod, decision, nowMs));
    }
  }
  return planOf(line, decisions, steps, aside.length === 0 ? undefined : { aside, nowMs });
}

interface Decided {
  readonly pod: PodInfo;
  readonly decision: PodDecision;
}

function decideAll(pods: readonly PodInfo[], scene: Scene, profile: Profile): readonly Decided[] {
  const { cluster } = scene;
  const undo: (() => void)[] = [];
  const decided: Decided[] = [];
  let steps = 0;
  try {
    for (const pod of pods) {
      const decision = decidePod(pod, scene, profile);
      const chosen = decision.kind === 'fits' ? undefined : decision.preemption.chosen;
      steps += 2 + stepsAVictim * (chosen?.victims.length ?? 0);
      // The first may have as many victims as a node has pods.
      if (decided.length > 0 && steps > stepsMax) break;
      decided.push({ pod, decision });
      if (decision.kind === 'fits') {
        place(cluster, pod, decision.node);
        undo.push(() => unplace(cluster, pod, decision.node));
      } else if (chosen !== undefined) {
        nominate(cluster, pod, chosen.node);
        undo.push(() => denominate(cluster, pod, chosen.node));
      }
    }
    return decided;
  } finally {
    for (const one of undo.reverse()) one();
  }
}

function planOf(line: Line, decisions: readonly Decided[], steps: readonly Step[], note: LineNote | undefined): Plan {
  const fits = decisions.filter(({ decision }) => decision.kind === 'fits').length;
  const remembered = note === undefined ? {} : { note };
  const because = { summary: `${fits} of ${decisions.length} pods fit`, detail: { pods: decisions.length, fit: fits, aside: line.aside.size } };
  if (steps.length > 0) return { kind: 'act', because, steps: steps as [Step, ...Step[]], ...remembered };
  if (note !== undefined) return { ...blocked(because), ...remembered };
  const endMs = nextBackOffEndMs(line);
  return endMs === undefined ? settled : wait(endMs, { summary: 'pods wait for the end of their back-off (SCH-111)', detail: { pods: line.backingOff.size } });
}
