// What is told of growth, of each size anew: what was said of 2Gi says nothing of 3Gi.
import { formatQuantity, type Quantity } from '../../../domain/quantity.ts';
import { lightningStorDriver } from '../../../domain/volumes/lightningstor.ts';
import { byProvisioner, normal, warning, type Told } from '../tell.ts';

const of = (size: Quantity, told: Told): Told => byProvisioner({ ...told, occasion: `${told.message}/${formatQuantity(size)}` });

export const resizing = (volume: string, size: Quantity): Told => of(size, normal('Resizing', `External resizer is resizing volume ${volume}`));

export const resizeFailed = (volume: string, size: Quantity, why: string): Told =>
  of(size, warning('VolumeResizeFailed', `resize volume "${volume}" by resizer "${lightningStorDriver}" failed: ${why}`));

export const nodeMustResize = (size: Quantity): Told => of(size, normal('FileSystemResizeRequired', 'Require file system resize of volume on node'));

export const resized = (size: Quantity): Told => of(size, normal('VolumeResizeSuccessful', 'Resize volume succeeded'));
