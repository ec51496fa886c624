import { jsonEqual } from '../../../domain/json-equal.ts';
import { controllerOf } from '../../../domain/new-object.ts';
import { entryOf, type Change, type Entry } from '../../../domain/objects.ts';
import { tenantKey } from '../../../domain/ref.ts';
import type { DaemonSet, Node, Pod } from '../../../schemas/kubernetes/types.ts';
import { daemonSets, pods } from '../owned.ts';
import type { DaemonBoard } from './daemon-board.ts';

/** By tenant, then by uid of the set. */
export type DaemonBoards = Map<string, Map<string, DaemonBoard>>;

/** Undefined where there is none of the set as it is. */
export function boardOf(boards: DaemonBoards, { ref, object }: Entry<DaemonSet>): DaemonBoard | undefined {
  const board = boards.get(tenantKey(ref))?.get(object.metadata.uid);
  return board?.set.object.metadata.generation === object.metadata.generation ? board : undefined;
}

/** Mutates the boards. */
export function keepBoard(boards: DaemonBoards, board: DaemonBoard): void {
  const key = tenantKey(board.set.ref);
  const known = boards.get(key) ?? new Map<string, DaemonBoard>();
  boards.set(key, known.set(board.set.object.metadata.uid, board));
}

/** Mutates the boards that there are; a set that has none gets one at its next sync. */
export function evolveDaemonBoards(boards: DaemonBoards, { recorded, before, after }: Change): void {
  const { ref } = recorded;
  const known = boards.get(tenantKey(ref));
  if (known === undefined) return;
  if (ref.resource === 'nodes' && !judgedAlike(before as Node | undefined, after as Node | undefined))
    for (const board of known.values()) board.applyNode(ref.name, after as Node | undefined);
  if (ref.resource === daemonSets && before !== undefined && before.metadata.uid !== after?.metadata.uid) known.delete(before.metadata.uid);
  if (ref.resource !== pods) return;
  for (const uid of new Set([controllerOf(before)?.uid ?? '', controllerOf(after)?.uid ?? '']))
    known.get(uid)?.applyPod(before as Pod | undefined, after && (entryOf(recorded) as Entry<Pod>));
}

/** Where a pod may run depends on no more of a node. */
export const judgedAlike = (before: Node | undefined, after: Node | undefined): boolean =>
  before !== undefined && after !== undefined && jsonEqual(before.metadata.labels, after.metadata.labels) && jsonEqual(before.spec?.taints, after.spec?.taints);
