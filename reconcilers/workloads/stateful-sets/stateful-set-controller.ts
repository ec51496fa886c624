import type { PersistentVolumeClaim, StatefulSet } from '../../../schemas/kubernetes/types.ts';
import type { Change, Objects } from '../../../domain/objects.ts';
import type { Ref } from '../../../domain/ref.ts';
import type { Controller } from '../controller.ts';
import { claims, controllerRef, controllerRevisions, pods, statefulSets } from '../owned.ts';
import { parsePodName } from './ordinals.ts';
import { reconcileStatefulSet } from './reconcile-stateful-set.ts';
import { controllerOf } from '../../../domain/new-object.ts';

const kind = 'StatefulSet';

export const statefulSetController: Controller<StatefulSet> = {
  resource: statefulSets,
  kind,
  children: pods,
  adopts: true,
  reconcile: (objects, { orphans }, entry, nowMs) => reconcileStatefulSet(objects, orphans, entry, nowMs),
  affected: (objects, change) => {
    const { ref } = change.recorded;
    if (ref.resource === controllerRevisions) return [change.before, change.after].flatMap((object) => controllerRef(ref, object, kind, statefulSets) ?? []);
    if (ref.resource === pods) return whoseNameIsTaken(objects, change);
    return ref.resource === claims && change.after === undefined ? whoseClaimWent(objects, change) : [];
  },
};

/** A pod that somebody else made under the name of one of its own, or that is gone. */
function whoseNameIsTaken(objects: Objects, { recorded: { ref }, before, after }: Change): readonly Ref[] {
  const parsed = parsePodName(ref.name);
  if (parsed === undefined || (before !== undefined && after !== undefined && controllerOf(before)?.uid === controllerOf(after)?.uid)) return [];
  const set: Ref = { org: ref.org, project: ref.project, resource: statefulSets, namespace: ref.namespace, name: parsed.set };
  return objects.get(set) === undefined ? [] : [set];
}

/** A pod may wait for its claim to be gone, or to be made again. */
const whoseClaimWent = (objects: Objects, { recorded: { ref } }: Change): readonly Ref[] =>
  objects
    .list<StatefulSet>(ref, statefulSets, ref.namespace)
    .filter((set) => (set.object.spec?.volumeClaimTemplates ?? []).some((template) => isClaimOf(template, set.ref.name, ref.name)))
    .map((set) => set.ref);

const isClaimOf = ({ metadata }: PersistentVolumeClaim, set: string, claim: string): boolean =>
  claim.startsWith(`${metadata.name}-`) && parsePodName(claim.slice(metadata.name.length + 1))?.set === set;
