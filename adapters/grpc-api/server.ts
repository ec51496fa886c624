// The API's gRPC server: TLS, unary calls and streams of bytes, grpc.health.v1.Health beside them.
import { Metadata, Server, ServerCredentials, status } from '@grpc/grpc-js';
import type { sendUnaryData, ServerDuplexStream, ServerUnaryCall, ServerWritableStream } from '@grpc/grpc-js';
import { InvariantViolation } from '../../domain/assert.ts';
import type { RpcCall, RpcFailure, RpcMethod } from '../../domain/ports/rpc.ts';
import { statusOf } from '../grpc/error-mapping.ts';
import { healthOf, type ServingStatus } from '../grpc/health.ts';
import { healthWatch } from './health-watch.ts';
import { Outbox } from './outbox.ts';

export interface GrpcApiOptions {
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
  /** PEM. */
  readonly tls: { readonly key: string; readonly cert: string };
  readonly methods: readonly RpcMethod[];
  /** An unexpected error in serving a call, whose client got INTERNAL. */
  readonly report: (error: unknown) => void;
}

export interface GrpcApiServer {
  readonly port: number;
  /** Health says NOT_SERVING, streams end, calls under way may finish (1 s at most), connections close. */
  stop(): Promise<void>;
}

type Unary = ServerUnaryCall<Buffer, Uint8Array>;
type Stream = ServerWritableStream<Buffer, Uint8Array>;
type Duplex = ServerDuplexStream<Buffer, Uint8Array>;

/** Of requests; an object has at most 3 MiB, and what is larger than this is refused before it is read. */
const messageMaxBytes = 4 * 1024 * 1024;
const streamsMax = 1_000;
const stopWithinMs = 1_000;

const asIs = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const internal: RpcFailure = { code: 'INTERNAL', message: 'Internal error occurred', trailers: {} };

/** Rejects with a sentence that names the address when it cannot listen. A broken invariant ends the process. */
export async function startGrpcApi({ host, port, tls, methods, report }: GrpcApiOptions): Promise<GrpcApiServer> {
  const server = new Server({
    'grpc.max_receive_message_length': messageMaxBytes,
    'grpc.max_send_message_length': -1,
    'grpc.max_concurrent_streams': streamsMax,
  });
  const streams = new Set<() => void>();
  for (const method of methods) register(server, method, streams, report);
  let serving: ServingStatus = 'SERVING';
  const services = new Set(methods.map(({ path }) => path.split('/')[1] ?? ''));
  registerHealth(server, services, () => serving);
  const watched = healthWatch(services);
  register(server, watched.method, streams, report);
  const bound = await listen(server, host, port, tls);
  let stopped: Promise<void> | undefined;
  return {
    port: bound,
    stop: () => {
      serving = 'NOT_SERVING';
      watched.notServing();
      for (const end of streams) end();
      stopped ??= shutdown(server);
      return stopped;
    },
  };
}

function register(server: Server, method: RpcMethod, streams: Set<() => void>, report: GrpcApiOptions['report']): void {
  if (method.kind === 'unary') {
    const handler = (call: Unary, callback: sendUnaryData<Uint8Array>): void => void answer(method, call, callback, report);
    server.register(method.path, handler as never, asIs, asIs, 'unary');
  } else if (method.kind === 'duplex') {
    const handler = (call: Duplex): void => converse(method, call);
    server.register(method.path, handler as never, asIs, asIs, 'bidi');
  } else {
    const handler = (call: Stream): void => void open(method, call, streams, report);
    server.register(method.path, handler as never, asIs, asIs, 'serverStream');
  }
}

async function answer(
  method: Extract<RpcMethod, { kind: 'unary' }>,
  call: Unary,
  callback: sendUnaryData<Uint8Array>,
  report: GrpcApiOptions['report'],
): Promise<void> {
  try {
    const result = await method.answer(call.request, callOf(call));
    if (result.ok) callback(null, result.value);
    else callback(grpcStatus(result.error));
  } catch (error) {
    if (error instanceof InvariantViolation) throw error;
    report(error);
    callback(grpcStatus(internal));
  }
}

