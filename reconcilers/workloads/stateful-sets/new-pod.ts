// Source: stateful_set_utils.go newVersionedStatefulSetPod, initIdentity, updateStorage.

import type { ApiObject } from '../../../domain/api-object.ts';
import { controllerReference } from '../../../domain/new-object.ts';
import type { Step } from '../../../domain/reconciler.ts';
import type { Volume } from '../../../schemas/kubernetes/types.ts';
import { templateIn } from '../controller-revisions/revision-data.ts';
import type { Revision } from '../controller-revisions/revisions.ts';
import { pods } from '../owned.ts';
import { claimName } from './claims.ts';
import type { Rollout } from './rollout.ts';

/** What makes a pod the one of its ordinal (STS-1). */
export const identityLabels = (name: string, ordinal: number): Readonly<Record<string, string>> => ({
  'statefulset.kubernetes.io/pod-name': name,
  'apps.kubernetes.io/pod-index': String(ordinal),
});

/** STS-7: below the partition a new pod is what the others are; without a partition, as many as are said to be current. */
function revisionFor({ set, start, current, update }: Rollout, ordinal: number): Revision {
  const { updateStrategy } = set.object.spec ?? {};
  if (updateStrategy?.type === 'OnDelete') return update;
  const kept = updateStrategy?.rollingUpdate === undefined ? (set.object.status?.currentReplicas ?? 0) : (updateStrategy.rollingUpdate.partition ?? 0);
  return ordinal < start + kept ? current : update;
}

/** The name is fixed, so that its last sequence says which of its pods this one follows: two copies make it once. */
export function newPod(rollout: Rollout, ordinal: number): Step {
  const { objects, set } = rollout;
  const name = `${set.ref.name}-${ordinal}`;
  const revision = revisionFor(rollout, ordinal);
  const { metadata = {}, spec } = templateIn(revision.object);
  const { labels, annotations, finalizers } = metadata;
  const ofClaims = (set.object.spec?.volumeClaimTemplates ?? []).map((template): Volume => {
    const volume = template.metadata.name;
    return { name: volume, persistentVolumeClaim: { claimName: claimName(template, name) } };
  });
  const claimed = new Set(ofClaims.map((volume) => volume.name));
  const volumes = [...ofClaims, ...(spec?.volumes ?? []).filter((volume) => !claimed.has(volume.name))];
  const ref = { ...set.ref, resource: pods, name };
  const object = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name,
      generateName: `${set.ref.name}-`,
      namespace: ref.namespace,
      labels: { ...labels, ...identityLabels(name, ordinal), 'controller-revision-hash': revision.ref.name },
      ...(annotations === undefined ? {} : { annotations }),
      ...(finalizers === undefined ? {} : { finalizers }),
      ownerReferences: [controllerReference(set.object)],
    },
    spec: { ...spec, hostname: name, ...subdomain(set.object.spec?.serviceName), ...(volumes.length === 0 ? {} : { volumes }) },
  } as unknown as ApiObject;
  return { submit: { verb: 'create', ref, object, precondition: { resourceVersion: String(objects.lastSequence(ref)) } } };
}

const subdomain = (serviceName: string | undefined): { readonly subdomain?: string } => (serviceName ? { subdomain: serviceName } : {});
