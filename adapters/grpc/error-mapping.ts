// gRPC status ⇄ PortError, both ways. The reason and the retry delay travel in the trailer `plasmacloud-error-bin`
// (plasmacloud.common.v1.ErrorDetail), so that a refusal keeps its name across the wire.
import { logVerbosity, Metadata, setLogVerbosity, status } from '@grpc/grpc-js';
import type { PortError } from '../../domain/ports/port-error.ts';
import { plasmacloud } from '../../schemas/plasmacloud-common.ts';

const { ErrorDetail } = plasmacloud.common.v1;
// What goes wrong is answered, not printed by the library.
setLogVerbosity(logVerbosity.NONE);

const trailerName = 'plasmacloud-error-bin';
const retryAfterDefaultMs = 1_000;

/** '' and 0: it is not said. */
interface Detail {
  readonly reason: string;
  readonly retryAfterMs: number;
  readonly seenRevision: number;
}
const none: Detail = { reason: '', retryAfterMs: 0, seenRevision: 0 };

/** What grpc-js gives and takes: a status with its trailers. */
export interface GrpcStatus {
  readonly code: status;
  readonly details: string;
  readonly metadata: Metadata;
}

/** Reasons that have a gRPC code of their own; every other refusal is FAILED_PRECONDITION. */
const codeOfReason: Readonly<Record<string, status>> = {
  INVALID_ARGUMENT: status.INVALID_ARGUMENT,
  NOT_FOUND: status.NOT_FOUND,
  ALREADY_EXISTS: status.ALREADY_EXISTS,
  PERMISSION_DENIED: status.PERMISSION_DENIED,
  UNAUTHENTICATED: status.UNAUTHENTICATED,
  UNIMPLEMENTED: status.UNIMPLEMENTED,
  OUT_OF_RANGE: status.OUT_OF_RANGE,
};

const codeOf = (error: PortError): status => {
  switch (error.kind) {
    case 'unavailable':
      return status.UNAVAILABLE;
    case 'throttled':
      return status.RESOURCE_EXHAUSTED;
    case 'ambiguous':
      return status.DEADLINE_EXCEEDED;
    case 'refused':
      return codeOfReason[error.reason] ?? status.FAILED_PRECONDITION;
  }
};

/** The status a server answers for a failure. */
export function statusOf(error: PortError): GrpcStatus {
  const metadata = new Metadata();
  const detail: Detail = {
    reason: error.kind === 'refused' ? error.reason : '',
    retryAfterMs: error.kind === 'throttled' ? error.retryAfterMs : 0,
    seenRevision: (error.kind === 'refused' && error.seenRevision) || 0,
  };
  metadata.set(trailerName, Buffer.from(ErrorDetail.encode(detail).finish()));
  return { code: codeOf(error), details: error.message, metadata };
}

function detailOf(metadata: Metadata | undefined): Detail {
  const [trailer] = metadata?.get(trailerName) ?? [];
  if (!Buffer.isBuffer(trailer)) return none;
  try {
    return ErrorDetail.decode(trailer);
  } catch {
    return none;
  }
}

/**
 * What a client makes of a status. `unavailable` may also be a connection that broke under a call that the server finished:
 * like every PortError but `refused` it is answered with a repeat under the same owner and revision (K5), never with another key.
 */
export function portErrorOf(answer: { readonly code: status; readonly details: string; readonly metadata?: Metadata | undefined }): PortError {
  const message = answer.details;
  const detail = detailOf(answer.metadata);
  switch (answer.code) {
    case status.UNAVAILABLE:
      return { kind: 'unavailable', message };
    case status.RESOURCE_EXHAUSTED:
      return { kind: 'throttled', message, retryAfterMs: detail.retryAfterMs || retryAfterDefaultMs };
    case status.FAILED_PRECONDITION:
    case status.INVALID_ARGUMENT:
    case status.NOT_FOUND:
    case status.ALREADY_EXISTS:
    case status.PERMISSION_DENIED:
    case status.UNAUTHENTICATED:
    case status.UNIMPLEMENTED:
    case status.OUT_OF_RANGE:
      return {
        kind: 'refused',
        message,
        reason: detail.reason || (status[answer.code] ?? 'UNKNOWN'),
        ...(detail.seenRevision > 0 && { seenRevision: detail.seenRevision }),
      };
    default:
      // DEADLINE_EXCEEDED, CANCELLED, and whatever a server says when it broke: the call may have been done.
      return { kind: 'ambiguous', message };
  }
}

/** A refusal in one line. */
export const refused = (reason: string, message: string): Extract<PortError, { kind: 'refused' }> => ({ kind: 'refused', reason, message });

/** The call is older than what was seen of its owner. */
export const stale = (seenRevision: number, message: string): Extract<PortError, { kind: 'refused' }> => ({ ...refused('STALE', message), seenRevision });
