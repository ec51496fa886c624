// grpc.health.v1.Health/Check, the standard question load balancers and orchestrators ask.
// Source: https://github.com/grpc/grpc/blob/master/doc/health-checking.md. `Watch` is the API's
// alone (grpc-api/health-watch.ts): elsewhere it answers UNIMPLEMENTED, which the standard tells clients to expect.
import protobuf from 'protobufjs/minimal.js';
import { err, ok } from '../../domain/result.ts';
import { refused } from './error-mapping.ts';
import type { Implementation } from './implementation.ts';
import { encodeWith, unary, type Codec } from './unary.ts';

export type ServingStatus = 'SERVING' | 'NOT_SERVING';
const numberOf: Readonly<Record<ServingStatus, number>> = { SERVING: 1, NOT_SERVING: 2 };

/** `service` is '' for the server as a whole. */
const healthCheckRequest: Codec<{ service: string }, { service: string }> = {
  encode: ({ service }) => protobuf.Writer.create().uint32(10).string(service),
  decode: (bytes) => {
    const reader = protobuf.Reader.create(bytes);
    let service = '';
    while (reader.pos < reader.len) {
      const tag = reader.uint32();
      if (tag === 10) service = reader.string();
      else reader.skipType(tag & 7);
    }
    return { service };
  },
};

const healthCheckResponse: Codec<{ status: ServingStatus }, { status: ServingStatus }> = {
  encode: ({ status }) => protobuf.Writer.create().uint32(8).int32(numberOf[status]),
  decode: (bytes) => {
    const reader = protobuf.Reader.create(bytes);
    let status: ServingStatus = 'NOT_SERVING';
    while (reader.pos < reader.len) {
      const tag = reader.uint32();
      if (tag === 8) status = reader.int32() === numberOf.SERVING ? 'SERVING' : 'NOT_SERVING';
      else reader.skipType(tag & 7);
    }
    return { status };
  },
};

export const healthCheck = unary('/grpc.health.v1.Health/Check', healthCheckRequest, healthCheckResponse);

/** Answers for '' and for each of `services`; NOT_FOUND for others. */
export const healthOf = (services: ReadonlySet<string>, status: () => ServingStatus): Implementation => ({
  path: healthCheck.path,
  requestDeserialize: (bytes) => healthCheck.request.decode(bytes),
  responseSerialize: encodeWith(healthCheck.response),
  answer: ({ service }: { service: string }) =>
    service === '' || services.has(service) ? ok({ status: status() }) : err(refused('NOT_FOUND', `there is no service ${service} here`)),
});
