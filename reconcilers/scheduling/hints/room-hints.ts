// Hints of what is counted on a node: its room and its ports (SCH-56, SCH-113).

import { roomOf, shortOf, type Room } from '../../../domain/pod-requests.ts';
import { portsConflict } from '../view/host-ports.ts';
import { cameOrTaints, isOwn, nodeCame, type Hint } from './hint.ts';

export const portsHint: Hint = (happened, { ports }) => {
  if (happened.kind === 'node') return cameOrTaints(happened);
  if (happened.kind !== 'pod' || happened.after !== undefined) return false;
  return happened.before?.ports.some((freed) => ports.some((wanted) => portsConflict(wanted, freed))) === true;
};

/** How much is free on the node is not looked at: preemption may have found another answer to that. */
export const fitHint: Hint = (happened, waiting) => {
  if (happened.kind === 'pod') {
    const { before, after, changed } = happened;
    if (before === undefined) return false;
    if (after === undefined) return true;
    return changed.asksForLess && (isOwn(after, waiting) || hasGrown(waiting.requests, after.requests, before.requests));
  }
  if (happened.kind !== 'node' || happened.after === undefined) return false;
  if (happened.changed.taints) return true;
  const { requests } = waiting;
  const after = roomOf(happened.after.status?.allocatable);
  if (after.pods < 1 || shortOf(requests, after).length > 0) return false;
  if (nodeCame(happened)) return true;
  const before = roomOf(happened.before?.status?.allocatable);
  return happened.changed.allocatable && (after.pods > before.pods || hasGrown(requests, before, after));
};

/** Something that is asked for has become more. */
const hasGrown = (asked: Room, before: Room, after: Room): boolean =>
  (asked.cpuMillis > 0 && after.cpuMillis > before.cpuMillis) ||
  (asked.memoryBytes > 0 && after.memoryBytes > before.memoryBytes) ||
  (asked.ephemeralStorageBytes > 0 && after.ephemeralStorageBytes > before.ephemeralStorageBytes) ||
  Object.entries(asked.others ?? {}).some(([name, amount]) => amount > 0 && (after.others?.[name] ?? 0) > (before.others?.[name] ?? 0));
