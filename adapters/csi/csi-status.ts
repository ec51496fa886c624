// Failures as the specification wants them told: a code and a message for people, no details. A caller gives up after some codes and asks
// again after others (CSI-5), so what may still become true, or may have been done, never has a final one.
import { Metadata, status } from '@grpc/grpc-js';
import type { PortError } from '../../domain/ports/port-error.ts';
import { err } from '../../domain/result.ts';
import { refused, type GrpcStatus } from '../grpc/error-mapping.ts';

/** Reasons of LightningSTOR, and of the driver itself; every other refusal is FAILED_PRECONDITION. */
const codeOfReason: Readonly<Record<string, status>> = {
  INVALID_ARGUMENT: status.INVALID_ARGUMENT,
  NOT_FOUND: status.NOT_FOUND,
  ALREADY_EXISTS: status.ALREADY_EXISTS,
  PERMISSION_DENIED: status.PERMISSION_DENIED,
  UNAUTHENTICATED: status.UNAUTHENTICATED,
  UNIMPLEMENTED: status.UNIMPLEMENTED,
  OUT_OF_RANGE: status.OUT_OF_RANGE,
  INTERNAL: status.INTERNAL,
  NO_SPACE: status.RESOURCE_EXHAUSTED,
  NO_ZONE: status.RESOURCE_EXHAUSTED,
  TOO_MANY_ATTACHED: status.RESOURCE_EXHAUSTED,
  // The same call, made again, may well be done.
  ABORTED: status.ABORTED,
  STALE: status.ABORTED,
  NOT_READY: status.ABORTED,
};

const codeOf = (error: PortError): status => {
  switch (error.kind) {
    // RESOURCE_EXHAUSTED would say that there is no room.
    case 'unavailable':
    case 'throttled':
      return status.UNAVAILABLE;
    case 'ambiguous':
      return status.DEADLINE_EXCEEDED;
    case 'refused':
      return codeOfReason[error.reason] ?? status.FAILED_PRECONDITION;
  }
};

export const csiStatusOf = (error: PortError): GrpcStatus => ({ code: codeOf(error), details: error.message, metadata: new Metadata() });

type Reason = 'INVALID_ARGUMENT' | 'NOT_FOUND' | 'ALREADY_EXISTS' | 'FAILED_PRECONDITION' | 'OUT_OF_RANGE' | 'ABORTED' | 'INTERNAL' | 'NO_SPACE';

/** `no('NOT_FOUND', 'there is no volume x')` */
export const no = (reason: Reason, message: string): { readonly ok: false; readonly error: PortError } => err(refused(reason, message));
