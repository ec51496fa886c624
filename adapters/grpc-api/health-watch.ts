import protobuf from 'protobufjs/minimal.js';
import type { RpcMethod, RpcSink } from '../../domain/ports/rpc.ts';
import { ok } from '../../domain/result.ts';
import { healthCheck } from '../grpc/health.ts';

/** Source: grpc.health.v1.HealthCheckResponse.ServingStatus. */
const numberOf = { SERVING: 1, NOT_SERVING: 2, SERVICE_UNKNOWN: 3 } as const;

const responseOf = (status: keyof typeof numberOf): Uint8Array => protobuf.Writer.create().uint32(8).int32(numberOf[status]).finish();

/** grpc.health.v1.Health/Watch: the status of a service now, and that it ends; a service that is not here is unknown, which is no failure. */
export function healthWatch(services: ReadonlySet<string>): { readonly method: RpcMethod; notServing(): void } {
  const sinks = new Set<RpcSink>();
  return {
    method: {
      kind: 'server-stream',
      path: '/grpc.health.v1.Health/Watch',
      open: (request, _call, sink) => {
        const { service } = healthCheck.request.decode(Buffer.from(request));
        const isHere = service === '' || services.has(service);
        sink.write(responseOf(isHere ? 'SERVING' : 'SERVICE_UNKNOWN'));
        if (isHere) sinks.add(sink);
        return Promise.resolve(
          ok(() => {
            sinks.delete(sink);
            sink.end();
          }),
        );
      },
    },
    notServing: () => {
      for (const sink of sinks) sink.write(responseOf('NOT_SERVING'));
    },
  };
}
