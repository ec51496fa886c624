import type { Wish } from '../../../domain/command.ts';
import { isOurs } from '../../../domain/ingress-class.ts';
import { jsonEqual } from '../../../domain/json-equal.ts';
import type { Objects } from '../../../domain/objects.ts';
import { observationOf, type Observation } from '../../../domain/reconciler.ts';
import { refusalWords } from '../../../domain/refusal-words.ts';
import type { Ingress } from '../../../schemas/kubernetes/types.ts';
import { addressWish, told, type ShownAddress } from './ingress-wishes.ts';

/** The address becomes the Ingress's, unless it is another's by now. */
export function recordRoutes(objects: Objects, observation: Observation, nowMs: number): readonly Wish[] {
  const observed = observationOf(observation, 'ensure-http-routes');
  if (observed === undefined) return [];
  const { effect, answer, refused } = observed;
  const entry = objects.get<Ingress>(effect.ref);
  if (entry === undefined || !isOurs(objects, entry.ref, entry.object)) return [];
  if (refused !== undefined) return [told(entry, 'SyncFailed', `The routes stay as they were: ${refusalWords(refused)}`, nowMs, 'Warning')];
  if (answer === undefined) return [];
  const moved = answer.ports.filter(({ port, servedPort }) => servedPort !== port);
  const ports = moved.map(({ port, servedPort }) => ({ port, protocol: 'TCP', error: `fiberlb.plasma.cloud/ServedAtPort${servedPort}` }));
  const ingress: ShownAddress[] = [{ ip: answer.address, ...(ports.length === 0 ? {} : { ports }) }];
  if (jsonEqual(entry.object.status?.loadBalancer?.ingress ?? [], ingress)) return [];
  return [
    addressWish(entry, ingress),
    told(entry, 'Sync', `The routes are served at ${answer.address}`, nowMs),
    ...moved.map(({ port, servedPort }) =>
      told(
        entry,
        'ServedAtHighPort',
        `Port ${port} needs a privilege that the load balancer does not have: it is served at ${answer.address}:${servedPort}`,
        nowMs,
        'Warning',
      ),
    ),
  ];
}
