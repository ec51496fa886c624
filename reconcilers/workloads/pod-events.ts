// What workloads tell of the pods they make and delete (CTL-8), behind the steps that make it true.
//
// Each pod has an Event, up to the ninth of a plan. The others, and all that follow within ten minutes, share one that counts them: so the
// Events of a large set are few. What is counted is what this copy's fold knew; under lag some are missed.
// Source: pkg/controller/controller_utils.go RealPodControl; client-go tools/record events_cache.go EventAggregator.

import { eventWish, type Note } from '../../domain/kubernetes-event.ts';
import type { Entry, Objects } from '../../domain/objects.ts';
import type { Step } from '../../domain/reconciler.ts';
import { parseTimestamp, timestamp } from '../../domain/time.ts';
import type { Event } from '../../schemas/kubernetes/types.ts';
import { componentOf } from './components.ts';
import { claims, pods } from './owned.ts';
import { claimWords, podWords } from './stateful-sets/words.ts';

const apartMax = 9;
const alikeForMs = 600_000;

/** Of the pods that a plan makes, and of those that it deletes. */
export const podEventsMax = apartMax + 1;

type Told = Pick<Note, 'reason' | 'message' | 'occasion'>;

/** What is told of these steps; nothing of those about other objects than pods and their claims. */
export function podEvents(objects: Objects, owner: Entry, steps: readonly Step[], nowMs: number): readonly Step[] {
  const told = Map.groupBy(
    steps.flatMap((step) => toldOf(owner, step) ?? []),
    ({ reason }) => reason,
  );
  return [...told.values()].flatMap((alike) => apartAndTogether(objects, owner, alike, nowMs));
}

/**
 * CTL-5: makes pods in batches, each twice as large as the one before and told of before the next begins, so that a refusal ends a plan
 * that has not asked for much yet. `proven`: how many it has made already.
 */
export function slowStart(objects: Objects, owner: Entry, creates: readonly Step[], proven: number, nowMs: number): readonly Step[] {
  const told = podEvents(objects, owner, creates, nowMs);
  const steps: Step[] = [];
  let size = Math.max(1, proven);
  for (let from = 0; from < creates.length; from += size, size *= 2) steps.push(...creates.slice(from, from + size), ...told.slice(from, from + size));
  return steps;
}

function toldOf(owner: Entry, step: Step): Told | undefined {
  if (!('submit' in step)) return undefined;
  const { verb, ref, precondition } = step.submit;
  if (verb === 'create' && ref.resource === claims && owner.object.kind === 'StatefulSet')
    return { reason: 'SuccessfulCreate', message: `${claimWords(owner.ref, ref.name, 'Pod')} success` };
  if (ref.resource !== pods || (verb !== 'create' && verb !== 'delete')) return undefined;
  const reason = verb === 'create' ? 'SuccessfulCreate' : 'SuccessfulDelete';
  if (owner.object.kind !== 'StatefulSet') return { reason, message: `${verb === 'create' ? 'Created' : 'Deleted'} pod: ${ref.name}` };
  // The names of its pods come back: what the step was planned on tells one from the next.
  const occasion = `${ref.name}/${precondition?.resourceVersion ?? ''}`;
  return { reason, message: `${podWords(verb, owner.ref, ref.name)} successful`, occasion };
}

function apartAndTogether(objects: Objects, owner: Entry, told: readonly Told[], nowMs: number): readonly Step[] {
  const [{ reason, message }] = [told.at(-1) as Told];
  const shared = wishOf(owner, { reason, message: `(combined from similar events): ${message}`, occasion: 'combined' }, nowMs);
  const known = objects.get<Event>(shared.ref)?.object;
  const goesOn = known !== undefined && nowMs - (parseTimestamp(known.lastTimestamp ?? '') ?? 0) < alikeForMs;
  const apart = goesOn ? [] : told.slice(0, apartMax);
  const together = told.length - apart.length;
  return [...apart.map((one): Step => ({ submit: wishOf(owner, one, nowMs) })), ...(together === 0 ? [] : [counted(shared, known, goesOn, together, nowMs)])];
}

const wishOf = (owner: Entry, told: Told, nowMs: number) =>
  eventWish(owner.ref, owner.object, { type: 'Normal', component: componentOf(owner), ...told }, nowMs);

/** The shared Event, made or said again. */
function counted(shared: ReturnType<typeof wishOf>, known: Event | undefined, goesOn: boolean, more: number, nowMs: number): Step {
  const event = shared.object as Event;
  if (known === undefined) return { submit: { ...shared, object: { ...event, count: more } as Event } };
  const count = more + (goesOn ? (known.count ?? 1) : 0);
  const lastTimestamp = timestamp(nowMs);
  const patch = { message: event.message ?? '', count, lastTimestamp, ...(goesOn ? {} : { firstTimestamp: lastTimestamp }) };
  return { submit: { verb: 'patch', ref: shared.ref, patchType: 'merge', patch } };
}
