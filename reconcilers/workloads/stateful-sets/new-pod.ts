// Source: stateful_set_utils.go newVersionedStatefulSetPod, initIdentity, updateStorage.

import type { Step } from '../../../domain/reconciler.ts';
import type { PodSpec, Volume } from '../../../schemas/kubernetes/types.ts';
import { templateIn } from '../controller-revisions/revision-data.ts';
import type { Revision } from '../controller-revisions/revisions.ts';
import { pods } from '../owned.ts';
import { podOfTemplate } from '../pod-of-template.ts';
import { claimName } from './claims.ts';
import { countAt, type Rollout } from './rollout.ts';

/** What makes a pod the one of its ordinal (STS-1). */
export const identityLabels = (name: string, ordinal: number): Readonly<Record<string, string>> => ({
  'statefulset.kubernetes.io/pod-name': name,
  'apps.kubernetes.io/pod-index': String(ordinal),
});

/**
 * STS-7: below the partition a new pod is what the others are; without a partition, as many as are current. They are counted: the status of the
 * set still has the one that was deleted to be made again.
 */
function revisionFor(rollout: Rollout, ordinal: number): Revision {
  const { set, start, current, update } = rollout;
  const { updateStrategy } = set.object.spec ?? {};
  if (updateStrategy?.type === 'OnDelete') return update;
  const kept = updateStrategy?.rollingUpdate === undefined ? countAt(rollout, current) : (updateStrategy.rollingUpdate.partition ?? 0);
  return ordinal < start + kept ? current : update;
}

/** The name is fixed, so that its last sequence says which of its pods this one follows: two copies make it once. */
export function newPod(rollout: Rollout, ordinal: number): Step {
  const { objects, set } = rollout;
  const name = `${set.ref.name}-${ordinal}`;
  const revision = revisionFor(rollout, ordinal);
  const template = templateIn(revision.object);
  const ofClaims = (set.object.spec?.volumeClaimTemplates ?? []).map((template): Volume => {
    const volume = template.metadata.name;
    return { name: volume, persistentVolumeClaim: { claimName: claimName(template, name) } };
  });
  const claimed = new Set(ofClaims.map((volume) => volume.name));
  const volumes = [...ofClaims, ...(template.spec?.volumes ?? []).filter((volume) => !claimed.has(volume.name))];
  const ref = { ...set.ref, resource: pods, name };
  const object = podOfTemplate(set, {
    template,
    name,
    labels: { ...identityLabels(name, ordinal), 'controller-revision-hash': revision.ref.name },
    spec: { ...template.spec, hostname: name, ...subdomain(set.object.spec?.serviceName), ...(volumes.length === 0 ? {} : { volumes }) } as PodSpec,
  });
  return { submit: { verb: 'create', ref, object, precondition: { resourceVersion: String(objects.lastSequence(ref)) } } };
}

const subdomain = (serviceName: string | undefined): { readonly subdomain?: string } => (serviceName ? { subdomain: serviceName } : {});
