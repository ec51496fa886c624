// What a caller wants to do with a volume, and what LightningSTOR offers for it.
import type { PortError } from '../../domain/ports/port-error.ts';
import { ok, type Result } from '../../domain/result.ts';
import { isFsType, leastBytes, whyNoFsType, type FsType } from '../../domain/volumes/file-systems.ts';
import { csi } from '../../schemas/csi.ts';
import { no } from './csi-status.ts';

type CapabilityMessage = csi.v1.VolumeCapability.$Properties;
const { Mode } = csi.v1.VolumeCapability.AccessMode;
export const AccessMode = Mode;
export type AccessMode = csi.v1.VolumeCapability.AccessMode.Mode;

export interface Capability {
  readonly block: boolean;
  /** '' leaves it to the driver. */
  readonly fsType: FsType | '';
  readonly mountFlags: readonly string[];
  readonly mode: AccessMode;
}

/** As core/v1 PersistentVolumeAccessMode calls them. */
const accessModeOf: Readonly<Record<AccessMode, string | undefined>> = {
  [Mode.UNKNOWN]: undefined,
  [Mode.SINGLE_NODE_WRITER]: 'ReadWriteOnce',
  [Mode.SINGLE_NODE_READER_ONLY]: 'ReadWriteOnce',
  [Mode.SINGLE_NODE_MULTI_WRITER]: 'ReadWriteOnce',
  [Mode.SINGLE_NODE_SINGLE_WRITER]: 'ReadWriteOncePod',
  [Mode.MULTI_NODE_READER_ONLY]: 'ReadOnlyMany',
  // LightningSTOR knows no mode in which one node writes and others read: all of them could write. Kubernetes never asks for it.
  [Mode.MULTI_NODE_SINGLE_WRITER]: undefined,
  [Mode.MULTI_NODE_MULTI_WRITER]: 'ReadWriteMany',
};

/** What offers each of the modes; a volume that many nodes may write can be read by many. */
const offeredBy: Readonly<Record<string, readonly string[]>> = {
  ReadWriteOnce: ['ReadWriteOnce', 'ReadWriteMany', 'ReadOnlyMany'],
  ReadWriteOncePod: ['ReadWriteOncePod', 'ReadWriteOnce', 'ReadWriteMany'],
  ReadOnlyMany: ['ReadOnlyMany', 'ReadWriteMany'],
  ReadWriteMany: ['ReadWriteMany'],
};

export function readCapability(message: CapabilityMessage | null | undefined): Result<Capability, PortError> {
  if (!message) return no('INVALID_ARGUMENT', 'volume_capability is required');
  const mode = message.accessMode?.mode ?? Mode.UNKNOWN;
  if (mode === Mode.MULTI_NODE_SINGLE_WRITER)
    return no(
      'INVALID_ARGUMENT',
      'access mode MULTI_NODE_SINGLE_WRITER is not supported: ask for MULTI_NODE_READER_ONLY, or for MULTI_NODE_MULTI_WRITER where all may write',
    );
  if (accessModeOf[mode] === undefined) return no('INVALID_ARGUMENT', 'volume_capability.access_mode is required, and one that the specification knows');
  if (message.block) return ok({ block: true, fsType: '', mountFlags: [], mode });
  if (!message.mount) return no('INVALID_ARGUMENT', 'volume_capability is for block or for mount');
  const { fsType, mountFlags, volumeMountGroup } = message.mount;
  if (volumeMountGroup) return no('INVALID_ARGUMENT', 'volume_mount_group is not supported: change the group in the volume');
  const type = fsType ?? '';
  if (type !== '' && !isFsType(type)) return no('INVALID_ARGUMENT', `fs_type ${whyNoFsType(type)}`);
  return ok({ block: false, fsType: type, mountFlags: mountFlags ?? [], mode });
}

/** All of a volume's, at least one. */
export function readCapabilities(messages: readonly CapabilityMessage[]): Result<readonly [Capability, ...Capability[]], PortError> {
  const [message, ...others] = messages;
  if (message === undefined) return no('INVALID_ARGUMENT', 'volume_capabilities are required');
  const first = readCapability(message);
  if (!first.ok) return first;
  const rest: Capability[] = [];
  for (const other of others) {
    const one = readCapability(other);
    if (!one.ok) return one;
    if (one.value.block !== first.value.block) return no('INVALID_ARGUMENT', 'a volume is for block or for mount, not for both');
    rest.push(one.value);
  }
  return ok([first.value, ...rest]);
}

/** What to ask LightningSTOR for, sorted. */
export const accessModesOf = (capabilities: readonly Capability[]): readonly string[] =>
  [...new Set(capabilities.map(({ mode }) => accessModeOf[mode] ?? 'ReadWriteOnce'))].sort();

/** Why a volume does not serve it; undefined when it does. */
export function faultOf(capability: Capability, volume: { readonly block: boolean; readonly accessModes: readonly string[] }): string | undefined {
  if (capability.block !== volume.block)
    return volume.block ? 'the volume is for block access, not for mount' : 'the volume is for mount, not for block access';
  const wanted = accessModeOf[capability.mode] ?? 'ReadWriteOnce';
  const offered = offeredBy[wanted]?.some((mode) => volume.accessModes.includes(mode)) ?? false;
  return offered ? undefined : `the volume offers ${volume.accessModes.join(', ')}, not ${Mode[capability.mode]}`;
}

export const isReadOnlyMode = ({ mode }: Capability): boolean => mode === Mode.SINGLE_NODE_READER_ONLY || mode === Mode.MULTI_NODE_READER_ONLY;

/** Whether a node mounts it so. */
export const isReadOnlyMount = (capability: Capability): boolean => isReadOnlyMode(capability) || capability.mountFlags.includes('ro');

/** Whether a node may publish it at several targets (CSI-14). */
export const isForSeveralTargets = ({ mode }: Capability): boolean =>
  ![Mode.SINGLE_NODE_WRITER, Mode.SINGLE_NODE_READER_ONLY, Mode.SINGLE_NODE_SINGLE_WRITER].includes(mode);

/** What a volume must have at least for the file systems that are to be on it, in bytes. */
export const leastSizeOf = (capabilities: readonly Capability[]): number =>
  Math.max(0, ...capabilities.flatMap(({ block, fsType }) => (block ? [] : [leastBytes(fsType)])));
