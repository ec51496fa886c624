// What workloads tell of the pods they make and delete (CTL-8), behind the steps that make it true.
//
// Each pod has an Event, up to the ninth. The others share one that counts them, until ten minutes pass in which none is told: so the Events
// of a large set are few, and so are those of a Job that makes one pod after the other. What is counted is what this copy's fold knew; under
// lag some are missed.
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

/** Of the up to 100 pods that a plan makes, and of those that it deletes: the ninth is in the fourth of at most seven batches (`slowStart`). */
export const podEventsMax = apartMax + 4;

type Told = Pick<Note, 'reason' | 'message' | 'occasion'>;

/** What is told of these steps, which follow `earlier` in a plan; nothing of those about other objects than pods and their claims. */
export function podEvents(objects: Objects, owner: Entry, steps: readonly Step[], nowMs: number, earlier: readonly Step[] = []): readonly Step[] {
  const told = byReason(owner, steps);
  const before = byReason(owner, earlier);
  return [...told].flatMap(([reason, alike]) => apartAndTogether(objects, owner, alike, before.get(reason)?.length ?? 0, nowMs));
}

const byReason = (owner: Entry, steps: readonly Step[]): ReadonlyMap<string, readonly Told[]> =>
  Map.groupBy(
    steps.flatMap((step) => toldOf(owner, step) ?? []),
    ({ reason }) => reason,
  );

/**
 * CTL-5: makes pods in batches, each twice as large as the one before and told of before the next begins, so that a refusal ends a plan
 * that has not asked for much yet. `proven`: how many it has made already.
 */
export function slowStart(objects: Objects, owner: Entry, creates: readonly Step[], proven: number, nowMs: number): readonly Step[] {
  const steps: Step[] = [];
  let size = Math.max(1, proven);
  for (let from = 0; from < creates.length; from += size, size *= 2) {
    const batch = creates.slice(from, from + size);
    steps.push(...batch, ...podEvents(objects, owner, batch, nowMs, creates.slice(0, from)));
  }
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
  // The names of its pods come back: the uid of one that goes, and what one that comes follows, tell one from the next, to every copy alike.
  const occasion = `${ref.name}/${precondition?.uid ?? precondition?.resourceVersion ?? ''}`;
  return { reason, message: `${podWords(verb, owner.ref, ref.name)} successful`, occasion };
}

/** `before`: how many alike the plan tells of before these. */
function apartAndTogether(objects: Objects, owner: Entry, told: readonly Told[], before: number, nowMs: number): readonly Step[] {
  const [{ reason, message }] = [told.at(-1) as Told];
  const shared = wishOf(owner, { reason, message: `(combined from similar events): ${message}`, occasion: 'combined' }, nowMs);
  const known = objects.get<Event>(shared.ref);
  const goesOn = known !== undefined && nowMs - lastMs(known.object) < alikeForMs;
  const room = goesOn ? 0 : Math.max(0, apartMax - toldApart(objects, shared, nowMs));
  const apartOf = (count: number): number => Math.min(count, room);
  const apart = told.slice(0, apartOf(before + told.length) - apartOf(before));
  const together = { before: before - apartOf(before), now: told.length - apart.length };
  return [
    ...apart.map((one): Step => ({ submit: wishOf(owner, one, nowMs) })),
    ...(together.now === 0 ? [] : [counted(shared, known, goesOn, together, nowMs)]),
  ];
}

const lastMs = (event: Event): number => parseTimestamp(event.lastTimestamp ?? '') ?? 0;

/** How many Events of their own the pods have whose telling has not paused for ten minutes yet. */
function toldApart(objects: Objects, { ref, object }: ReturnType<typeof wishOf>, nowMs: number): number {
  const { involvedObject, reason } = object as Event;
  const alike = objects.by<Event>('successEvents', `${ref.org}/${ref.project}/${involvedObject.uid} ${reason}`).filter((one) => one.ref.name !== ref.name);
  const times = alike.map((one) => lastMs(one.object)).sort((a, b) => b - a);
  const pause = times.findIndex((atMs, index) => (times[index - 1] ?? nowMs) - atMs >= alikeForMs);
  return pause === -1 ? times.length : pause;
}

const wishOf = (owner: Entry, told: Told, nowMs: number) =>
  eventWish(owner.ref, owner.object, { type: 'Normal', component: componentOf(owner), ...told }, nowMs);

interface Together {
  readonly before: number;
  readonly now: number;
}

/** The shared Event, made or said again. The first time in a plan it is as it was seen: a copy that lags would count anew what is counted. */
function counted(shared: ReturnType<typeof wishOf>, known: Entry<Event> | undefined, goesOn: boolean, { before, now }: Together, nowMs: number): Step {
  const event = shared.object as Event;
  if (known === undefined && before === 0) return { submit: { ...shared, object: { ...event, count: now } as Event } };
  const count = before + now + (goesOn ? (known?.object.count ?? 1) : 0);
  const lastTimestamp = timestamp(nowMs);
  const beginsAnew = known !== undefined && !goesOn;
  const patch = { message: event.message ?? '', count, lastTimestamp, ...(beginsAnew ? { firstTimestamp: lastTimestamp } : {}) };
  const precondition = known !== undefined && before === 0 ? { precondition: { resourceVersion: String(known.sequence) } } : {};
  return { submit: { verb: 'patch', ref: shared.ref, patchType: 'merge', patch, ...precondition } };
}