async function open(
  method: Extract<RpcMethod, { kind: 'server-stream' }>,
  call: Stream,
  streams: Set<() => void>,
  report: GrpcApiOptions['report'],
): Promise<void> {
  const outbox = outboxOf(call);
  let close = (): void => {};
  const cancelled = (): void => {
    outbox.close();
    close();
    streams.delete(close);
  };
  call.once('cancelled', cancelled);
  try {
    const opened = await method.open(call.request, callOf(call), outbox);
    if (!opened.ok) return outbox.end(opened.error);
    close = opened.value;
    if (call.cancelled) return cancelled();
    // Tells the client that its stream is open, before there is anything to say.
    call.sendMetadata(new Metadata());
    streams.add(close);
    call.once('finish', () => {
      streams.delete(close);
      close();
    });
  } catch (error) {
    if (error instanceof InvariantViolation) throw error;
    report(error);
    outbox.end(internal);
  }
}

const unreadable: RpcFailure = { code: 'INVALID_ARGUMENT', message: 'the message cannot be read', trailers: {} };

function converse(method: Extract<RpcMethod, { kind: 'duplex' }>, call: Duplex): void {
  const outbox = outboxOf(call);
  const inbound = method.open(outbox);
  call.on('data', (message: Buffer) => {
    try {
      inbound.message(message);
    } catch (error) {
      if (error instanceof InvariantViolation) throw error;
      outbox.end(unreadable);
    }
  });
  call.once('end', () => inbound.end());
  call.once('cancelled', () => outbox.close());
}

const tooSlow: RpcFailure = { code: 'RESOURCE_EXHAUSTED', message: 'the stream was read too slowly: watch again from where it came to', trailers: {} };

function outboxOf(call: Stream | Duplex): Outbox {
  const fail = (failure: RpcFailure): void => void call.emit('error', grpcStatus(failure));
  return new Outbox({
    write: (message, done) => void call.write(message, done),
    end: (failure) => (failure === undefined ? void call.end() : fail(failure)),
    cutOff: () => fail(tooSlow),
  });
}

const callOf = ({ metadata }: Pick<Unary, 'metadata'>): RpcCall => ({
  header: (name) => {
    const [value] = metadata.get(name);
    return value === undefined ? undefined : String(value);
  },
});

function grpcStatus({ code, message, trailers }: RpcFailure): { readonly code: status; readonly details: string; readonly metadata: Metadata } {
  const metadata = new Metadata();
  for (const [name, value] of Object.entries(trailers)) metadata.set(name, name.endsWith('-bin') ? Buffer.from(value) : Buffer.from(value).toString('latin1'));
  return { code: status[code], details: message, metadata };
}

function registerHealth(server: Server, services: ReadonlySet<string>, serving: () => ServingStatus): void {
  const health = healthOf(services, serving);
  const handler = async (call: ServerUnaryCall<unknown, unknown>, callback: sendUnaryData<unknown>): Promise<void> => {
    const result = await health.answer(call.request as never, { header: () => '' });
    if (result.ok) callback(null, result.value);
    else callback(statusOf(result.error));
  };
  server.register(health.path, handler as never, health.responseSerialize as never, health.requestDeserialize as never, 'unary');
}

const listen = (server: Server, host: string, port: number, { key, cert }: GrpcApiOptions['tls']): Promise<number> =>
  new Promise((resolve, reject) => {
    const credentials = ServerCredentials.createSsl(null, [{ private_key: Buffer.from(key), cert_chain: Buffer.from(cert) }]);
    server.bindAsync(`${host.includes(':') ? `[${host}]` : host}:${port}`, credentials, (error, bound) => {
      if (!error) return resolve(bound);
      server.forceShutdown();
      const text = /EADDRINUSE/.test(error.message) ? 'another program listens there: stop it, or choose another port (--port-offset)' : error.message;
      reject(new Error(`the gRPC API cannot listen on ${host}:${port}: ${text}`));
    });
  });

const shutdown = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const force = setTimeout(() => server.forceShutdown(), stopWithinMs);
    server.tryShutdown(() => {
      clearTimeout(force);
      resolve();
    });
  });
