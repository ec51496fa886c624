import type { CSINode, Event, Node, PersistentVolume, PersistentVolumeClaim, Pod, VolumeAttachment } from '../../../schemas/kubernetes/types.ts';
import { goneRefs } from '../../../domain/effect-base.ts';
import { jsonEqual } from '../../../domain/json-equal.ts';
import type { Change, Objects } from '../../../domain/objects.ts';
import type { Ref } from '../../../domain/ref.ts';
import { lightningStorDriver } from '../../../domain/volumes/lightningstor.ts';
import { claimNames } from '../../../domain/volumes/pod-claims.ts';
import { useOf } from '../claims/consumers.ts';
import { attachmentsOf, claimRef, claimsOf, csiDriversOf, csiNodesOf, nodeRef, nodesOfVolumeRef, volumeRef, volumesOf } from '../names.ts';
import { sharing } from './attachable.ts';

/** Attachments, and volumes whose nodes may be others by now. */
export function affectedAttachments(objects: Objects, change: Change): readonly Ref[] {
  const {
    recorded: { ref },
    before,
    after,
  } = change;
  switch (ref.resource) {
    case attachmentsOf:
      return [
        ...goneRefs<VolumeAttachment>(change, isByLightningStor),
        ...(after === undefined ? [] : [ref]),
        ...volumesOfAttachment(objects, ref, (after ?? before) as VolumeAttachment),
        ...(after === undefined ? leftBehind(objects, ref, before as VolumeAttachment) : []),
      ];
    case volumesOf:
      return [
        ...nodesOf(objects, ref, ref.name, (after ?? before) as PersistentVolume),
        ...(before === undefined || after === undefined ? attachmentsTo(objects, ref) : []),
      ];
    case claimsOf: {
      const volume = ((after ?? before) as PersistentVolumeClaim | undefined)?.spec?.volumeName;
      return volume ? nodesOf(objects, ref, volume) : [];
    }
    case 'pods':
      return jsonEqual(useOf(before as Pod | undefined), useOf(after as Pod | undefined)) ? [] : volumesOfPod(objects, ref, (after ?? before) as Pod);
    case 'nodes':
      return jsonEqual(healthOf(before), healthOf(after)) ? [] : volumesOnNode(objects, ref);
    case csiNodesOf:
      return jsonEqual((before as CSINode | undefined)?.spec, (after as CSINode | undefined)?.spec)
        ? []
        : [...volumesOnNode(objects, ref), ...attachmentsOn(objects, ref)];
    case csiDriversOf:
      return ref.name === lightningStorDriver ? objects.list(ref, volumesOf).map((volume) => nodesOfVolumeRef(ref, volume.ref.name)) : [];
    case 'events':
      return before === undefined ? toldOf(objects, after as Event | undefined, ref) : [];
    default:
      return [];
  }
}

/** A pod was told that it has to wait: what its volume waits for is recorded now. */
function toldOf(objects: Objects, event: Event | undefined, ref: Ref): readonly Ref[] {
  if (event?.reason !== 'FailedAttachVolume') return [];
  const { namespace = '', name = '' } = event.involvedObject;
  const pod = objects.get<Pod>({ org: ref.org, project: ref.project, resource: 'pods', namespace, name });
  return pod === undefined ? [] : volumesOfPod(objects, pod.ref, pod.object);
}

const isByLightningStor = ({ spec }: VolumeAttachment): boolean => spec.attacher === lightningStorDriver;

/** Its own, and those of all that stand for the same volume. */
function nodesOf(
  objects: Objects,
  { org, project }: Ref,
  name: string,
  volume = objects.get<PersistentVolume>(volumeRef({ org, project }, name))?.object,
): readonly Ref[] {
  const others = volume === undefined ? [] : sharing(objects, { ref: volumeRef({ org, project }, name), object: volume });
  return [...new Set([name, ...others.map(({ ref }) => ref.name)])].map((one) => nodesOfVolumeRef({ org, project }, one));
}

const volumesOfAttachment = (objects: Objects, ref: Ref, attachment: VolumeAttachment | undefined): readonly Ref[] => {
  const name = attachment?.spec.source.persistentVolumeName;
  return name === undefined ? [] : nodesOf(objects, ref, name);
};

/** Of an attachment whose PersistentVolume is gone before it nobody can tell which others stood for the same volume: those on its node look. */
const leftBehind = (objects: Objects, { org, project }: Ref, { spec }: VolumeAttachment): readonly Ref[] =>
  objects.get(volumeRef({ org, project }, spec.source.persistentVolumeName ?? '')) === undefined
    ? volumesOnNode(objects, nodeRef({ org, project }, spec.nodeName))
    : [];

const attachmentsOn = (objects: Objects, { org, project, name }: Ref): readonly Ref[] =>
  objects.by<VolumeAttachment>('attachmentsByNode', `${org}/${project}/${name}`).map((one) => one.ref);

/** Attachments of a volume that was not there, or is not there any more. */
const attachmentsTo = (objects: Objects, { org, project, name }: Ref): readonly Ref[] =>
  objects.by<VolumeAttachment>('attachmentsByVolume', `${org}/${project}/${name}`).map((one) => one.ref);

function volumesOfPod(objects: Objects, ref: Ref, pod: Pod): readonly Ref[] {
  return claimNames(pod).flatMap((name) => {
    const volume = objects.get<PersistentVolumeClaim>(claimRef(ref, ref.namespace, name))?.object.spec?.volumeName;
    return volume ? nodesOf(objects, ref, volume) : [];
  });
}

/** What of a node says how long it keeps volumes. */
function healthOf(node: Change['after']): unknown {
  const { spec, status } = (node ?? {}) as Partial<Node>;
  const ready = status?.conditions?.find(({ type }) => type === 'Ready');
  return [node === undefined, ready?.status ?? '', ready?.lastTransitionTime ?? '', spec?.taints ?? [], status?.volumesInUse ?? []];
}

/** Those that it has, and those that its pods use. */
function volumesOnNode(objects: Objects, ref: Ref): readonly Ref[] {
  const key = `${ref.org}/${ref.project}/${ref.name}`;
  const having = objects.by<VolumeAttachment>('attachmentsByNode', key).flatMap(({ object }) => volumesOfAttachment(objects, ref, object));
  const using = objects.by<Pod>('podsByNode', key).flatMap((pod) => volumesOfPod(objects, pod.ref, pod.object));
  return [...new Map([...having, ...using].map((one) => [one.name, one])).values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
