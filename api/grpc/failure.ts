import type { RpcCode, RpcFailure } from '../../domain/ports/rpc.ts';
import type { Status } from '../status.ts';

/** The trailer that says in full what went wrong: a Kubernetes Status, as JSON. */
export const statusTrailer = 'k8s-status-bin';

/** Trailers are headers: clients take 8 KiB of them, and base64 makes a third more of it. */
const trailerMaxBytes = 5 * 1024;
const messageMaxLength = 1024;

/** By reason, where two reasons share an HTTP code. */
const codeOfReason: Readonly<Record<string, RpcCode>> = { AlreadyExists: 'ALREADY_EXISTS' };

const codeOfHttp: ReadonlyMap<number, RpcCode> = new Map([
  [400, 'INVALID_ARGUMENT'],
  [401, 'UNAUTHENTICATED'],
  [403, 'PERMISSION_DENIED'],
  [404, 'NOT_FOUND'],
  [405, 'UNIMPLEMENTED'],
  // Read again, then write again: what gRPC calls aborted.
  [409, 'ABORTED'],
  [410, 'OUT_OF_RANGE'],
  [413, 'RESOURCE_EXHAUSTED'],
  [415, 'INVALID_ARGUMENT'],
  [422, 'INVALID_ARGUMENT'],
  [429, 'RESOURCE_EXHAUSTED'],
  [501, 'UNIMPLEMENTED'],
  [503, 'UNAVAILABLE'],
  [504, 'DEADLINE_EXCEEDED'],
]);

/** How a Status is told over gRPC: the fitting code, its message, and itself as a trailer. */
export function failureOf(status: Status): RpcFailure {
  const message = status.message ?? '';
  return {
    code: codeOfReason[status.reason ?? ''] ?? codeOfHttp.get(status.code) ?? 'INTERNAL',
    message: shortened(message),
    trailers: { [statusTrailer]: trailerOf(status) },
  };
}

/** A Status with very many causes is told without them. */
function trailerOf(status: Status): Uint8Array {
  const whole = Buffer.from(JSON.stringify(status));
  if (whole.length <= trailerMaxBytes) return whole;
  const { causes: _causes, ...details } = status.details ?? {};
  return Buffer.from(JSON.stringify({ ...status, message: shortened(status.message ?? ''), details }));
}

const shortened = (text: string): string => (text.length <= messageMaxLength ? text : `${text.slice(0, messageMaxLength - 1).toWellFormed()}…`);
