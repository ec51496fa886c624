// A caller of the driver that sees what callers see: the status code, its message, and whether details came with it.
import { Client, credentials, status, type Metadata } from '@grpc/grpc-js';
import { encodeWith, type UnaryMethod } from '../../grpc/unary.ts';

export interface Told<T> {
  /** `OK`, `NOT_FOUND`, … */
  readonly code: string;
  readonly message: string;
  readonly value: T | undefined;
  /** Keys of the trailers; [] as the specification wants it. */
  readonly details: readonly string[];
}

export interface CsiClient {
  call<RequestIn, RequestOut, ResponseIn, ResponseOut>(
    method: UnaryMethod<RequestIn, RequestOut, ResponseIn, ResponseOut>,
    request: RequestIn,
  ): Promise<Told<ResponseOut>>;
  close(): void;
}

export function openCsiClient(socket: string): CsiClient {
  const client = new Client(`unix:${socket}`, credentials.createInsecure());
  return {
    call: (method, request) =>
      new Promise((resolve) => {
        const decode = (bytes: Buffer) => method.response.decode(bytes);
        client.makeUnaryRequest(method.path, encodeWith(method.request), decode, request, { deadline: Date.now() + 50_000 }, (error, value) => {
          const details = Object.keys((error?.metadata as Metadata | undefined)?.getMap() ?? {}).filter((key) => key.endsWith('-bin'));
          resolve({ code: status[error?.code ?? 0] ?? '', message: error?.details ?? '', value: error ? undefined : value, details });
        });
      }),
    close: () => client.close(),
  };
}
