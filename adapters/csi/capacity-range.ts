import type { PortError } from '../../domain/ports/port-error.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { csi } from '../../schemas/csi.ts';
import { no } from './csi-status.ts';

/** Bytes; `limit` is Infinity where there is none. */
export interface CapacityRange {
  readonly required: number;
  readonly limit: number;
}

/** Numbers that no volume has, and that JavaScript does not count exactly, are OUT_OF_RANGE. */
export function readRange(message: csi.v1.CapacityRange.$Properties | null | undefined): Result<CapacityRange, PortError> {
  const required = message?.requiredBytes ?? 0;
  const limit = message?.limitBytes ?? 0;
  if (required < 0 || limit < 0) return no('INVALID_ARGUMENT', 'required_bytes and limit_bytes are at least 0');
  if (required > Number.MAX_SAFE_INTEGER) return no('OUT_OF_RANGE', `no volume has ${required} bytes`);
  if (limit !== 0 && limit < required) return no('INVALID_ARGUMENT', `limit_bytes ${limit} is below required_bytes ${required}`);
  return ok({ required, limit: limit === 0 || limit > Number.MAX_SAFE_INTEGER ? Infinity : limit });
}

export const isWithin = (sizeBytes: number, { required, limit }: CapacityRange): boolean => sizeBytes >= required && sizeBytes <= limit;

/** `1000 to 2000 bytes`, for messages. */
export const rangeText = ({ required, limit }: CapacityRange): string =>
  limit === Infinity ? `at least ${required} bytes` : required === limit ? `${limit} bytes` : `${required} to ${limit} bytes`;
