// PVB-12: which nodes are to have a volume: those whose pods use it, one at a time unless the volume is for many. What is decided here becomes
// VolumeAttachments; how each becomes true is in `reconcile-attachment.ts`. Source: pkg/controller/volume/attachdetach.

import type { Node, PersistentVolume, PersistentVolumeClaim, Pod, VolumeAttachment } from '../../../schemas/kubernetes/types.ts';
import { newMetadata } from '../../../domain/new-object.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import { act, blocked, settled, wait, type Plan, type Reason, type Step } from '../../../domain/reconciler.ts';
import { refKey, type Ref } from '../../../domain/ref.ts';
import { lightningStorDriver } from '../../../domain/volumes/lightningstor.ts';
import { podsOfClaim } from '../claims/consumers.ts';
import { attachmentRef, claimRef, nodeRef, volumeRef } from '../names.ts';
import { tellSteps, warning } from '../tell.ts';
import { deleteWish } from '../wishes.ts';
import { attacherFinalizer, attachmentNameOf, isForManyNodes, needsAttaching, nodeIdOf, sharing } from './attachable.ts';
import { nodeHoldsUntilMs, podHoldsUntilMs } from './node-holds.ts';

const stepsMax = 100;
const namedMax = 10;

/** Pods by node: those that use the volume there, the oldest first. */
type Users = ReadonlyMap<string, readonly Entry<Pod>[]>;

/** Several PersistentVolumes may stand for one volume: each sees to its own pods and VolumeAttachments, and looks at those of all. */
export function reconcileNodes(objects: Objects, ref: Ref, nowMs: number): Plan {
  const volume = objects.get<PersistentVolume>(volumeRef(ref, ref.name));
  const volumes = volume === undefined ? [] : sharing(objects, volume);
  const handle = volume?.object.spec?.csi?.volumeHandle ?? '';
  const own = attachmentsOfVolume(objects, ref);
  const having = [...own, ...volumes.filter(({ ref: other }) => other.name !== ref.name).flatMap((other) => attachmentsOfVolume(objects, other.ref))];
  const { users, untilMs } = usersOf(objects, volumes, nowMs);
  const leaving = own.filter(({ object }) => !users.has(object.spec.nodeName) && object.metadata.deletionTimestamp === undefined);
  const held = leaving.map((one) => ({ one, heldMs: nodeHoldsUntilMs(handle, nodeOf(objects, ref, one.object.spec.nodeName)) }));
  const detached = held.filter(({ heldMs }) => heldMs <= nowMs).map(({ one }) => detach(one));
  const { steps: attached, waiting } = volume === undefined ? { steps: [], waiting: [] } : attach(objects, volume, having, users, nowMs);
  const wakeMs = Math.min(untilMs, ...held.map(({ heldMs }) => heldMs).filter((heldMs) => heldMs > nowMs));
  return planOf([...detached, ...attached].slice(0, stepsMax), waiting, held.length > detached.length, wakeMs);
}

function planOf(steps: readonly Step[], waiting: readonly string[], isHeld: boolean, wakeMs: number): Plan {
  const [first, ...rest] = steps;
  if (first !== undefined) return act({ summary: 'the nodes that have the volume follow the pods that use it' }, first, ...rest);
  const detail = { nodes: waiting.slice(0, namedMax) };
  const because: Reason =
    waiting.length > 0
      ? { summary: 'the volume is for one node at a time, and another still has it', detail }
      : { summary: 'a node that does not need the volume any more has not let go of it' };
  if (wakeMs !== Infinity) return wait(wakeMs, because);
  return waiting.length > 0 || isHeld ? blocked(because) : settled;
}

function attachmentsOfVolume(objects: Objects, { org, project, name }: Ref): readonly Entry<VolumeAttachment>[] {
  return objects
    .by<VolumeAttachment>('attachmentsByVolume', `${org}/${project}/${name}`)
    .filter(({ object }) => object.spec.attacher === lightningStorDriver)
    .sort((a, b) => (a.ref.name < b.ref.name ? -1 : 1));
}

const nodeOf = (objects: Objects, ref: Ref, name: string): Node | undefined => objects.get<Node>(nodeRef(ref, name))?.object;

/** `untilMs`: when one of them may count no more. */
function usersOf(objects: Objects, volumes: readonly Entry<PersistentVolume>[], nowMs: number): { readonly users: Users; readonly untilMs: number } {
  const users = new Map<string, Entry<Pod>[]>();
  let untilMs = Infinity;
  for (const pod of volumes.flatMap((volume) => podsOfVolume(objects, volume))) {
    const node = pod.object.spec?.nodeName;
    if (!node) continue;
    const heldMs = podHoldsUntilMs(pod.object, nodeOf(objects, pod.ref, node));
    if (heldMs <= nowMs) continue;
    if (heldMs < untilMs) untilMs = heldMs;
    users.set(node, [...(users.get(node) ?? []), pod].sort(byAge));
  }
  return { users, untilMs };
}

