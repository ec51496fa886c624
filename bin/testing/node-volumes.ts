// The volumes of a node's pods, by the calls that a kubelet makes for them.
import type { PersistentVolume, Pod } from '../../schemas/kubernetes/types.ts';
import { join } from 'node:path';
import { AccessMode } from '../../adapters/csi/capability.ts';
import { nodeMethods } from '../../adapters/csi/methods.ts';
import type { Told } from '../../adapters/csi/testing/csi-client.ts';
import { parseQuantity, toBytes } from '../../domain/quantity.ts';
import type { StorageNode } from './storage-node.ts';

export interface NodeVolume {
  readonly volume: PersistentVolume;
  readonly publishContext: Readonly<Record<string, string>>;
}

export interface NodeVolumes {
  /** Stages the volume where no pod has done so, and publishes it for this one. */
  publish(pod: Pod, volume: NodeVolume): Promise<void>;
  /** Resolves with the handles of volumes that no pod of the node uses any more, which are unstaged. */
  unpublish(podUid: string): Promise<readonly string[]>;
  /** The file system takes the room that the volume has by now. */
  expand(pod: Pod, volume: PersistentVolume): Promise<void>;
  /** Where the pod finds its volumes. */
  targetsOf(podUid: string): readonly string[];
}

interface Published {
  readonly handle: string;
  readonly target: string;
}

export const handleOf = ({ spec }: PersistentVolume): string => spec?.csi?.volumeHandle ?? '';

/** Each call rejects with what the driver said, and may be repeated. */
export function createNodeVolumes(node: StorageNode): NodeVolumes {
  const published = new Map<string, Published[]>();
  const stagingOf = (handle: string): string => node.folder('staging', handle);
  return {
    targetsOf: (podUid) => (published.get(podUid) ?? []).map(({ target }) => target),
    publish: async ({ metadata }, { volume, publishContext }) => {
      const volumeId = handleOf(volume);
      const mine = published.get(metadata.uid) ?? [];
      if (mine.some(({ handle }) => handle === volumeId)) return;
      const call = { volumeId, publishContext, stagingTargetPath: stagingOf(volumeId), volumeCapability: capabilityOf(volume) };
      const target = join(node.folder('pods', metadata.uid), volume.metadata.name);
      done(await node.call(nodeMethods.stageVolume, call));
      done(await node.call(nodeMethods.publishVolume, { ...call, targetPath: target }));
      published.set(metadata.uid, [...mine, { handle: volumeId, target }]);
    },
    unpublish: async (podUid) => {
      const mine = published.get(podUid) ?? [];
      for (const { handle, target } of mine) done(await node.call(nodeMethods.unpublishVolume, { volumeId: handle, targetPath: target }));
      const others = [...published].flatMap(([uid, volumes]) => (uid === podUid ? [] : volumes.map(({ handle }) => handle)));
      const free = mine.map(({ handle }) => handle).filter((handle) => !others.includes(handle));
      for (const volumeId of free) done(await node.call(nodeMethods.unstageVolume, { volumeId, stagingTargetPath: stagingOf(volumeId) }));
      published.delete(podUid);
      return free;
    },
    expand: async ({ metadata }, volume) => {
      const volumeId = handleOf(volume);
      const target = published.get(metadata.uid)?.find(({ handle }) => handle === volumeId)?.target ?? '';
      const size = parseQuantity(volume.spec?.capacity?.['storage'] ?? '');
      const requiredBytes = size.ok ? toBytes(size.value) : 0;
      const call = { volumeId, volumePath: target, stagingTargetPath: stagingOf(volumeId), volumeCapability: capabilityOf(volume) };
      done(await node.call(nodeMethods.expandVolume, { ...call, capacityRange: { requiredBytes } }));
    },
  };
}

/** As a kubelet reads a PersistentVolume for a driver with the capability SINGLE_NODE_MULTI_WRITER. */
function capabilityOf({ spec }: PersistentVolume) {
  const modes = spec?.accessModes ?? [];
  const mode = modes.includes('ReadWriteMany')
    ? AccessMode.MULTI_NODE_MULTI_WRITER
    : modes.includes('ReadWriteOncePod')
      ? AccessMode.SINGLE_NODE_SINGLE_WRITER
      : AccessMode.SINGLE_NODE_MULTI_WRITER;
  return { mount: { fsType: spec?.csi?.fsType ?? '', mountFlags: [...(spec?.mountOptions ?? [])] }, accessMode: { mode } };
}

function done({ code, message }: Told<unknown>): void {
  if (code !== 'OK') throw new Error(`${code}: ${message}`);
}
