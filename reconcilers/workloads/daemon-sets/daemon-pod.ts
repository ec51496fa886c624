// What a DaemonSet's pods are like (DS-2, DS-3). Source: daemon/util/daemonset_util.go CreatePodTemplate, AddOrUpdateDaemonPodTolerations,
// ReplaceDaemonSetPodNodeNameNodeAffinity.

import { generatedName } from '../../../domain/decide/metadata.ts';
import { jsonEqual } from '../../../domain/json-equal.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import type { Step } from '../../../domain/reconciler.ts';
import type { DaemonSet, Pod, PodSpec, Toleration } from '../../../schemas/kubernetes/types.ts';
import { pods } from '../owned.ts';
import { podOfTemplate } from '../pod-of-template.ts';
import { firstUnused } from '../replica-sets/pod-names.ts';
import { failuresAnnotation } from './failed-pods.ts';

export const hashLabel = 'controller-revision-hash';

const exists = (key: string, effect: string): Toleration => ({ key: `node.kubernetes.io/${key}`, operator: 'Exists', effect });

/** A daemon stays on a node that is in trouble, and may be what mends it. */
const added: readonly Toleration[] = [
  exists('not-ready', 'NoExecute'),
  exists('unreachable', 'NoExecute'),
  exists('disk-pressure', 'NoSchedule'),
  exists('memory-pressure', 'NoSchedule'),
  exists('pid-pressure', 'NoSchedule'),
  exists('unschedulable', 'NoSchedule'),
];
const addedToHostNetwork: readonly Toleration[] = [exists('network-unavailable', 'NoSchedule')];

export function daemonTolerations(spec: PodSpec | undefined): readonly Toleration[] {
  const own = spec?.tolerations ?? [];
  const wanted = [...added, ...(spec?.hostNetwork === true ? addedToHostNetwork : [])];
  return [...own, ...wanted.filter((toleration) => !own.some((one) => jsonEqual(one, toleration)))];
}

/** Its node, whether it is bound yet or not; undefined where nothing says so. */
export function targetNode({ spec }: Pod): string | undefined {
  if (spec?.nodeName) return spec.nodeName;
  const terms = spec?.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms ?? [];
  for (const { key, operator, values } of terms.flatMap(({ matchFields = [] }) => matchFields))
    if (key === 'metadata.name' && operator === 'In' && values?.length === 1) return values[0];
  return undefined;
}

/**
 * The next pod of a node. The n-th that a set makes there has a name that follows from the set's uid, the node and n, so that two copies
 * of this reconciler make it once (K4).
 */
export function newDaemonPod(objects: Objects, set: Entry<DaemonSet>, node: string, hash: string, failures: number): Step {
  const { ref, object } = set;
  const refOf = (attempt: number) => ({ ...ref, resource: pods, name: generatedName(`${ref.name}-`, `${object.metadata.uid}/${node}/${attempt}`) });
  const podRef = refOf(firstUnused((attempt) => objects.lastSequence(refOf(attempt)) > 0));
  const template = object.spec?.template;
  const generation = object.metadata.annotations?.['deprecated.daemonset.template.generation'];
  const pod = podOfTemplate(set, {
    template,
    name: podRef.name,
    labels: { [hashLabel]: hash, ...(generation === undefined ? {} : { 'pod-template-generation': generation }) },
    ...(failures > 0 && { annotations: { [failuresAnnotation]: String(failures) } }),
    spec: { ...template?.spec, tolerations: daemonTolerations(template?.spec), affinity: affinityTo(node, template?.spec?.affinity) } as PodSpec,
  });
  return { submit: { verb: 'create', ref: podRef, object: pod, precondition: { resourceVersion: '0' } } };
}

/** Its node was chosen by the set's own terms: of them only that it is this node remains. */
const affinityTo = (node: string, affinity: PodSpec['affinity']): PodSpec['affinity'] => ({
  ...affinity,
  nodeAffinity: {
    ...affinity?.nodeAffinity,
    requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchFields: [{ key: 'metadata.name', operator: 'In', values: [node] }] }] },
  },
});