function podsOfVolume(objects: Objects, { ref, object }: Entry<PersistentVolume>): readonly Entry<Pod>[] {
  const { namespace = '', name = '' } = object.spec?.claimRef ?? {};
  const claim = objects.get<PersistentVolumeClaim>(claimRef(ref, namespace, name));
  return claim?.object.spec?.volumeName === ref.name && needsAttaching(objects, ref) ? podsOfClaim(objects, claim) : [];
}

const byAge = ({ object: a }: Entry<Pod>, { object: b }: Entry<Pod>): number =>
  a.metadata.creationTimestamp === b.metadata.creationTimestamp
    ? a.metadata.uid < b.metadata.uid
      ? -1
      : 1
    : a.metadata.creationTimestamp < b.metadata.creationTimestamp
      ? -1
      : 1;

const detach = (entry: Entry<VolumeAttachment>): Step => ({
  submit: deleteWish(entry),
  about: { ref: entry.ref, because: { summary: 'no pod on the node uses the volume any more', detail: { node: entry.object.spec.nodeName } } },
});

interface Attaching {
  readonly steps: readonly Step[];
  /** Nodes that do not get it yet. */
  readonly waiting: readonly string[];
}

function attach(objects: Objects, volume: Entry<PersistentVolume>, attachments: readonly Entry<VolumeAttachment>[], users: Users, nowMs: number): Attaching {
  const having = new Set(attachments.map(({ object }) => object.spec.nodeName));
  const own = new Set(podsOfVolume(objects, volume).map(({ ref }) => refKey(ref)));
  const lacking = [...users]
    .map(([node, pods]) => [node, pods.filter(({ ref }) => own.has(refKey(ref)))] as const)
    .filter(([, pods]) => pods.length > 0)
    .filter(([node]) => !having.has(node) && nodeIdOf(objects, volume.ref, node) !== undefined)
    .sort(([, [a]], [, [b]]) => (a === undefined || b === undefined ? 0 : byAge(a, b)));
  const mayAttach = isForManyNodes(volume.object) ? lacking : having.size > 0 ? [] : lacking.slice(0, 1);
  const waiting = lacking.filter((one) => !mayAttach.includes(one));
  return {
    steps: [
      ...mayAttach.map(([node]) => newAttachment(volume, node)),
      ...waiting.flatMap(([node, pods]) => pods.slice(0, namedMax).flatMap((pod) => multiAttach(objects, volume, users, node, pod, nowMs))),
    ],
    waiting: waiting.map(([node]) => node),
  };
}

function newAttachment({ ref: { org, project, name }, object }: Entry<PersistentVolume>, node: string): Step {
  const ref = attachmentRef({ org, project }, attachmentNameOf(object.spec?.csi?.volumeHandle ?? '', node));
  const attachment: VolumeAttachment = {
    apiVersion: 'storage.k8s.io/v1',
    kind: 'VolumeAttachment',
    metadata: newMetadata({ name: ref.name, finalizers: [attacherFinalizer] }),
    spec: { attacher: lightningStorDriver, nodeName: node, source: { persistentVolumeName: name } },
  };
  return {
    submit: { verb: 'create', ref, object: attachment },
    about: { ref, because: { summary: 'a pod on the node uses the volume', detail: { node, volume: name } } },
  };
}

/** Names pods of the pod's own namespace alone: others are not its user's to know. */
function multiAttach(objects: Objects, { ref }: Entry<PersistentVolume>, users: Users, node: string, pod: Entry<Pod>, nowMs: number): readonly Step[] {
  const others = [...users].filter(([other]) => other !== node).flatMap(([, pods]) => pods.filter((one) => one.ref.namespace === pod.ref.namespace));
  const why =
    others.length === 0
      ? "Volume is already exclusively attached to one node and can't be attached to another"
      : `Volume is already used by pod(s) ${others
          .slice(0, namedMax)
          .map((one) => one.ref.name)
          .join(', ')}`;
  const summary = `Multi-Attach error for volume "${ref.name}" ${why}`;
  const told = { ...warning('FailedAttachVolume', summary), component: 'attachdetach-controller' };
  return tellSteps(objects, pod, told, nowMs).map((step) => ({ ...step, about: { ref: pod.ref, because: { summary, detail: { node } } } }));
}
