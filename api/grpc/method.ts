import { InvariantViolation } from '../../domain/assert.ts';
import type { RpcCall, RpcMethod, RpcSink } from '../../domain/ports/rpc.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { failure, type Status } from '../status.ts';
import { failureOf } from './failure.ts';

/** What a generated protobuf class offers: `In` may leave fields out, `Out` has every field. */
interface Codec<In, Out> {
  encode(message: In): { finish(): Uint8Array };
  decode(bytes: Uint8Array): Out;
}

export type Answer<Request, Response> = (request: Request, call: RpcCall) => Promise<Result<Response, Status>>;

export const unary = <Request, Response>(
  path: string,
  request: Codec<never, Request>,
  response: Codec<Response, unknown>,
  answer: Answer<Request, Response>,
): RpcMethod => ({
  kind: 'unary',
  path,
  answer: async (bytes, call) => {
    const decoded = decode(path, request, bytes);
    if (!decoded.ok) return err(failureOf(decoded.error));
    const result = await answer(decoded.value, call);
    return result.ok ? ok(response.encode(result.value).finish()) : err(failureOf(result.error));
  },
});

export const stream = <Request>(
  path: string,
  request: Codec<never, Request>,
  open: (request: Request, call: RpcCall, sink: RpcSink) => Promise<Result<() => void, Status>>,
): RpcMethod => ({
  kind: 'server-stream',
  path,
  open: async (bytes, call, sink) => {
    const decoded = decode(path, request, bytes);
    if (!decoded.ok) return err(failureOf(decoded.error));
    const opened = await open(decoded.value, call, sink);
    return opened.ok ? opened : err(failureOf(opened.error));
  },
});

function decode<Request>(path: string, request: Codec<never, Request>, bytes: Uint8Array): Result<Request, Status> {
  try {
    return ok(request.decode(bytes));
  } catch (error) {
    if (error instanceof InvariantViolation) throw error;
    return err(failure(400, 'BadRequest', `the message is not what ${path} takes: ${(error as Error).message}`));
  }
}
