// How a sync of a StatefulSet or a DaemonSet begins: adopt and release, then have the present template kept as a revision.

import { selectorOf } from '../../../domain/label-selector.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import type { Plan, Step } from '../../../domain/reconciler.ts';
import { act, blocked, settled } from '../../../domain/reconciler.ts';
import type { Ref } from '../../../domain/ref.ts';
import type { Pod } from '../../../schemas/kubernetes/types.ts';
import { adoptAndRelease } from '../adoption.ts';
import type { Orphans } from '../orphans.ts';
import { controllerRevisions, namespaceIsTerminating, pods } from '../owned.ts';
import { revisionsOf, updateRevision, type Revision, type RevisionOwner } from './revisions.ts';

const stepsMax = 100;

interface Kept {
  /** The newest last. */
  readonly revisions: readonly Revision[];
  /** Of the present template. */
  readonly update: Revision;
}

interface Peculiarities {
  /** Its pods, or those of them that it may have to let go. */
  readonly owned: readonly Entry<Pod>[];
  /** The label of a revision that holds its hash. */
  readonly hashLabel: string;
  /** What it asks of a pod beside its selector. */
  readonly mayBeIts?: (pod: Ref) => boolean;
  /** Writes its status with this `collisionCount`. */
  readonly collided: (collisionCount: number) => Step;
}

/** What is to be done before its pods are looked at, or what is known when nothing is. */
export function prologue(
  objects: Objects,
  orphans: Orphans,
  set: RevisionOwner,
  { owned, hashLabel, mayBeIts, collided }: Peculiarities,
): { readonly kind: 'plan'; readonly plan: Plan } | ({ readonly kind: 'kept' } & Kept) {
  const selector = selectorOf(set.object.spec?.selector);
  const revisions = revisionsOf(objects, set);
  const first = [
    ...adoptAndRelease(objects, orphans, set, owned, selector, pods, mayBeIts && { mayBeIts }),
    ...adoptAndRelease(objects, orphans, set, revisions, selector, controllerRevisions),
  ].slice(0, stepsMax);
  const plan = (made: Plan) => ({ kind: 'plan', plan: made }) as const;
  if (first.length > 0) return plan(act({ summary: `adopts or releases ${first.length} pods and revisions` }, ...(first as [Step, ...Step[]])));

  const update = updateRevision(objects, set, revisions, hashLabel);
  if (update.kind === 'found') return { kind: 'kept', revisions, update: update.revision };
  if (set.object.metadata.deletionTimestamp !== undefined) return plan(settled);
  if (namespaceIsTerminating(objects, set.ref))
    return plan(blocked({ summary: `namespace ${set.ref.namespace} is being terminated, so no revision is created` }));
  if (update.kind === 'missing') return plan(act({ summary: update.summary }, ...update.steps));
  const { collisionCount } = update;
  return plan(act({ summary: 'the name of its revision is taken', detail: { collisionCount } }, collided(collisionCount)));
}
