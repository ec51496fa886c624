// A group of pods: all of them that find a node are bound in one append, or none is. They are placed in thought one after the other; when
// too few find a node, all of that is taken back, and each is told why.

import type { Json } from '../../../domain/api-object.ts';
import type { Part, Reason, Step } from '../../../domain/reconciler.ts';
import type { PluginName, Scene } from '../framework/plugin.ts';
import type { Profile } from '../framework/profile.ts';
import { infoOf, type Line } from '../view/line.ts';
import { groupLabel, groupRef, minMemberOf, type PodGroupMembers } from '../view/pod-groups.ts';
import type { PodInfo } from '../view/pod-info.ts';
import { countIn } from './count-in.ts';
import { decidePod, type PodDecision } from './decide-pod.ts';
import type { Aside, Decided } from './decided.ts';
import { bindWish, scheduledEvent, tellUnschedulable, tellWaiting } from './pod-steps.ts';
import { claimStepsMax, volumeSteps } from './volume-steps.ts';

/** Bound together: each takes a message of the log, and its node's claim another, of the 256 of an append. */
const membersMax = 100;
const toldMax = 5;

interface Trial {
  readonly pod: PodInfo;
  readonly decision: PodDecision;
  /** What its claims are to get, beyond what those before it give them. */
  readonly claimSteps: readonly Step[];
}
const fits = (trial: Trial): trial is Trial & { readonly decision: Extract<PodDecision, { kind: 'fits' }> } => trial.decision.kind === 'fits';

/** What is known of the group, for the reasons. */
type Numbers = { readonly [field: string]: Json } & { readonly podGroup: string; readonly minMember: number; readonly bound: number };

/** All that wait in the line, of which `pod` is one; undefined when enough have nodes, so that the others are pods like any. */
export function decideGroup(group: string, pod: PodInfo, line: Line, scene: Scene, profile: Profile, nowMs: number): Decided | undefined {
  const { objects, cluster } = scene;
  const { waiting, bound } = cluster.groups.get(group) ?? { waiting: new Map(), bound: new Set() };
  const members = membersIn(line, { waiting, bound }, pod);
  const minMember = minMemberOf(objects, cluster.tenant, group);
  if (minMember === undefined) {
    const known = { podGroup: group, bound: bound.size, waiting: members.length };
    return nobody(members, `pod group ${group}, which the label ${groupLabel} names, is not found`, known, () => held, nowMs);
  }
  if (bound.size >= minMember) return undefined;
  const numbers: Numbers = { podGroup: group, minMember, bound: bound.size, waiting: members.length };
  const there = bound.size + members.length;
  if (there < minMember) return nobody(members, `pod group ${group}: ${there} of minMember ${minMember} pods are there`, numbers, () => held, nowMs);
  if (minMember - bound.size > membersMax)
    return nobody(members, `pod group ${group} has a minMember of more pods than are bound at once, which are ${membersMax}`, numbers, () => held, nowMs);
  return decideTogether(members, scene, profile, numbers, nowMs);
}

/** The most important first; those whose back-off is not over too, for the others need them. */
function membersIn(line: Line, { waiting }: PodGroupMembers, pod: PodInfo): readonly PodInfo[] {
  const found = [...waiting.values()].flatMap((one) => infoOf(line, one) ?? []);
  return (found.length === 0 ? [pod] : found).sort((a, b) => b.priority - a.priority || (a.key < b.key ? -1 : 1));
}

function decideTogether(members: readonly PodInfo[], scene: Scene, profile: Profile, numbers: Numbers, nowMs: number): Decided {
  const undos: (() => void)[] = [];
  const undo = (): void => {
    for (const one of undos.splice(0).reverse()) one();
  };
  const trials = members.slice(0, membersMax).map((pod): Trial => {
    const decision = decidePod(pod, scene, profile, false);
    const claimSteps = claimStepsOf(pod, decision, scene);
    if (decision.kind === 'fits') undos.push(countIn(scene.cluster, pod, decision));
    return { pod, decision, claimSteps };
  });
  const [placed, others] = [trials.filter(fits), trials.filter((trial) => !fits(trial))];
  const detail = {
    ...numbers,
    fit: placed.length,
    unfit: others.slice(0, toldMax).map(({ pod, decision }) => ({ pod: pod.ref.name, message: decision.because.summary })),
  };
  if (numbers.bound + placed.length < numbers.minMember) {
    undo();
    const [first] = others;
    const message = `pod group ${numbers.podGroup}: ${numbers.bound + placed.length} of minMember ${numbers.minMember} pods find a node, not ${first?.pod.ref.name}: ${first?.decision.because.summary}`;
    return nobody(members, message, detail, (pod) => withGroup(others.find((trial) => trial.pod === pod)), nowMs);
  }
  const fit = placed.length;
  const aside = others.map((trial): Aside => ({ pod: trial.pod, rejectedBy: rejectedOf(trial) }));
  const tellOthers = others.flatMap((trial) => told(trial, nowMs));
  if (placed.some(({ decision }) => decision.volumes !== undefined)) {
    const claims = claimsFirst(placed, members.slice(membersMax));
    return { pods: members, fit, aside: [...aside, ...claims.aside], steps: [...claims.steps, ...tellOthers], undo };
  }
  return { pods: trials.map(({ pod }) => pod), fit, aside, steps: [...bindTogether(placed, scene, detail, nowMs), ...tellOthers], undo };
}

