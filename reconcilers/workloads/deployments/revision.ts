import type { Json } from '../../../domain/api-object.ts';
import type { Entry } from '../../../domain/objects.ts';
import type { Step } from '../../../domain/reconciler.ts';
import type { ReplicaSet } from '../../../schemas/kubernetes/types.ts';
import type { Rollout } from './rollout.ts';
import { annotation, patchSet } from './rollout.ts';

/** DEP-4: what is the set's own, or kubectl's memory of the Deployment, is not copied. */
const notCopied: ReadonlySet<string> = new Set([
  'kubectl.kubernetes.io/last-applied-configuration',
  'deprecated.deployment.rollback.to',
  ...Object.values(annotation),
]);

export const copiedAnnotations = (rollout: Rollout): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(rollout.deployment.object.metadata.annotations ?? {}).filter(([key]) => !notCopied.has(key)));

export const revisionOf = (set: Entry | undefined): number => {
  const text = set?.object.metadata.annotations?.[annotation.revision] ?? '0';
  return /^\d{1,15}$/.test(text) ? Number(text) : 0;
};

/** DEP-4: one more than the highest of the old sets. */
export const nextRevision = (rollout: Rollout): number => Math.max(0, ...rollout.oldSets.map(revisionOf)) + 1;

/** Brings revision, copied annotations and minReadySeconds of the new set up to date; [] when they are. */
export function refreshNewSet(rollout: Rollout, set: Entry<ReplicaSet>): readonly Step[] {
  const present = set.object.metadata.annotations ?? {};
  const annotations: Record<string, string> = { ...copiedAnnotations(rollout) };
  const revision = revisionOf(set);
  const next = nextRevision(rollout);
  if (revision < next) {
    annotations[annotation.revision] = String(next);
    const history = present[annotation.history];
    if (revision > 0) annotations[annotation.history] = history === undefined ? String(revision) : `${history},${revision}`;
  }
  const minReadySeconds = rollout.deployment.object.spec?.minReadySeconds ?? 0;
  const changed = Object.entries(annotations).some(([key, value]) => present[key] !== value);
  const waits = (set.object.spec?.minReadySeconds ?? 0) !== minReadySeconds;
  if (!changed && !waits) return [];
  return [patchSet(set, { metadata: { annotations }, ...(waits ? { spec: { minReadySeconds } } : {}) })];
}

/** The Deployment's own revision is that of its new set. */
export function refreshRevision(rollout: Rollout, revision: number): readonly Step[] {
  const { deployment } = rollout;
  if (revision === 0 || deployment.object.metadata.annotations?.[annotation.revision] === String(revision)) return [];
  const patch: Json = { metadata: { annotations: { [annotation.revision]: String(revision) } } };
  return [{ submit: { verb: 'patch', ref: deployment.ref, patchType: 'merge', patch, precondition: { uid: deployment.object.metadata.uid } } }];
}
