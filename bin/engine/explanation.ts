// What is known of an object's past up to a moment: its last life there, what was decided about it, and what led to it.
import { causeAmong, causeOf, type Cause } from '../../domain/history/causes.ts';
import { cloudCallsOf, type CloudCall } from '../../domain/history/cloud-calls.ts';
import { decisionsOf, linesUpTo, type Decision } from '../../domain/history/decisions.ts';
import type { HeldUp } from '../../domain/history/held-up.ts';
import { incarnationsOf, type Incarnation } from '../../domain/history/incarnations.ts';
import { isUpTo, type Moment } from '../../domain/history/moment.ts';
import type { RecordedEvent } from '../../domain/event.ts';
import { controllerOf } from '../../domain/new-object.ts';
import { tenantOf, type Ref } from '../../domain/ref.ts';
import { kubernetesFacts } from '../../schemas/kubernetes/facts.ts';
import { Failure } from '../failure.ts';
import { heldUpThen } from './held-up-then.ts';
import type { OpenLog } from './read-log.ts';

export interface Explanation {
  readonly ref: Ref;
  readonly life: Incarnation;
  /** How many lives the name had before. */
  readonly livesBefore: number;
  readonly decisions: readonly Decision[];
  readonly calls: readonly CloudCall[];
  /** What a user did first; what made the object; and what asked for its end. */
  readonly causes: readonly Cause[];
  /** Of a workload that is not as it was asked for. */
  readonly heldUp?: HeldUp;
  /** Of a pod that no scheduler has tried, why that may be. */
  readonly untried?: string;
}

/** A Deployment's ReplicaSet's pod has two. */
const ownersMax = 5;

/** Throws a Failure that says what to do when there is nothing of that name. */
export async function explain({ history }: OpenLog, ref: Ref, what: string, moment: Moment, signal: AbortSignal): Promise<Explanation> {
  const then = moment.kind === 'sequence' ? await eventThen(history, ref.resource, moment.sequence) : undefined;
  const all = await history.eventsOf(ref, signal);
  const events = all.filter((event) => isUpTo(moment, event));
  const lives = incarnationsOf(events);
  const life = lives.at(-1);
  if (life === undefined) throw new Failure(nothingOf(what, ref, all));
  const untilMs = moment.kind === 'time' ? moment.timeMs : then === undefined ? Number.POSITIVE_INFINITY : timeOf(then, life);
  const journal = linesUpTo(untilMs, await history.journalOf(ref, signal), events);
  const causes = [...(await causesOf(life.events[0], history, signal)), ...endOf(life)];
  const heldUp = await heldUpThen(history, ref, life, moment, signal);
  return {
    ref,
    life,
    livesBefore: lives.length - 1,
    decisions: decisionsOf(life, journal),
    calls: cloudCallsOf(life, journal),
    causes,
    ...(heldUp && { heldUp }),
  };
}

async function eventThen(history: OpenLog['history'], resource: string, sequence: number): Promise<RecordedEvent> {
  const then = await history.firstFrom(resource, sequence);
  if (then !== undefined) return then;
  throw new Failure(`--as-of ${sequence} is yet to come: the log ends at ${await history.lastSequence(resource)}; without --as-of you are told of now`);
}

/** The journal has no sequences: of one of the log the time is taken. */
const timeOf = (then: RecordedEvent, { events }: Incarnation): number => (then.unreadable === undefined ? then : (events.at(-1) ?? events[0])).timeMs;

function nothingOf(what: string, { org, project, namespace }: Ref, all: readonly RecordedEvent[]): string {
  const [first] = all;
  const place = `${namespace === '' ? '' : ` in namespace ${namespace}`} of project ${org}/${project}`;
  if (first !== undefined)
    return `${what}${place} did not exist then: it was first written at ${new Date(first.timeMs).toISOString()}, sequence ${first.sequence}`;
  return `there never was a ${what}${place}: look at its name, -n and --project (\`k8shost log --since 1h\` tells what was written)`;
}

function endOf({ events }: Incarnation): readonly Cause[] {
  const end = events.find(({ object, deleted }) => deleted || object.metadata.deletionTimestamp !== undefined);
  return end === undefined ? [] : [causeOf(end)];
}

/** From the object up through the owners that control them. */
async function causesOf(made: RecordedEvent, history: OpenLog['history'], signal: AbortSignal): Promise<readonly Cause[]> {
  const chain: RecordedEvent[] = [made];
  let owner = ownerOf(made);
  while (owner !== undefined && chain.length <= ownersMax && !signal.aborted) {
    const cause = causeAmong(await history.eventsOf(owner, signal), chain[0] ?? made);
    if (cause === undefined) break;
    chain.unshift(cause);
    owner = ownerOf(cause);
  }
  return chain.map(causeOf);
}

function ownerOf({ ref, object }: RecordedEvent): Ref | undefined {
  const owner = controllerOf(object);
  const facts = owner === undefined ? undefined : kubernetesFacts.kind(owner.apiVersion, owner.kind);
  if (owner === undefined || facts === undefined) return undefined;
  return { ...tenantOf(ref), resource: facts.resource, namespace: facts.namespaced ? ref.namespace : '', name: owner.name };
}
