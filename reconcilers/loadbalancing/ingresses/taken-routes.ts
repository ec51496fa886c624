// FiberLB gives a host and path that two Ingresses of a project want to the older one (of two as old, to the one whose name sorts first). The other is told.
import { isOurs } from '../../../domain/ingress-class.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import { parseTimestamp } from '../../../domain/time.ts';
import type { Ingress } from '../../../schemas/kubernetes/types.ts';
import { placeKey, placesOf } from './places-of.ts';

/** Of Ingresses that share a host this many are looked at: who has them by the thousand is not told of all. */
const othersMax = 100;

/** Who has what this Ingress wants, too: a sentence for each host and path. */
export function takenRoutes(objects: Objects, entry: Entry<Ingress>): readonly string[] {
  const { ref } = entry;
  const places = placesOf(entry.object);
  const wanted = new Set(places.map(placeKey));
  const hosts = new Set(places.map(({ host }) => host));
  const taken = new Map<string, string>();
  for (const host of hosts) {
    const others = objects.by<Ingress>('ingressesByHost', `${ref.org}/${ref.project}/${host}`).slice(0, othersMax);
    for (const other of others) {
      if (!isBefore(other, entry) || !isOurs(objects, other.ref, other.object)) continue;
      for (const place of placesOf(other.object))
        if (place.host === host && wanted.has(placeKey(place)))
          taken.set(placeKey(place), `${place.host || 'every host'} ${place.path} is led by ${nameOf(other)}, which is older`);
    }
  }
  return [...taken.values()];
}

const nameOf = ({ ref }: Entry<Ingress>): string => `${ref.namespace}/${ref.name}`;
const createdMs = ({ object }: Entry<Ingress>): number => parseTimestamp(object.metadata.creationTimestamp) ?? 0;
const isBefore = (one: Entry<Ingress>, other: Entry<Ingress>): boolean =>
  createdMs(one) === createdMs(other) ? nameOf(one) < nameOf(other) : createdMs(one) < createdMs(other);
