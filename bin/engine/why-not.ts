// Why a pod is not on a certain node: from the decision's record where that names the node, else worked out again by the scheduler's own
// plugins on the log as it was when the decision was made.
import type { Json } from '../../domain/api-object.ts';
import type { Decision } from '../../domain/history/decisions.ts';
import type { Incarnation } from '../../domain/history/incarnations.ts';
import type { Moment } from '../../domain/history/moment.ts';
import { isUpTo } from '../../domain/history/moment.ts';
import { createFold } from '../../domain/fold.ts';
import { tenantOf, type Ref } from '../../domain/ref.ts';
import type { Profile } from '../../reconcilers/scheduling/framework/profile.ts';
import { judgeNode } from '../../reconcilers/scheduling/because/judge-node.ts';
import { recordedVerdict, type Verdict } from '../../reconcilers/scheduling/because/verdict.ts';
import { createScheduling } from '../../reconcilers/scheduling/scheduling.ts';
import { Failure } from '../failure.ts';
import type { Explanation } from './explanation.ts';
import type { Say } from './progress.ts';
import type { OpenLog } from './read-log.ts';

export interface WhyNot {
  readonly pod: Ref;
  readonly node: string;
  readonly decision: Decision;
  /** The pod's group, where the decision is that none of it gets a node: the verdict is of the pod alone. */
  readonly podGroup?: string;
  /** `recorded` with the decision, or `computed` from the log up to `sequence`. */
  readonly source: 'recorded' | 'computed';
  /** The log that was decided on; for a bound pod, up to its binding. */
  readonly sequence: number;
  readonly verdict: Verdict;
}

interface Question {
  readonly explanation: Explanation;
  readonly node: string;
  readonly moment: Moment;
  /** Of the pod's scheduler. */
  readonly profile: Profile;
}

/** Throws a Failure that says what to do where there is no answer. */
export async function whyNot(open: OpenLog, { explanation, node, moment, profile }: Question, signal: AbortSignal, say: Say): Promise<WhyNot> {
  const { ref, life } = explanation;
  const decision = lastPlacement(explanation.decisions);
  if (decision === undefined)
    throw new Failure(`no scheduler has tried pod ${ref.name} up to then: \`k8shost why pod/${ref.name} -n ${ref.namespace}\` tells what is known of it`);
  const sequence = sequenceOf(decision, life);
  const recorded = recordedVerdict(decision.detail, node);
  const podGroup = podGroupIn(decision);
  const answer = { pod: ref, node, decision, ...(podGroup !== undefined && { podGroup }), sequence };
  if (recorded !== undefined) return { ...answer, source: 'recorded', verdict: recorded };
  await requireNode(open, { ...tenantOf(ref), resource: 'nodes', namespace: '', name: node }, sequence, moment, signal);
  const verdict = await judgeAt(open, ref, node, sequence, profile, signal, say);
  if (verdict === undefined) throw new Failure(`node ${node} took no pods at sequence ${sequence}, when pod ${ref.name} was decided on: it was being deleted`);
  return { ...answer, source: 'computed', verdict };
}

/** The last decision that bound the pod, else the last that looked for a node. */
function lastPlacement(decisions: readonly Decision[]): Decision | undefined {
  const placements = decisions.filter(({ by }) => by === 'scheduling');
  return placements.findLast(({ ledTo }) => ledTo.some(({ type }) => type === 'PodBound')) ?? placements.at(-1);
}

/** What was decided before it in the same plan is in the log before its own event; a reason that is not of nodes does not say what was seen. */
function sequenceOf({ detail, ledTo, causationId }: Decision, { events }: Incarnation): number {
  const at = (detail as { readonly at?: number } | null)?.at ?? events.find(({ id }) => id === causationId)?.sequence ?? 0;
  return Math.max(at, (ledTo[0]?.sequence ?? 1) - 1);
}

/** Of pods that are bound with their group more than its name is recorded. */
function podGroupIn({ detail }: Decision): string | undefined {
  const { podGroup } = (detail ?? {}) as { readonly podGroup?: Json };
  return typeof podGroup === 'string' ? podGroup : undefined;
}

async function requireNode({ history }: OpenLog, ref: Ref, sequence: number, moment: Moment, signal: AbortSignal): Promise<void> {
  const events = await history.eventsOf(ref, signal);
  const [first] = events;
  if (first === undefined || !isUpTo(moment, first))
    throw new Failure(`there is no node ${ref.name}${first === undefined ? '' : ' then'}: \`kubectl get nodes\` tells which there are`);
  const then = events.findLast((event) => event.sequence <= sequence);
  if (then === undefined || then.deleted)
    throw new Failure(
      `node ${ref.name} did not exist at sequence ${sequence}, when the pod was decided on${then === undefined ? `: it came at ${new Date(first.timeMs).toISOString()}` : ''}`,
    );
}

async function judgeAt(
  { history }: OpenLog,
  ref: Ref,
  node: string,
  sequence: number,
  profile: Profile,
  signal: AbortSignal,
  say: Say,
): Promise<Verdict | undefined> {
  const fold = createFold();
  const scheduling = createScheduling();
  let view = scheduling.initialView();
  for await (const events of history.projectUpTo(tenantOf(ref), sequence, signal)) {
    for (const event of events) {
      const change = fold.apply(event);
      if (change !== undefined) view = scheduling.evolve(view, change);
    }
    say(`folded the project's log up to ${fold.position} of ${sequence}`);
  }
  return judgeNode(fold, view, ref, node, profile);
}
