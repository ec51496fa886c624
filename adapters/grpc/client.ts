// The one gRPC client shell: a channel to an address, unary calls with a deadline, failures as PortErrors. It never retries:
// the worker does, with the same owner and revision.
import { Client, credentials, Metadata, type ClientUnaryCall } from '@grpc/grpc-js';
import type { PortError } from '../../domain/ports/port-error.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { portErrorOf } from './error-mapping.ts';
import { answerMax } from './message-size.ts';
import { encodeWith, type UnaryMethod } from './unary.ts';

export interface Channel {
  /** Resolves within the deadline, never rejects. */
  call<RequestIn, RequestOut, ResponseIn, ResponseOut>(
    method: UnaryMethod<RequestIn, RequestOut, ResponseIn, ResponseOut>,
    request: RequestIn,
  ): Promise<Result<ResponseOut, PortError>>;
  /** Gives up the calls under way, too: they are ambiguous. */
  close(): void;
}

export interface ChannelOptions {
  /** Per call; 5,000 by default. */
  readonly deadlineMs?: number;
  /** Sent with every call, `{ authorization: 'Bearer …' }`. */
  readonly metadata?: Readonly<Record<string, string>>;
}

const settings = {
  'grpc.max_receive_message_length': answerMax,
  // A server that comes back is used again within a second, not after grpc-js' default of up to two minutes.
  'grpc.initial_reconnect_backoff_ms': 100,
  'grpc.max_reconnect_backoff_ms': 1_000,
  'grpc.enable_retries': 0,
  'grpc.enable_http_proxy': 0,
  'grpc.service_config_disable_resolution': 1,
};

/** Opens a channel to `host:port`. It connects at the first call and again after a loss. */
export function openChannel(address: string, options: ChannelOptions = {}): Channel {
  const client = new Client(address, credentials.createInsecure(), settings);
  const metadata = new Metadata();
  for (const [name, value] of Object.entries(options.metadata ?? {})) metadata.set(name, value);
  /** grpc-js lets them run on when the client closes. */
  const underWay = new Set<ClientUnaryCall>();
  let closed = false;
  return {
    call: (method, request) =>
      new Promise((resolve) => {
        if (closed) return resolve(err({ kind: 'unavailable', message: `the channel to ${address} is closed` }));
        const deadline = Date.now() + (options.deadlineMs ?? 5_000);
        const call = client.makeUnaryRequest(
          method.path,
          encodeWith(method.request),
          (bytes) => method.response.decode(bytes),
          request,
          metadata,
          { deadline },
          (failure, response) => {
            underWay.delete(call);
            resolve(failure || response === undefined ? err(portErrorOf(failure ?? { code: 2, details: 'no answer' })) : ok(response));
          },
        );
        underWay.add(call);
      }),
    close: () => {
      closed = true;
      for (const call of underWay) call.cancel();
      client.close();
    },
  };
}
