import type { Json, OwnerReference } from '../../domain/api-object.ts';
import type { Propagation } from '../../domain/command.ts';
import { foregroundFinalizer, orphanFinalizer } from '../../domain/decide/delete.ts';
import type { Entry, Objects } from '../../domain/objects.ts';
import type { Plan, Step } from '../../domain/reconciler.ts';
import { act, blocked, settled, wait } from '../../domain/reconciler.ts';
import { storeOf } from '../../domain/stores.ts';
import { parseTimestamp } from '../../domain/time.ts';
import { foreignOwnerSteps } from './foreign-owners.ts';
import { dependentsOf, isForeground, type Kinds, sortOwners } from './owner-references.ts';

const stepsMax = 100;

/** Leases and Events are told in another order than the log: their owner may not have been seen yet. */
const otherStoreGraceMs = 60_000;

/** One object: what its own deletion waits for, or whether its owners are gone, or its namespace. */
export function collectGarbage(objects: Objects, entry: Entry, builtIn: Kinds, nowMs: number): Plan {
  const { metadata } = entry.object;
  if (metadata.deletionTimestamp !== undefined) {
    if ((metadata.finalizers ?? []).includes(orphanFinalizer)) return orphanDependents(objects, entry);
    return isForeground(entry.object) ? finishForeground(objects, entry) : settled;
  }
  if (lostItsNamespace(objects, entry)) {
    return act({ summary: `namespace ${entry.ref.namespace} is gone`, detail: { resource: entry.ref.resource } }, remove(entry, 'Background', true));
  }
  if ((metadata.ownerReferences ?? []).length === 0) return settled;
  const plan = judgeByOwners(objects, entry, builtIn, nowMs);
  const [told, ...more] = foreignOwnerSteps(objects, entry, nowMs);
  if (told === undefined) return plan;
  if (plan.kind === 'act') return act(plan.because, told, ...more, ...plan.steps);
  return act({ summary: 'an owner is where it cannot own this', detail: { owners: more.length + 1 } }, told, ...more);
}

/**
 * What was created by a writer that did not know yet that the namespace was going (no claim guards it). Its namespace came before it
 * in the same log, so absence is proof; the other stores are told in another order and need to have seen the namespace go.
 */
export function lostItsNamespace(objects: Objects, { ref }: Pick<Entry, 'ref'>): boolean {
  if (ref.namespace === '') return false;
  const namespace = { org: ref.org, project: ref.project, resource: 'namespaces', namespace: '', name: ref.namespace };
  return objects.get(namespace) === undefined && (storeOf(ref.resource) === 'log' || objects.lastSequence(namespace) > 0);
}

/** GC-2. */
function judgeByOwners(objects: Objects, entry: Entry, builtIn: Kinds, nowMs: number): Plan {
  const { solid, dangling, waiting, unserved } = sortOwners(objects, entry, builtIn);
  const gone = dangling.length + waiting.length;
  const [unknown] = unserved;
  if (gone === 0 && unknown === undefined) return settled;
  const numbers = { solid: solid.length, dangling: dangling.length, waiting: waiting.length, unserved: unserved.length };
  if (gone === 0) return blocked({ summary: `kept: its owner is a ${unknown?.kind} of ${unknown?.apiVersion}, which is not served`, detail: numbers });
  const kept = [...solid, ...unserved];
  if (storeOf(entry.ref.resource) !== 'log') {
    const oldMs = (parseTimestamp(entry.object.metadata.creationTimestamp) ?? 0) + otherStoreGraceMs;
    if (nowMs < oldMs)
      return wait(oldMs, { summary: `its owner was not seen yet; looked at again ${otherStoreGraceMs / 1000} s after its creation`, detail: numbers });
  }
  if (kept.length > 0)
    return act({ summary: `${gone} of ${gone + kept.length} owners are gone; their references are removed`, detail: numbers }, setOwners(entry, kept));
  const dependents = dependentsOf(objects, entry);
  if (waiting.length > 0 && dependents.length > 0) {
    const detail = { ...numbers, dependents: dependents.length };
    // GC-4: a circle of owners that all wait would wait for ever.
    const isCircle = dependents.some((dependent) => isForeground(dependent.object));
    const because = { summary: `${waiting.length} owners wait for it to go; its ${dependents.length} dependents go first`, detail };
    return isCircle ? act(because, setOwners(entry, unblocked(entry)), remove(entry, 'Foreground', false)) : act(because, remove(entry, 'Foreground', true));
  }
  return act({ summary: `all ${gone} owners are gone`, detail: numbers }, remove(entry, policyOf(entry), true));
}

