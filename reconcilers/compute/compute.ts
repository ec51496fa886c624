// A bound pod becomes a PlasmaVMC instance, and what the instance is becomes the pod's status. A pod that is being deleted loses its
// instance first and then goes; one that was removed by force loses it afterwards.

import type { PersistentVolumeClaim, Pod } from '../../schemas/kubernetes/types.ts';
import type { Json } from '../../domain/api-object.ts';
import type { Wish } from '../../domain/command.ts';
import { effectFor, effectForGone, goneRefs } from '../../domain/effect-base.ts';
import { ownerOf, type EffectOf, type InstanceContainer, type OwnedResource } from '../../domain/effect.ts';
import { eventWish } from '../../domain/kubernetes-event.ts';
import type { Change, Entry, Objects } from '../../domain/objects.ts';
import { conditionOf, hasEnded, isReady, isTerminating } from '../../domain/pod-state.ts';
import { act, blocked, observationOf, settled, type Observation, type Plan, type Reconciler, type Step } from '../../domain/reconciler.ts';
import type { Ref } from '../../domain/ref.ts';
import { refusalWords } from '../../domain/refusal-words.ts';
import { claimNames, mountsClaim } from '../../domain/volumes/pod-claims.ts';
import { refusedByNode, type NodeRefusal } from './node-admission.ts';
import { endedStatus, failedStatus, runningStatus } from './pod-status.ts';

export const compute: Reconciler<null> = {
  name: 'compute',
  sweeps: ['plasmavmc'],
  initialView: () => null,
  evolve: (view) => view,
  affected: (objects, _view, change) => affected(objects, change),
  reconcile(objects, _view, ref, nowMs) {
    if (ref.uid !== undefined && objects.get(ref) !== undefined) return settled;
    if (ref.uid !== undefined)
      return act({ summary: 'the pod is gone', detail: { uid: ref.uid } }, { perform: { ...effectForGone(objects, ref), kind: 'remove-instance' } });
    const entry = objects.get<Pod>(ref);
    if (entry === undefined || !entry.object.spec?.nodeName) return settled;
    return isTerminating(entry.object) ? stop(objects, entry) : start(objects, entry, nowMs);
  },
  observe: (objects, observation, nowMs) => recordInstance(objects, observation, nowMs),
  sweep: repairInstances,
};

function affected(objects: Objects, change: Change): readonly Ref[] {
  const { ref } = change.recorded;
  if (ref.resource === 'persistentvolumeclaims')
    return objects.by<Pod>('podsByClaim', `${ref.org}/${ref.project}/${ref.namespace}/${ref.name}`).map((pod) => pod.ref);
  if (ref.resource !== 'pods') return [];
  return [...goneRefs<Pod>(change, ({ spec }) => Boolean(spec?.nodeName)), ...(change.after === undefined ? [] : [ref])];
}

function start(objects: Objects, entry: Entry<Pod>, nowMs: number): Plan {
  const { object: pod } = entry;
  if (hasEnded(pod) || (pod.status?.phase === 'Running' && (isReady(pod) || isCutOff(pod)))) return settled;
  if (!pod.status?.podIP) return blocked({ summary: 'the pod has no address yet' });
  const unbound = claimNames(pod).filter((name) => !isBoundFor(objects, entry, name));
  const refusal = pod.status.phase === 'Running' ? undefined : refusedByNode(objects, entry);
  if (refusal !== undefined) return reject(entry, refusal, nowMs);
  if (unbound.length > 0) return blocked({ summary: 'claims of the pod are not bound', detail: { claims: unbound } });
  return act(
    { summary: 'the pod has a node, an address and its volumes', detail: { node: pod.spec?.nodeName ?? '', address: pod.status.podIP } },
    { perform: ensureInstance(objects, entry) },
  );
}

function isBoundFor(objects: Objects, { ref, object: pod }: Entry<Pod>, name: string): boolean {
  const claim = objects.get<PersistentVolumeClaim>({ ...ref, resource: 'persistentvolumeclaims', name })?.object;
  return claim?.status?.phase === 'Bound' && mountsClaim(pod, claim);
}

