// The ControllerRevisions of a StatefulSet or a DaemonSet (STS-9, DS-6). Each template it ever had is one, under a name that follows from
// the template; the one with the highest number is what its pods are to become.

import type { ApiObject } from '../../../domain/api-object.ts';
import { jsonEqual } from '../../../domain/json-equal.ts';
import { controllerReference } from '../../../domain/new-object.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import type { Step } from '../../../domain/reconciler.ts';
import { parseTimestamp } from '../../../domain/time.ts';
import type { ControllerRevision, DaemonSet, StatefulSet } from '../../../schemas/kubernetes/types.ts';
import { controllerRevisions, ownedBy } from '../owned.ts';
import { revisionData } from './revision-data.ts';
import { revisionHash, revisionName } from './revision-name.ts';

export type Revision = Entry<ControllerRevision>;
export type RevisionOwner = Entry<StatefulSet> | Entry<DaemonSet>;

export type UpdateRevision =
  | { readonly kind: 'found'; readonly revision: Revision }
  /** It is to be made, or to be numbered as the newest; `collision` when its name is taken. */
  | { readonly kind: 'missing'; readonly steps: readonly [Step]; readonly summary: string }
  | { readonly kind: 'collision'; readonly collisionCount: number };

/** Those of this owner; the newest last. */
export const revisionsOf = (objects: Objects, owner: Entry): readonly Revision[] =>
  ownedBy<ControllerRevision>(objects, owner, controllerRevisions).toSorted(
    (a, b) => a.object.revision - b.object.revision || createdMs(a) - createdMs(b) || (a.ref.name < b.ref.name ? -1 : 1),
  );

const createdMs = ({ object }: Revision): number => parseTimestamp(object.metadata.creationTimestamp) ?? 0;

/**
 * The revision of the present template. One that had it before is numbered anew, so that going back to it is a step forward.
 * `hashLabel` is the label of a revision that holds its hash. Source: controller/history, getStatefulSetRevisions.
 */
export function updateRevision(objects: Objects, owner: RevisionOwner, revisions: readonly Revision[], hashLabel: string): UpdateRevision {
  const data = revisionData(owner.object.spec?.template);
  const newest = revisions.at(-1);
  const equal = revisions.findLast(({ object }) => jsonEqual(object.data, data));
  if (equal !== undefined && equal.object.revision === newest?.object.revision) return { kind: 'found', revision: equal };
  const number = (newest?.object.revision ?? 0) + 1;
  if (equal !== undefined) return { kind: 'missing', steps: [renumber(equal, number)], summary: `goes back to revision ${equal.ref.name} as number ${number}` };

  const collisionCount = owner.object.status?.collisionCount ?? 0;
  const hash = revisionHash(data, collisionCount);
  const ref = { ...owner.ref, resource: controllerRevisions, name: revisionName(owner.ref.name, hash) };
  if (objects.get(ref) !== undefined) return { kind: 'collision', collisionCount: collisionCount + 1 };
  const { annotations } = owner.object.metadata;
  const object = {
    apiVersion: 'apps/v1',
    kind: 'ControllerRevision',
    metadata: {
      name: ref.name,
      namespace: ref.namespace,
      labels: { ...owner.object.spec?.template.metadata?.labels, [hashLabel]: hash },
      ...(annotations === undefined ? {} : { annotations }),
      ownerReferences: [controllerReference(owner.object)],
    },
    data,
    revision: number,
  } as unknown as ApiObject;
  const precondition = { resourceVersion: String(objects.lastSequence(ref)) };
  return {
    kind: 'missing',
    steps: [{ submit: { verb: 'create', ref, object, precondition } }],
    summary: `keeps its template as revision ${number}, ${ref.name}`,
  };
}

const renumber = ({ ref, object, sequence }: Revision, revision: number): Step => ({
  submit: {
    verb: 'patch',
    ref,
    patchType: 'merge',
    patch: { revision },
    precondition: { uid: object.metadata.uid, resourceVersion: String(sequence) },
  },
});