/** The policy that its finalizers ask for; background when they ask for none. */
function policyOf(entry: Entry): Propagation {
  const finalizers = entry.object.metadata.finalizers ?? [];
  if (finalizers.includes(orphanFinalizer)) return 'Orphan';
  return finalizers.includes(foregroundFinalizer) ? 'Foreground' : 'Background';
}

/** GC-3: the owner goes when nothing that blocks it is left; the dependents are deleted for their own part. */
function finishForeground(objects: Objects, entry: Entry): Plan {
  const { uid } = entry.object.metadata;
  const dependents = dependentsOf(objects, entry);
  // GC-4: what owns itself would wait for itself.
  const blocking = dependents.filter(
    ({ object }) => object.metadata.uid !== uid && object.metadata.ownerReferences?.some((owner) => owner.uid === uid && owner.blockOwnerDeletion === true),
  );
  const detail = { dependents: dependents.length, blocking: blocking.length };
  if (blocking.length > 0) return blocked({ summary: `foreground deletion waits for ${blocking.length} dependents`, detail });
  return act({ summary: 'no dependent blocks its deletion any more', detail }, dropFinalizer(entry, foregroundFinalizer));
}

/** GC-3: the dependents lose this owner, then the finalizer goes. */
function orphanDependents(objects: Objects, entry: Entry): Plan {
  const { uid } = entry.object.metadata;
  const dependents = dependentsOf(objects, entry);
  const because = { summary: `${dependents.length} dependents are orphaned`, detail: { dependents: dependents.length } };
  const [first, ...rest] = dependents.slice(0, stepsMax).map((dependent) =>
    setOwners(
      dependent,
      (dependent.object.metadata.ownerReferences ?? []).filter((owner) => owner.uid !== uid),
    ),
  );
  return first === undefined ? act(because, dropFinalizer(entry, orphanFinalizer)) : act(because, first, ...rest);
}

const unblocked = (entry: Entry): readonly OwnerReference[] =>
  (entry.object.metadata.ownerReferences ?? []).map((owner) => ({ ...owner, blockOwnerDeletion: false }));

const revisionOf = (entry: Entry) => ({ uid: entry.object.metadata.uid, resourceVersion: String(entry.sequence) });

const setOwners = (entry: Entry, owners: readonly OwnerReference[]): Step => ({
  submit: {
    verb: 'patch',
    ref: entry.ref,
    patchType: 'merge',
    patch: { metadata: { ownerReferences: owners.length === 0 ? null : owners } } as unknown as Json,
    precondition: revisionOf(entry),
  },
});

function dropFinalizer(entry: Entry, finalizer: string): Step {
  const left = (entry.object.metadata.finalizers ?? []).filter((one) => one !== finalizer);
  const patch = { metadata: { finalizers: left.length === 0 ? null : left } };
  return { submit: { verb: 'patch', ref: entry.ref, patchType: 'merge', patch, precondition: revisionOf(entry) } };
}

/** Deletes carry the revision they were judged by: an owner added meanwhile makes it be judged again. */
const remove = (entry: Entry, propagation: Propagation, atThisRevision: boolean): Step => ({
  submit: { verb: 'delete', ref: entry.ref, propagation, precondition: atThisRevision ? revisionOf(entry) : { uid: entry.object.metadata.uid } },
});