function reject(entry: Entry<Pod>, { reason, message }: NodeRefusal, nowMs: number): Plan {
  const note = { type: 'Warning', reason, message, component: 'kubelet' } as const;
  return act(
    { summary: message },
    { submit: statusWish(entry, { phase: 'Failed', reason, message: `Pod was rejected: ${message}` }) },
    { submit: eventWish(entry.ref, entry.object, note, nowMs) },
  );
}

/** Its node is not ready: the nodes reconciler says so, and takes it back when the node returns (NOD-4). */
const isCutOff = (pod: Pod): boolean => conditionOf(pod, 'Ready')?.reason === 'NodeNotReady';

function stop(objects: Objects, entry: Entry<Pod>): Plan {
  const { ref, object } = entry;
  return act(
    { summary: 'the pod is being deleted', detail: { deletionTimestamp: object.metadata.deletionTimestamp ?? '' } },
    { perform: { ...effectFor(objects, entry), kind: 'remove-instance' } },
    { submit: { verb: 'delete', ref, gracePeriodSeconds: 0, precondition: { uid: object.metadata.uid } } },
  );
}

function ensureInstance(objects: Objects, entry: Entry<Pod>): EffectOf<'ensure-instance'> {
  const { ref, object: pod } = entry;
  return {
    ...effectFor(objects, entry),
    kind: 'ensure-instance',
    nodeName: pod.spec?.nodeName ?? '',
    namespace: ref.namespace,
    podName: ref.name,
    address: pod.status?.podIP ?? '',
    containers: (pod.spec?.containers ?? []).map(instanceContainer),
    runsToEnd: pod.spec?.restartPolicy === 'Never' || pod.spec?.restartPolicy === 'OnFailure',
  };
}

const instanceContainer = ({ name, image, ports }: NonNullable<Pod['spec']>['containers'][number]): InstanceContainer => ({
  name,
  image: image ?? '',
  ports: (ports ?? []).map((port) => ({
    containerPort: port.containerPort,
    protocol: port.protocol === 'UDP' || port.protocol === 'SCTP' ? port.protocol : 'TCP',
  })),
});

function recordInstance(objects: Objects, observation: Observation, nowMs: number): readonly Wish[] {
  const observed = observationOf(observation, 'ensure-instance');
  if (observed === undefined) return [];
  const { effect, answer, refused } = observed;
  const entry = objects.get<Pod>(effect.ref);
  if (entry === undefined || isTerminating(entry.object) || hasEnded(entry.object)) return [];
  const failed = answer?.state === 'failed' ? answer.message : undefined;
  const failure = refused === undefined ? failed : refusalWords(refused);
  if (failure !== undefined) {
    const note = { type: 'Warning', reason: 'FailedCreatePodSandBox', message: failure, component: 'plasmavmc' } as const;
    return [statusWish(entry, failedStatus(entry.object, failure, nowMs)), eventWish(entry.ref, entry.object, note, nowMs)];
  }
  if (answer?.state === 'ended') return [statusWish(entry, endedStatus(objects, entry, answer, nowMs))];
  if (answer?.state !== 'running') return [];
  const note = { type: 'Normal', reason: 'Started', message: answer.message || 'Started the pod', component: 'plasmavmc' } as const;
  return [statusWish(entry, runningStatus(objects, entry, answer, nowMs)), eventWish(entry.ref, entry.object, note, nowMs)];
}

/** Merges: what others say of the pod meanwhile (its address, that it is to be disrupted) stays. */
const statusWish = ({ ref, object }: Entry<Pod>, status: Json): Wish => ({
  verb: 'patch',
  ref,
  subresource: 'status',
  patchType: 'strategic',
  patch: { status },
  precondition: { uid: object.metadata.uid },
});

/** A pod that shows itself running and has no instance gets one again. */
function repairInstances(objects: Objects, _service: string, owned: readonly OwnedResource[]): readonly Step[] {
  const kept = new Set(owned.map((one) => `${one.tenant.org}/${one.tenant.project}/${one.owner}`));
  const lost = objects
    .tenants()
    .flatMap((tenant) => objects.list<Pod>(tenant, 'pods'))
    .filter(
      ({ ref, object }) =>
        object.status?.phase === 'Running' && !isTerminating(object) && !kept.has(`${ref.org}/${ref.project}/${ownerOf('pods', object.metadata.uid)}`),
    );
  return lost.slice(0, 1000).map((entry) => ({ perform: ensureInstance(objects, entry) }));
}
