import { jsonEqual } from '../../../domain/json-equal.ts';
import type { Change, Objects } from '../../../domain/objects.ts';
import type { Ref } from '../../../domain/ref.ts';
import type { DaemonSet, Node } from '../../../schemas/kubernetes/types.ts';
import type { Controller } from '../controller.ts';
import { controllerRef, controllerRevisions, daemonSets, pods } from '../owned.ts';
import { judgedAlike } from './daemon-boards.ts';
import { reconcileDaemonSet } from './reconcile-daemon-set.ts';
import { verdictFor } from './should-run.ts';

const kind = 'DaemonSet';

export const daemonSetController: Controller<DaemonSet> = {
  resource: daemonSets,
  kind,
  children: pods,
  adopts: true,
  reconcile: (objects, { orphans, daemons }, entry, nowMs) => reconcileDaemonSet(objects, orphans, daemons, entry, nowMs),
  affected: (objects, change) => {
    const { ref } = change.recorded;
    if (ref.resource === controllerRevisions) return [change.before, change.after].flatMap((object) => controllerRef(ref, object, kind, daemonSets) ?? []);
    return ref.resource === 'nodes' ? concernedBy(objects, change) : [];
  },
};

/** A node that comes or goes concerns all, labels and taints those that judge it otherwise than before; what else changes of it nobody. */
function concernedBy(objects: Objects, change: Change): readonly Ref[] {
  const [before, after] = [change.before as Node | undefined, change.after as Node | undefined];
  if (judgedAlike(before, after)) return [];
  return objects
    .list<DaemonSet>(change.recorded.ref, daemonSets)
    .filter(({ object }) => {
      if (before === undefined || after === undefined) return true;
      const verdict = verdictFor(object);
      return !jsonEqual(verdict(before), verdict(after));
    })
    .map(({ ref }) => ref);
}
