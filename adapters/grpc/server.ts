// The one gRPC server shell: unary methods answered by functions that return a Result, grpc.health.v1.Health beside them.
import { Server, ServerCredentials, status, type sendUnaryData, type ServerUnaryCall } from '@grpc/grpc-js';
import { InvariantViolation } from '../../domain/assert.ts';
import type { PortError } from '../../domain/ports/port-error.ts';
import type { Result } from '../../domain/result.ts';
import { statusOf, type GrpcStatus } from './error-mapping.ts';
import { healthOf, type ServingStatus } from './health.ts';
import { implement, type CallContext, type Implementation } from './implementation.ts';
import { requestMax } from './message-size.ts';
import { takeSocketFile } from './socket-file.ts';

export { implement, type CallContext, type Implementation };

type Wire = (call: ServerUnaryCall<unknown, unknown>, callback: sendUnaryData<unknown>) => void;

interface AnswerOptions {
  readonly methods: readonly Implementation[];
  /** Hears of what a method threw (a full disk, …); its caller gets INTERNAL, that is `ambiguous`. */
  readonly report?: (error: unknown) => void;
  /** How a failure is told, where a contract has codes of its own; as PlasmaCloud does by default. */
  readonly statusOf?: (error: PortError) => GrpcStatus;
}

interface ServeOptions extends AnswerOptions {
  /** 127.0.0.1 by default. */
  readonly host?: string;
  /** 0 takes a free one. */
  readonly port: number;
}

interface ServeSocketOptions extends AnswerOptions {
  /** Absolute; the file is made with mode 0660, and goes with the server. */
  readonly socket: string;
}

export interface GrpcServer {
  /** `host:port` as bound. */
  readonly address: string;
  readonly port: number;
  /** Answers health checks NOT_SERVING, lets running calls end (2 s at most), closes. May be called twice. */
  stop(): Promise<void>;
}

const stopWithinMs = 2_000;

/** Binds and serves. Rejects with a sentence that names the address when it cannot be bound. */
export async function serve(options: ServeOptions): Promise<GrpcServer> {
  const host = options.host ?? '127.0.0.1';
  const { server, stop } = prepare(options);
  const port = await bind(server, host, options.port);
  return { address: `${host}:${port}`, port, stop };
}

/** The same on a socket of the file system. Rejects with a sentence when somebody answers there already. */
export async function serveSocket(options: ServeSocketOptions): Promise<{ stop(): Promise<void> }> {
  await takeSocketFile(options.socket);
  const { server, stop } = prepare(options);
  // The socket has its mode from the first moment on.
  const before = process.umask(0o117);
  try {
    await listen(server, `unix:${options.socket}`);
  } catch (error) {
    server.forceShutdown();
    throw new Error(`cannot listen on ${options.socket}: ${(error as Error).message}`);
  } finally {
    process.umask(before);
  }
  return { stop };
}

function prepare(options: AnswerOptions): { readonly server: Server; stop(): Promise<void> } {
  const server = new Server({ 'grpc.max_receive_message_length': requestMax });
  let serving: ServingStatus = 'SERVING';
  const services = new Set(options.methods.map((method) => method.path.split('/')[1] ?? ''));
  for (const method of [...options.methods, healthOf(services, () => serving)]) register(server, method, options);
  let stopped: Promise<void> | undefined;
  return {
    server,
    stop: () => {
      serving = 'NOT_SERVING';
      stopped ??= shutdown(server);
      return stopped;
    },
  };
}

function register(server: Server, method: Implementation, options: AnswerOptions): void {
  const wire: Wire = (call, callback) => {
    const context: CallContext = { header: (name) => String(call.metadata.get(name)[0] ?? '') };
    void run(method, call.request, context, callback, options);
  };
  server.register(method.path, wire as never, method.responseSerialize as never, method.requestDeserialize as never, 'unary');
}

async function run(
  method: Implementation,
  request: unknown,
  context: CallContext,
  callback: sendUnaryData<unknown>,
  { report, statusOf: told = statusOf }: AnswerOptions,
): Promise<void> {
  let result: Result<unknown, PortError>;
  try {
    result = await method.answer(request as never, context);
  } catch (error) {
    // A broken promise of our own ends the process (unhandled rejection); anything else is the machine's.
    if (error instanceof InvariantViolation) throw error;
    report?.(error);
    return callback({ code: status.INTERNAL, details: error instanceof Error ? error.message : String(error) });
  }
  if (result.ok) callback(null, result.value);
  else callback(told(result.error));
}

/** The services' ports lie where Linux takes those of outgoing connections from (32768 to 60999). */
const wayOut = ', or by its outgoing connection: stop it, start again when the connection is over, or choose other ports (--port-offset)';

async function bind(server: Server, host: string, port: number): Promise<number> {
  try {
    return await listen(server, `${host}:${port}`);
  } catch (error) {
    server.forceShutdown();
    const { message } = error as Error;
    throw new Error(/EADDRINUSE/.test(message) ? `${host}:${port} is taken by another process${wayOut}` : `cannot listen on ${host}:${port}: ${message}`);
  }
}

const listen = (server: Server, address: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.bindAsync(address, ServerCredentials.createInsecure(), (error, bound) => (error ? reject(error) : resolve(bound)));
  });

const shutdown = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const force = setTimeout(() => server.forceShutdown(), stopWithinMs);
    server.tryShutdown(() => {
      clearTimeout(force);
      resolve();
    });
  });
