// Events of claims and volumes, in the names and words of the PV controller and of external-provisioner. One that is there already is not said
// again: a claim that waits for long is told of once an hour, which is how long Events are kept.

import type { Wish } from '../../domain/command.ts';
import { eventWish, type Note } from '../../domain/kubernetes-event.ts';
import type { Entry, Objects } from '../../domain/objects.ts';
import { act, blocked, type Plan, type Reason, type Step } from '../../domain/reconciler.ts';
import { lightningStorDriver } from '../../domain/volumes/lightningstor.ts';

const binder = 'persistentvolume-controller';

export type Told = Omit<Note, 'component'> & { readonly component?: string };

export const normal = (reason: string, message: string): Told => ({ type: 'Normal', reason, message });
export const warning = (reason: string, message: string): Told => ({ type: 'Warning', reason, message });
/** In the name of the provisioner. */
export const byProvisioner = (told: Told): Told => ({ ...told, component: lightningStorDriver });

/** The Event; none where it is there. */
export function tell(objects: Objects, { ref, object }: Entry, told: Told, nowMs: number): readonly Wish[] {
  const wish = eventWish(ref, object, { component: binder, ...told }, nowMs);
  return objects.get(wish.ref) === undefined ? [wish] : [];
}

export const tellSteps = (objects: Objects, entry: Entry, told: Told, nowMs: number): readonly Step[] =>
  tell(objects, entry, told, nowMs).map((submit) => ({ submit }));

/** Waits for a change, once those steps are done. */
export function waitsAfter(because: Reason, steps: readonly Step[]): Plan {
  const [first, ...rest] = steps;
  return first === undefined ? blocked(because) : act(because, first, ...rest);
}
