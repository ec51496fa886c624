import type { Json } from '../../domain/api-object.ts';
import type { Entry } from '../../domain/objects.ts';
import type { Step } from '../../domain/reconciler.ts';
import { timestamp } from '../../domain/time.ts';
import type { Namespace, NamespaceCondition } from '../../schemas/kubernetes/types.ts';

/** What is left in a namespace: how many of each resource, and how many wait for which finalizer. */
export interface Remains {
  readonly resources: ReadonlyMap<string, number>;
  readonly finalizers: ReadonlyMap<string, number>;
}

/** NS-4, in Kubernetes' words. */
function wantedConditions({ resources, finalizers }: Remains): readonly Omit<NamespaceCondition, 'lastTransitionTime'>[] {
  const kept = [...resources].map(([resource, count]) => `${groupResource(resource)} has ${count} resource instances`).join(', ');
  const held = [...finalizers].map(([finalizer, count]) => `${finalizer} in ${count} resource instances`).join(', ');
  return [
    { type: 'NamespaceDeletionDiscoveryFailure', status: 'False', reason: 'ResourcesDiscovered', message: 'All resources successfully discovered' },
    {
      type: 'NamespaceDeletionGroupVersionParsingFailure',
      status: 'False',
      reason: 'ParsedGroupVersions',
      message: 'All legacy kube types successfully parsed',
    },
    {
      type: 'NamespaceDeletionContentFailure',
      status: 'False',
      reason: 'ContentDeleted',
      message: 'All content successfully deleted, may be waiting on finalization',
    },
    resources.size > 0
      ? { type: 'NamespaceContentRemaining', status: 'True', reason: 'SomeResourcesRemain', message: `Some resources are remaining: ${kept}` }
      : { type: 'NamespaceContentRemaining', status: 'False', reason: 'ContentRemoved', message: 'All content successfully removed' },
    finalizers.size > 0
      ? {
          type: 'NamespaceFinalizersRemaining',
          status: 'True',
          reason: 'SomeFinalizersRemain',
          message: `Some content in the namespace has finalizers remaining: ${held}`,
        }
      : { type: 'NamespaceFinalizersRemaining', status: 'False', reason: 'ContentHasNoFinalizers', message: 'All content-preserving finalizers finished' },
  ];
}

/** Kubernetes prints the core group as nothing behind the dot: `pods.`. */
const groupResource = (resource: string): string => (resource.includes('.') ? resource : `${resource}.`);

/** The write of conditions that changed; [] when they did not. */
export function conditionSteps(namespace: Entry<Namespace>, remains: Remains, nowMs: number): readonly Step[] {
  const present = namespace.object.status?.conditions ?? [];
  const isSame = (wanted: Omit<NamespaceCondition, 'lastTransitionTime'>): boolean =>
    present.some((one) => one.type === wanted.type && one.status === wanted.status && one.reason === wanted.reason && one.message === wanted.message);
  const wanted = wantedConditions(remains);
  if (wanted.every(isSame)) return [];
  const conditions = wanted.map((condition) => {
    const before = present.find((one) => one.type === condition.type);
    return { ...condition, lastTransitionTime: before?.status === condition.status ? (before.lastTransitionTime ?? timestamp(nowMs)) : timestamp(nowMs) };
  });
  const patch = { status: { conditions } } as unknown as Json;
  return [
    {
      submit: { verb: 'patch', ref: namespace.ref, subresource: 'status', patchType: 'strategic', patch, precondition: { uid: namespace.object.metadata.uid } },
    },
  ];
}
