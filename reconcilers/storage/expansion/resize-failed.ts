import { lightningStorDriver } from '../../../domain/volumes/lightningstor.ts';
import { warning, type Told } from '../tell.ts';

export const resizeFailed = (volume: string, why: string): Told =>
  warning('VolumeResizeFailed', `resize volume "${volume}" by resizer "${lightningStorDriver}" failed: ${why}`);
