import type { RpcMethod } from '../../domain/ports/rpc.ts';
import { commandService } from './command-service.ts';
import { deploymentService, podService, serviceService } from './kind-services.ts';
import { nodeService } from './node-service.ts';
import { objectCalls, objectService } from './object-service.ts';
import type { GrpcApi } from './perform.ts';

/** Every method of the gRPC API. Each of them authenticates its call. */
export function grpcMethods({ rest, authenticate }: GrpcApi): readonly RpcMethod[] {
  const api = { rest, authenticate };
  const calls = objectCalls(api);
  return [
    ...objectService(calls),
    ...podService(calls),
    ...serviceService(calls),
    ...deploymentService(calls),
    ...nodeService(calls, () => rest.clock.nowMs()),
    ...commandService(api),
  ];
}
