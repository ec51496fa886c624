// A pod that has volumes of its own (`ephemeral`) gets a claim for each, which is owned by it and goes with it. A claim that has such a name
// already and is not the pod's is never used for it: what is in it is somebody's. Source: pkg/controller/volume/ephemeral.

import type { PersistentVolumeClaim, Pod } from '../../../schemas/kubernetes/types.ts';
import type { Wish } from '../../../domain/command.ts';
import { jsonEqual } from '../../../domain/json-equal.ts';
import { controllerReference, newMetadata } from '../../../domain/new-object.ts';
import type { Change, Entry, Objects } from '../../../domain/objects.ts';
import { hasEnded, isTerminating } from '../../../domain/pod-state.ts';
import { act, blocked, settled, type Plan, type Refusal, type Step } from '../../../domain/reconciler.ts';
import type { Ref } from '../../../domain/ref.ts';
import { messageOf } from '../../../domain/rejection-message.ts';
import { isMadeFor, mountedClaims, notMadeFor, type MountedClaim } from '../../../domain/volumes/pod-claims.ts';
import { claimRef, claimsOf } from '../names.ts';
import { useOf } from './consumers.ts';
import { tell, tellSteps, warning, type Told } from '../tell.ts';

const failed = (volume: string, why: string): Told => ({ ...warning('FailedBinding', `ephemeral volume ${volume}: ${why}`), component: 'ephemeral_volume' });

const ephemeralClaims = (pod: Pod): readonly MountedClaim[] => mountedClaims(pod).filter(({ isEphemeral }) => isEphemeral);

/** Pods whose claims are to be made, or were taken away. */
export function affectedEphemeral(objects: Objects, { recorded: { ref }, before, after }: Change): readonly Ref[] {
  if (ref.resource === 'pods') {
    const isToLook = after !== undefined && ephemeralClaims(after as Pod).length > 0 && !jsonEqual(useOf(before as Pod | undefined), useOf(after as Pod));
    return isToLook ? [ref] : [];
  }
  if (ref.resource !== claimsOf || (before !== undefined && after !== undefined)) return [];
  const pods = objects.by<Pod>('podsByClaim', `${ref.org}/${ref.project}/${ref.namespace}/${ref.name}`);
  return pods.flatMap((pod) => (ephemeralClaims(pod.object).some(({ name }) => name === ref.name) ? [pod.ref] : []));
}

export function reconcileEphemeral(objects: Objects, ref: Ref, nowMs: number): Plan {
  const pod = objects.get<Pod>(ref);
  if (pod === undefined || isTerminating(pod.object) || hasEnded(pod.object)) return settled;
  const claims = ephemeralClaims(pod.object).map((one) => ({ ...one, claim: objects.get<PersistentVolumeClaim>(claimRef(ref, ref.namespace, one.name)) }));
  const missing = claims.filter(({ claim }) => claim === undefined);
  const foreign = claims.filter(({ claim }) => claim !== undefined && !isMadeFor(pod.object, claim.object));
  const told = foreign.map(({ name, volume }) => failed(volume, notMadeFor(pod.object, name)));
  const [first, ...rest]: readonly Step[] = [
    ...missing.map((one): Step => ({ submit: newClaim(pod, one) })),
    ...told.flatMap((one) => tellSteps(objects, pod, one, nowMs)),
  ];
  if (first !== undefined)
    return act({ summary: 'the pod has volumes of its own, which need claims', detail: { claims: claims.map(({ name }) => name) } }, first, ...rest);
  if (told[0] === undefined) return settled;
  return blocked({ summary: told[0].message, detail: { mend: 'delete that claim, or give the pod another name', claims: foreign.map(({ name }) => name) } });
}

function newClaim({ ref, object: pod }: Entry<Pod>, { name, volume }: MountedClaim): Wish {
  const template = pod.spec?.volumes?.find((one) => one.name === volume)?.ephemeral?.volumeClaimTemplate;
  const { labels, annotations } = template?.metadata ?? {};
  const metadata = newMetadata({
    name,
    namespace: ref.namespace,
    ...(labels !== undefined && { labels }),
    ...(annotations !== undefined && { annotations }),
    ownerReferences: [controllerReference(pod)],
  });
  const claim: PersistentVolumeClaim = { apiVersion: 'v1', kind: 'PersistentVolumeClaim', metadata, spec: template?.spec ?? {} };
  return { verb: 'create', ref: claimRef(ref, ref.namespace, name), object: claim };
}

/** A quota or a policy may not let the claim be made. */
export function tellUnmadeClaim(objects: Objects, ref: Ref, { wish, rejection }: Refusal, nowMs: number): readonly Wish[] {
  const pod = ref.resource === 'pods' && wish.verb === 'create' && wish.ref.resource === claimsOf ? objects.get<Pod>(ref) : undefined;
  const one = pod && ephemeralClaims(pod.object).find(({ name }) => name === wish.ref.name);
  if (pod === undefined || one === undefined) return [];
  return tell(objects, pod, failed(one.volume, `create PVC ${one.name}: ${messageOf(rejection)}`), nowMs);
}
