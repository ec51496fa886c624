// Disks that a pod names itself, of plugins that let one writer at a time have them. Source: framework/plugins/volumerestrictions.

import type { Volume } from '../../../../schemas/kubernetes/types.ts';

export const isDisk = ({ gcePersistentDisk, awsElasticBlockStore, iscsi, rbd }: Volume): boolean =>
  (gcePersistentDisk ?? awsElasticBlockStore ?? iscsi ?? rbd) !== undefined;

/** The same disk, and one of them writes; an EBS volume is for one pod in any case. */
export const disksConflict = (a: Volume, b: Volume): boolean => sameGceDisk(a, b) || sameEbsVolume(a, b) || sameIscsi(a, b) || sameRbdImage(a, b);

interface ReadOnly {
  readonly readOnly?: boolean;
}
const oneWrites = (a: ReadOnly, b: ReadOnly): boolean => !(a.readOnly === true && b.readOnly === true);

const sameGceDisk = ({ gcePersistentDisk: a }: Volume, { gcePersistentDisk: b }: Volume): boolean =>
  a !== undefined && b !== undefined && a.pdName === b.pdName && oneWrites(a, b);

const sameEbsVolume = ({ awsElasticBlockStore: a }: Volume, { awsElasticBlockStore: b }: Volume): boolean =>
  a !== undefined && b !== undefined && a.volumeID === b.volumeID;

const sameIscsi = ({ iscsi: a }: Volume, { iscsi: b }: Volume): boolean => a !== undefined && b !== undefined && a.iqn === b.iqn && oneWrites(a, b);

/** The API fills in the pool. */
const sameRbdImage = ({ rbd: a }: Volume, { rbd: b }: Volume): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.pool === b.pool &&
  a.image === b.image &&
  a.monitors.some((monitor) => b.monitors.includes(monitor)) &&
  oneWrites(a, b);
