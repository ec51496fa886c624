// Test support: a client of the gRPC API with the generated messages.
import { Client, credentials, Metadata, type ServiceError } from '@grpc/grpc-js';

interface Codec<In, Out> {
  encode(message: In): { finish(): Uint8Array };
  decode(bytes: Uint8Array): Out;
}

interface TestStream<Out> {
  readonly messages: Out[];
  /** Resolves when the stream is over, with its failure if that is why. */
  readonly ended: Promise<ServiceError | undefined>;
  cancel(): void;
}

export interface TestGrpcClient {
  call<In, Out>(path: string, request: Codec<In, unknown>, response: Codec<never, Out>, message: In): Promise<Out>;
  open<In, Out>(path: string, request: Codec<In, unknown>, response: Codec<never, Out>, message: In): TestStream<Out>;
  close(): void;
}

/** `token` undefined sends none. */
export function createGrpcClient({ address, ca, token }: { readonly address: string; readonly ca: string; readonly token?: string }): TestGrpcClient {
  const client = new Client(address, credentials.createSsl(Buffer.from(ca)), { 'grpc.enable_http_proxy': 0 });
  const metadata = new Metadata();
  if (token !== undefined) metadata.set('authorization', `Bearer ${token}`);
  const bytes =
    <In>(codec: Codec<In, unknown>) =>
    (message: In): Buffer =>
      Buffer.from(codec.encode(message).finish());
  return {
    call: (path, request, response, message) =>
      new Promise((resolve, reject) => {
        client.makeUnaryRequest(
          path,
          bytes(request),
          (answer) => response.decode(answer),
          message,
          metadata,
          { deadline: Date.now() + 10_000 },
          (error, answer) => (error ? reject(error) : resolve(answer as never)),
        );
      }),
    open: <In, Out>(path: string, request: Codec<In, unknown>, response: Codec<never, Out>, message: In): TestStream<Out> => {
      const stream = client.makeServerStreamRequest(path, bytes(request), (answer) => response.decode(answer), message, metadata);
      const messages: Out[] = [];
      stream.on('data', (one: Out) => messages.push(one));
      const ended = new Promise<ServiceError | undefined>((resolve) => {
        stream.once('error', (error: ServiceError) => resolve(error));
        stream.once('end', () => resolve(undefined));
      });
      return { messages, ended, cancel: () => stream.cancel() };
    },
    close: () => client.close(),
  };
}

interface KubernetesStatus {
  readonly kind: string;
  readonly code: number;
  readonly reason: string;
  readonly message: string;
  readonly details?: { readonly causes?: readonly { readonly field?: string; readonly message: string }[] };
}

/** The Status in the trailers of a failure. */
export function statusIn(error: unknown): KubernetesStatus {
  const [trailer] = (error as ServiceError).metadata.get('k8s-status-bin');
  return JSON.parse(String(trailer)) as KubernetesStatus;
}
