// How long a node keeps what it has: until its pods are gone and it has unmounted the volume; or, where it does not answer, until there is reason
// to take it away. That is safe whatever the node does, for LightningSTOR answers only when the node cannot reach the volume any more.
// Source: pkg/controller/volume/attachdetach reconciler (maxWaitForUnmountDuration), KEP-2268 (out-of-service).

import type { Node, Pod } from '../../../schemas/kubernetes/types.ts';
import { hasEnded, isTerminating } from '../../../domain/pod-state.ts';
import { parseTimestamp } from '../../../domain/time.ts';
import { uniqueNameOf } from './attachable.ts';

/** PVB-12. */
const patienceMs = 6 * 60_000;
const outOfService = 'node.kubernetes.io/out-of-service';

/** Until when (epoch ms); 0: not any more, Infinity: until something changes. */
type UntilMs = number;

/** From when on nobody waits for the node. */
function givenUpFromMs(node: Node | undefined): UntilMs {
  if (node === undefined) return 0;
  const ready = node.status?.conditions?.find(({ type }) => type === 'Ready');
  if (ready?.status === 'True') return Infinity;
  if (node.spec?.taints?.some(({ key }) => key === outOfService) === true) return 0;
  return ready === undefined ? Infinity : (parseTimestamp(ready.lastTransitionTime ?? '') ?? 0) + patienceMs;
}

/** A pod has its volumes until it has ended, or is being deleted on a node that nobody waits for. */
export function podHoldsUntilMs(pod: Pod, node: Node | undefined): UntilMs {
  if (hasEnded(pod)) return 0;
  if (!isTerminating(pod)) return Infinity;
  const fromMs = givenUpFromMs(node);
  if (fromMs === 0 || fromMs === Infinity) return fromMs;
  return Math.max(fromMs, (parseTimestamp(pod.metadata.deletionTimestamp ?? '') ?? 0) + patienceMs);
}

/** A node whose pods are gone says itself what it has not unmounted yet. */
export const nodeHoldsUntilMs = (handle: string, node: Node | undefined): UntilMs =>
  node?.status?.volumesInUse?.includes(uniqueNameOf(handle)) === true ? givenUpFromMs(node) : 0;
