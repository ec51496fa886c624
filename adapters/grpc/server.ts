// The one gRPC server shell: unary methods answered by functions that return a Result, grpc.health.v1.Health beside them.
import { Server, ServerCredentials, status, type sendUnaryData, type ServerUnaryCall } from '@grpc/grpc-js';
import { InvariantViolation } from '../../domain/assert.ts';
import type { PortError } from '../../domain/ports/port-error.ts';
import type { Result } from '../../domain/result.ts';
import { statusOf } from './error-mapping.ts';
import { healthOf, type ServingStatus } from './health.ts';
import { implement, type CallContext, type Implementation } from './implementation.ts';
import { requestMax } from './message-size.ts';

export { implement, type CallContext, type Implementation };

type Wire = (call: ServerUnaryCall<unknown, unknown>, callback: sendUnaryData<unknown>) => void;

interface ServeOptions {
  /** 127.0.0.1 by default. */
  readonly host?: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly methods: readonly Implementation[];
  /** Hears of what a method threw (a full disk, …); its caller gets INTERNAL, that is `ambiguous`. */
  readonly report?: (error: unknown) => void;
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
  const server = new Server({ 'grpc.max_receive_message_length': requestMax });
  let serving: ServingStatus = 'SERVING';
  const services = new Set(options.methods.map((method) => method.path.split('/')[1] ?? ''));
  for (const method of [...options.methods, healthOf(services, () => serving)]) register(server, method, options.report);
  const port = await bind(server, host, options.port);
  let stopped: Promise<void> | undefined;
  return {
    address: `${host}:${port}`,
    port,
    stop: () => {
      serving = 'NOT_SERVING';
      stopped ??= shutdown(server);
      return stopped;
    },
  };
}

function register(server: Server, method: Implementation, report: ServeOptions['report']): void {
  const wire: Wire = (call, callback) => {
    const context: CallContext = { header: (name) => String(call.metadata.get(name)[0] ?? '') };
    void run(method, call.request, context, callback, report);
  };
  server.register(method.path, wire as never, method.responseSerialize as never, method.requestDeserialize as never, 'unary');
}

async function run(
  method: Implementation,
  request: unknown,
  context: CallContext,
  callback: sendUnaryData<unknown>,
  report: ServeOptions['report'],
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
  else callback(statusOf(result.error));
}

/** The services' ports lie where Linux takes those of outgoing connections from (32768 to 60999). */
const wayOut = ', or by its outgoing connection: stop it, start again when the connection is over, or choose other ports (--port-offset)';

const bind = (server: Server, host: string, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.bindAsync(`${host}:${port}`, ServerCredentials.createInsecure(), (error, bound) => {
      if (!error) return resolve(bound);
      server.forceShutdown();
      const taken = /EADDRINUSE/.test(error.message);
      reject(new Error(taken ? `${host}:${port} is taken by another process${wayOut}` : `cannot listen on ${host}:${port}: ${error.message}`));
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
