import type { CSIDriver, CSINode, PersistentVolume } from '../../../schemas/kubernetes/types.ts';
import { csiDriversOn } from '../../../domain/kinds/csinode.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import type { Tenant } from '../../../domain/ref.ts';
import { sha256 } from '../../../domain/sha256.ts';
import { lightningStorDriver } from '../../../domain/volumes/lightningstor.ts';
import { csiDriversOf, csiNodeRef } from '../names.ts';
import { isInLightningStor } from '../volumes/volume-state.ts';
import { volumesOfHandle } from '../volumes/volumes-of-handle.ts';

/** Keeps a VolumeAttachment until the node does not reach the volume any more. Source: external-attacher GetFinalizerName. */
export const attacherFinalizer = `external-attacher/${lightningStorDriver.replace(/[^-a-z0-9]/g, '-')}`;

/** Source: pkg/volume/csi getAttachmentName. */
export const attachmentNameOf = (handle: string, node: string): string => `csi-${sha256(`${handle}${lightningStorDriver}${node}`)}`;

/** PVB-13: a driver says whether its volumes are attached before they are used; without a CSIDriver they are. */
export const needsAttaching = (objects: Objects, { org, project }: Tenant): boolean =>
  objects.get<CSIDriver>({ org, project, resource: csiDriversOf, namespace: '', name: lightningStorDriver })?.object.spec.attachRequired !== false;

/** What the driver on the node calls it; undefined: it is not there. */
export function nodeIdOf(objects: Objects, tenant: Tenant, node: string): string | undefined {
  const csiNode = objects.get<CSINode>(csiNodeRef(tenant, node))?.object;
  return csiNode && csiDriversOn(csiNode).find(({ name }) => name === lightningStorDriver)?.nodeID;
}

/** Nobody may write into it through an attachment: it says so, or offers nothing else. */
export const isReadOnly = ({ spec }: PersistentVolume): boolean =>
  spec?.csi?.readOnly === true || (spec?.accessModes ?? []).every((mode) => mode === 'ReadOnlyMany');

/** PVB-12: several nodes may have it at once. */
export const isForManyNodes = (volume: PersistentVolume): boolean =>
  volume.spec?.accessModes?.includes('ReadWriteMany') === true || (isReadOnly(volume) && volume.spec?.accessModes?.includes('ReadOnlyMany') === true);

/** As a node tells of it in `status.volumesInUse`. */
export const uniqueNameOf = (handle: string): string => `kubernetes.io/csi/${lightningStorDriver}^${handle}`;

/** All PersistentVolumes that stand for the same volume of LightningSTOR; [] for another driver's. */
export const sharing = (objects: Objects, { ref, object }: Pick<Entry<PersistentVolume>, 'ref' | 'object'>): readonly Entry<PersistentVolume>[] =>
  isInLightningStor(object) ? volumesOfHandle(objects, ref, object.spec?.csi?.volumeHandle ?? '') : [];
