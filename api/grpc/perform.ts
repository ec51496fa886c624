import type { RpcCall } from '../../domain/ports/rpc.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { performAsked, type Asked, type AskedApi, type Caller } from '../asked/asked.ts';
import type { Authenticate } from '../authn/authenticator.ts';
import type { Reply } from '../rest/reply.ts';
import { statusOf, type Status } from '../status.ts';

export interface GrpcApi extends AskedApi {
  readonly authenticate: Authenticate;
}

/** Who is it first: nothing else is told to somebody unknown. */
export async function perform(api: GrpcApi, call: RpcCall, asked: Asked): Promise<Result<Reply, Status>> {
  const caller = await callerOf(api, call);
  return caller.ok ? await performAsked(api, caller.value, asked) : caller;
}

export async function callerOf({ rest, authenticate }: GrpcApi, call: RpcCall): Promise<Result<Caller, Status>> {
  const identity = await authenticate(call.header('authorization'));
  if (!identity.ok) return err(statusOf(identity.error));
  return ok({ identity: identity.value, via: 'grpc', id: rest.ids.eventId(), header: (name) => call.header(name) });
}
