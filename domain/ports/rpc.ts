// A remote procedure call as a gRPC server brings it: messages are bytes, and nothing of the server's library shows.
import type { Result } from '../result.ts';

/** The codes that are answered. Source: https://grpc.github.io/grpc/core/md_doc_statuscodes.html. */
export type RpcCode =
  | 'INVALID_ARGUMENT'
  | 'DEADLINE_EXCEEDED'
  | 'NOT_FOUND'
  | 'ALREADY_EXISTS'
  | 'PERMISSION_DENIED'
  | 'RESOURCE_EXHAUSTED'
  | 'ABORTED'
  | 'OUT_OF_RANGE'
  | 'UNIMPLEMENTED'
  | 'INTERNAL'
  | 'UNAVAILABLE'
  | 'UNAUTHENTICATED';

export interface RpcFailure {
  readonly code: RpcCode;
  readonly message: string;
  /** By name; a name that ends with `-bin` takes any bytes. */
  readonly trailers: Readonly<Record<string, Uint8Array>>;
}

export interface RpcCall {
  /** Of the call's metadata, the first of several. */
  header(name: string): string | undefined;
}

/** Where the messages of a stream go. `write` never blocks; a reader that is too slow ends its stream. */
export interface RpcSink {
  write(message: Uint8Array): void;
  /** Undefined while there is room for more, else resolves when there is. */
  room(): Promise<void> | undefined;
  /** The reader does not read: ends at once, without what is still unread. */
  cutOff(): void;
  /** Once; what comes later is not sent. */
  end(failure?: RpcFailure): void;
}

/** What a client may call. `path` is `/k8shost.v1.PodService/GetPod`. */
export type RpcMethod =
  | { readonly kind: 'unary'; readonly path: string; readonly answer: (request: Uint8Array, call: RpcCall) => Promise<Result<Uint8Array, RpcFailure>> }
  | {
      readonly kind: 'server-stream';
      readonly path: string;
      /** Answers what ends the stream from outside; it may be called after the end. */
      readonly open: (request: Uint8Array, call: RpcCall, sink: RpcSink) => Promise<Result<() => void, RpcFailure>>;
    }
  | {
      readonly kind: 'duplex';
      readonly path: string;
      /** Answers where the client's messages go. What it throws at one of them ends the stream. */
      readonly open: (sink: RpcSink) => { message(message: Uint8Array): void; end(): void };
    };
