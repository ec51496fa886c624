// The pods that were labelled otherwise since this process knows them: what NovaNET was told of them may be old. A port is made once and is then settled,
// for there are many; these, and what a sweep finds, are told again. Losing this loses no more than time until the next sweep (K4, K7).
import { jsonEqual } from '../../domain/json-equal.ts';
import type { Change } from '../../domain/objects.ts';

/** Uids. */
export type Relabelled = Set<string>;

/** Changes and answers the same set. */
export function evolve(relabelled: Relabelled, { recorded: { ref }, before, after }: Change): Relabelled {
  if (ref.resource !== 'pods' || before === undefined) return relabelled;
  if (after?.metadata.uid !== before.metadata.uid) relabelled.delete(before.metadata.uid);
  else if (!jsonEqual(before.metadata.labels ?? {}, after.metadata.labels ?? {})) relabelled.add(after.metadata.uid);
  return relabelled;
}
