import type { Wish } from './command.ts';
import type { EffectKind } from './effect.ts';
import { eventWish } from './kubernetes-event.ts';
import type { Objects } from './objects.ts';
import type { Observation } from './reconciler.ts';
import { withoutUid } from './ref.ts';
import { refusalWords } from './refusal-words.ts';

/** What the object's owner reads of an effect that the cloud refused: the Event's reason, and the words before what may be told of why. */
type Refusals = Readonly<Partial<Record<EffectKind, { readonly reason: string; readonly says: string }>>>;

/** A Warning on the object that the refused effect was for, while it is there; none of other effects. The same refusal again is the same Event. */
export function refusalEvents(objects: Objects, { effect, refused }: Observation, refusals: Refusals, component: string, nowMs: number): readonly Wish[] {
  const told = refusals[effect.kind];
  const entry = objects.get(withoutUid(effect.ref));
  if (refused === undefined || told === undefined || entry === undefined || entry.object.metadata.uid !== effect.ref.uid) return [];
  return [eventWish(entry.ref, entry.object, { type: 'Warning', reason: told.reason, message: `${told.says}: ${refusalWords(refused)}`, component }, nowMs)];
}
