import type { Entry, Objects } from '../../domain/objects.ts';
import type { Plan, Step } from '../../domain/reconciler.ts';
import { act, blocked, settled } from '../../domain/reconciler.ts';
import type { Namespace } from '../../schemas/kubernetes/types.ts';
import { furnish } from './namespace-furniture.ts';
import { conditionSteps, type Remains } from './namespace-conditions.ts';

const stepsMax = 100;
const kubernetesFinalizer = 'kubernetes';

/** A namespace that lives gets what every namespace has; one that is being deleted is emptied, then let go. */
export function reconcileNamespace(objects: Objects, namespace: Entry<Namespace>, resources: readonly string[], nowMs: number): Plan {
  return namespace.object.metadata.deletionTimestamp === undefined ? furnish(objects, namespace) : empty(objects, namespace, resources, nowMs);
}

/** NS-1 to NS-4: pods go first and are gone before anything else is touched (NS-3). */
function empty(objects: Objects, namespace: Entry<Namespace>, resources: readonly string[], nowMs: number): Plan {
  const finalizers = namespace.object.spec?.finalizers ?? [];
  if (!finalizers.includes(kubernetesFinalizer)) return settled;
  const ordered = [...new Set(resources)].sort((a, b) => Number(b === 'pods') - Number(a === 'pods') || (a < b ? -1 : 1));
  const content = ordered
    .map((resource) => ({ resource, entries: objects.list(namespace.ref, resource, namespace.ref.name) }))
    .filter(({ entries }) => entries.length > 0);
  const total = content.reduce((sum, { entries }) => sum + entries.length, 0);
  if (total === 0) return release(namespace, finalizers);

  const turn = content[0]?.resource === 'pods' ? content.slice(0, 1) : content;
  const detail = { remaining: total, ...Object.fromEntries(content.map(({ resource, entries }) => [resource, entries.length])) };
  const deletions = turn
    .flatMap(({ entries }) => entries.filter((entry) => entry.object.metadata.deletionTimestamp === undefined))
    .slice(0, stepsMax)
    .map(remove);
  const [first, ...rest] = deletions;
  if (first !== undefined) return act({ summary: `deletes ${deletions.length} of ${total} objects`, detail }, first, ...rest);
  const conditions = conditionSteps(namespace, remainsOf(content), nowMs);
  const because = { summary: `waits until ${total} objects are gone`, detail };
  return conditions.length === 0 ? blocked(because) : act(because, ...(conditions as [Step, ...Step[]]));
}

const remove = (entry: Entry): Step => ({
  submit: { verb: 'delete', ref: entry.ref, propagation: 'Background', precondition: { uid: entry.object.metadata.uid } },
});

function remainsOf(content: readonly { readonly resource: string; readonly entries: readonly Entry[] }[]): Remains {
  const finalizers = new Map<string, number>();
  for (const finalizer of content.flatMap(({ entries }) => entries.flatMap((entry) => entry.object.metadata.finalizers ?? []))) {
    finalizers.set(finalizer, (finalizers.get(finalizer) ?? 0) + 1);
  }
  return {
    resources: new Map(content.map(({ resource, entries }) => [resource, entries.length])),
    finalizers: new Map([...finalizers].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** The namespace goes with its last finalizer. */
function release(namespace: Entry<Namespace>, finalizers: readonly string[]): Plan {
  const patch = { spec: { finalizers: finalizers.filter((finalizer) => finalizer !== kubernetesFinalizer) } };
  const precondition = { uid: namespace.object.metadata.uid };
  return act(
    { summary: 'nothing is left in it', detail: { remaining: 0 } },
    { submit: { verb: 'patch', ref: namespace.ref, subresource: 'finalize', patchType: 'merge', patch, precondition } },
  );
}
