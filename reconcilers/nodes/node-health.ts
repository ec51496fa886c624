import type { Json } from '../../domain/api-object.ts';
import type { Wish } from '../../domain/command.ts';
import { eventWish } from '../../domain/kubernetes-event.ts';
import type { Entry, Objects } from '../../domain/objects.ts';
import { parseTimestamp } from '../../domain/time.ts';
import type { Node } from '../../schemas/kubernetes/types.ts';
import { conditionOfNode, lostConditions, readiness } from './node-conditions.ts';
import { leaseRef, renewedMs } from './pool.ts';

export interface Heartbeats {
  /** NOD-2: a node that was not heard of for longer than this is lost. */
  readonly graceMs: number;
}

/** NOD-2: what a node that never reported is given. Source: kube-controller-manager --node-startup-grace-period. */
const startMs = 60_000;

/** NOD-2: until when silence means nothing (epoch ms). A node is heard through its lease and through its Ready condition. */
export function lostAfterMs(objects: Objects, { ref, object }: Entry<Node>, { graceMs }: Heartbeats): number {
  const createdMs = parseTimestamp(object.metadata.creationTimestamp) ?? 0;
  const ready = conditionOfNode(object, 'Ready');
  const leaseMs = renewedMs(objects, leaseRef(ref, ref.name)) ?? 0;
  if (ready === undefined) return Math.max(createdMs + startMs, leaseMs + graceMs);
  return Math.max(createdMs, leaseMs, parseTimestamp(ready.lastHeartbeatTime ?? '') ?? 0) + graceMs;
}

/** Of a node that is not known to be lost already. */
export const mayBeLost = ({ object }: Entry<Node>): boolean =>
  readiness(object) !== 'Unknown' || lostConditions(object, 0).some(({ type }) => conditionOfNode(object, type)?.status !== 'Unknown');

/** NOD-2. */
export const lostWishes = ({ ref, object, sequence }: Entry<Node>, nowMs: number): readonly [Wish, Wish] => [
  {
    verb: 'patch',
    ref,
    subresource: 'status',
    patchType: 'strategic',
    patch: { status: { conditions: lostConditions(object, nowMs) } } as unknown as Json,
    precondition: { uid: object.metadata.uid, resourceVersion: String(sequence) },
  },
  eventWish(
    ref,
    object,
    { type: 'Normal', reason: 'NodeNotReady', message: `Node ${ref.name} status is now: NodeNotReady`, component: 'node-controller' },
    nowMs,
  ),
];
