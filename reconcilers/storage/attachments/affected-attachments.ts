import type { CSINode, Event, Node, PersistentVolumeClaim, Pod, VolumeAttachment } from '../../../schemas/kubernetes/types.ts';
import { goneRefs } from '../../../domain/effect-base.ts';
import { jsonEqual } from '../../../domain/json-equal.ts';
import type { Change, Objects } from '../../../domain/objects.ts';
import { hasEnded } from '../../../domain/pod-state.ts';
import type { Ref } from '../../../domain/ref.ts';
import { lightningStorDriver } from '../../../domain/volumes/lightningstor.ts';
import { claimNames } from '../../../domain/volumes/pod-claims.ts';
import { attachmentsOf, claimRef, claimsOf, csiDriversOf, csiNodesOf, nodesOfVolumeRef, volumesOf } from '../names.ts';

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
        ...volumesOfAttachment(ref, (after ?? before) as VolumeAttachment),
      ];
    case volumesOf:
      return [nodesOfVolumeRef(ref, ref.name), ...(after !== undefined && before === undefined ? waitingFor(objects, ref) : [])];
    case claimsOf: {
      const volume = ((after ?? before) as PersistentVolumeClaim | undefined)?.spec?.volumeName;
      return volume ? [nodesOfVolumeRef(ref, volume)] : [];
    }
    case 'pods':
      return jsonEqual(useOf(before), useOf(after)) ? [] : volumesOfPod(objects, ref, (after ?? before) as Pod);
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

const volumesOfAttachment = (ref: Ref, attachment: VolumeAttachment | undefined): readonly Ref[] => {
  const name = attachment?.spec.source.persistentVolumeName;
  return name === undefined ? [] : [nodesOfVolumeRef(ref, name)];
};

const attachmentsOn = (objects: Objects, { org, project, name }: Ref): readonly Ref[] =>
  objects.by<VolumeAttachment>('attachmentsByNode', `${org}/${project}/${name}`).map((one) => one.ref);

/** Attachments of a volume that was not there. */
const waitingFor = (objects: Objects, { org, project, name }: Ref): readonly Ref[] =>
  objects.by<VolumeAttachment>('attachmentsByVolume', `${org}/${project}/${name}`).map((one) => one.ref);

/** What of a pod says whether it uses its volumes, and where. */
function useOf(pod: Change['after']): unknown {
  const { metadata, spec } = (pod ?? {}) as Partial<Pod>;
  return spec?.nodeName ? [metadata?.uid, spec.nodeName, metadata?.deletionTimestamp ?? '', hasEnded(pod as Pod)] : [];
}

function volumesOfPod(objects: Objects, ref: Ref, pod: Pod): readonly Ref[] {
  return claimNames(pod).flatMap((name) => {
    const volume = objects.get<PersistentVolumeClaim>(claimRef(ref, ref.namespace, name))?.object.spec?.volumeName;
    return volume ? [nodesOfVolumeRef(ref, volume)] : [];
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
  const having = objects.by<VolumeAttachment>('attachmentsByNode', key).flatMap(({ object }) => volumesOfAttachment(ref, object));
  const using = objects.by<Pod>('podsByNode', key).flatMap((pod) => volumesOfPod(objects, pod.ref, pod.object));
  return [...new Map([...having, ...using].map((one) => [one.name, one])).values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
