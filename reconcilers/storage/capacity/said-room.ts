// Each volume changes how much room there is, and an object for each would be an event for each. So room is said in steps: never less than there is,
// for then a pod would wait beside room that it could have; more by an eighth at the most, and where it turns out too much the volume is refused and
// the scheduler chooses again.

import { formatQuantity, parseQuantity, quantityOfBytes, toBytes } from '../../../domain/quantity.ts';

/** Sixteenths of the power of two below. Nothing is nothing. */
function roundedUp(bytes: number): number {
  const step = bytes < 16 ? 1 : 2 ** (Math.floor(Math.log2(bytes)) - 4);
  return Math.ceil(bytes / step) * step;
}

const mostOf = (bytes: number): number => bytes * 1.125;

/** The quantity to be said of so many bytes, where `said` is what was said before: that stays while it is true enough. */
export function saidRoom(bytes: number, said: string | undefined): string {
  const before = said === undefined ? undefined : parseQuantity(said);
  const saidBytes = before?.ok === true ? toBytes(before.value) : -1;
  return said !== undefined && saidBytes >= bytes && saidBytes <= mostOf(bytes) ? said : formatQuantity(quantityOfBytes(roundedUp(bytes)));
}