type Placed = Trial & { readonly decision: Extract<PodDecision, { kind: 'fits' }> };

/** Asked before the pod is counted, so that what is thought of it is not taken for another's. */
const claimStepsOf = (pod: PodInfo, decision: PodDecision, scene: Scene): readonly Step[] =>
  decision.kind !== 'fits' || decision.volumes === undefined ? [] : volumeSteps(scene, pod, decision.node, decision.volumes, decision.because);

/** SCH-94: before any is bound the claims of all are. When that is written, those with claims tell when it is time, for those untried too. */
function claimsFirst(placed: readonly Placed[], untried: readonly PodInfo[]): Pick<Decided, 'aside' | 'steps'> {
  const steps = placed.flatMap(({ claimSteps }) => claimSteps).slice(0, claimStepsMax);
  if (steps.length > 0) return { steps, aside: [] };
  const waiting = placed.map(({ pod, decision }): Aside => ({ pod, rejectedBy: decision.volumes === undefined ? held : 'its claims' }));
  return { steps, aside: [...waiting, ...untried.map((pod): Aside => ({ pod, rejectedBy: held }))] };
}

/** It waits for others of its group. */
const held: ReadonlySet<PluginName> = new Set(['Coscheduling'] as const);
const rejectedOf = ({ decision }: Trial): ReadonlySet<PluginName> => (decision.kind === 'fits' ? held : decision.rejectedBy);
/** One that found no node may find one too when another of its group goes. Where there are no nodes anything may help still. */
function withGroup(trial: Trial | undefined): ReadonlySet<PluginName> {
  const rejectedBy = trial === undefined ? held : rejectedOf(trial);
  return rejectedBy.size === 0 ? rejectedBy : new Set([...rejectedBy, ...held]);
}
const told = ({ pod, decision }: Trial, nowMs: number): readonly Step[] => (decision.kind === 'fits' ? [] : tellUnschedulable(pod, decision, nowMs));

/** One step that binds them, and what is told of each. */
function bindTogether(placed: readonly Placed[], { cluster }: Scene, detail: Numbers, nowMs: number): readonly Step[] {
  const partOf = ({ pod, decision: { node, because } }: Placed): Part => ({
    submit: bindWish(pod, node),
    about: { ref: pod.ref, because: { ...because, detail: { ...(because.detail as object), podGroup: detail } } },
  });
  const [first, ...rest] = placed.map(partOf);
  if (first === undefined) return [];
  const { podGroup, minMember, bound } = detail;
  const because: Reason = {
    summary: `${placed.length} pods of pod group ${podGroup} are bound together: minMember ${minMember}, ${bound} bound before`,
    detail,
  };
  const about = { ref: groupRef(cluster.tenant, podGroup), because };
  return [{ together: [first, ...rest], about }, ...placed.map(({ pod, decision }) => ({ ...scheduledEvent(pod, decision.node, nowMs), about }))];
}

/** Each is told why. */
function nobody(pods: readonly PodInfo[], message: string, detail: Json, rejectedBy: (pod: PodInfo) => ReadonlySet<PluginName>, nowMs: number): Decided {
  const because: Reason = { summary: message, detail };
  const steps = pods.slice(0, membersMax).flatMap((pod) => tellWaiting(pod, message, because, nowMs));
  return { pods, fit: 0, aside: pods.map((pod) => ({ pod, rejectedBy: rejectedBy(pod) })), steps, undo: () => {} };
}
