// Test support: HTTP/2 and HTTP/1.1 clients of the REST API.
import { connect } from 'node:http2';
import { request as httpsRequest } from 'node:https';
import { createInterface } from 'node:readline';
import type { Json } from '../../domain/api-object.ts';

export interface TestReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  readonly bytes: Buffer;
  /** The body as JSON; fails when it is none. */
  json<T = { [key: string]: Json }>(): T;
}

interface TestRequest {
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object is sent as JSON. */
  readonly body?: object | string | Buffer;
}

/** What the tests look at of an object, a list or a Status. */
export interface Served {
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly resourceVersion: string;
    readonly uid: string;
    readonly labels?: object;
    readonly continue?: string;
    readonly remainingItemCount?: number;
  };
  readonly items: readonly Served[];
  readonly data?: object;
  readonly code?: number;
  readonly message?: string;
}

export interface Frame {
  readonly type: string;
  readonly object: {
    readonly metadata: { readonly name?: string; readonly resourceVersion: string; readonly annotations?: Record<string, string> };
    readonly code?: number;
    readonly message?: string;
  };
}

interface TestWatch {
  /** The next frame, undefined at the end; fails after 5 s. */
  next(): Promise<Frame | undefined>;
  close(): void;
}

export interface TestClient {
  send(method: string, path: string, request?: TestRequest): Promise<TestReply>;
  /** The same over HTTP/1.1. */
  sendHttp1(method: string, path: string, request?: TestRequest): Promise<TestReply>;
  watch(path: string, request?: TestRequest): TestWatch;
  close(): void;
}

const frameTimeoutMs = 5_000;

export function createTestClient({ port, ca }: { readonly port: number; readonly ca: string }): TestClient {
  const session = connect(`https://127.0.0.1:${port}`, { ca });
  session.on('error', () => {});
  const headersOf = ({ token = 'admin', headers = {}, body }: TestRequest): Record<string, string> => ({
    ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
    ...(typeof body === 'object' && !Buffer.isBuffer(body) ? { 'content-type': 'application/json' } : {}),
    ...headers,
  });
  return {
    send: (method, path, request = {}) =>
      new Promise((resolve, reject) => {
        // A DELETE may have a body, which Node's client does not expect by itself.
        const stream = session.request({ ...headersOf(request), ':method': method, ':path': path }, { endStream: false });
        const chunks: Buffer[] = [];
        let headers: Record<string, string | string[] | undefined> = {};
        stream.on('response', (given) => (headers = given as typeof headers));
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => resolve(replyOf(Number(headers[':status']), headers, chunks)));
        stream.on('error', reject);
        stream.end(bytesOf(request.body));
      }),
    sendHttp1: (method, path, request = {}) =>
      new Promise((resolve, reject) => {
        const sent = httpsRequest({ host: '127.0.0.1', port, ca, method, path, headers: headersOf(request), agent: false }, (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => resolve(replyOf(response.statusCode ?? 0, response.headers, chunks)));
        });
        sent.on('error', reject);
        sent.end(bytesOf(request.body));
      }),
    watch: (path, request = {}) => {
      const stream = session.request({ ...headersOf(request), ':method': 'GET', ':path': path });
      stream.on('error', () => {});
      const lines = createInterface({ input: stream })[Symbol.asyncIterator]();
      return {
        async next() {
          const timer = AbortSignal.timeout(frameTimeoutMs);
          const late = new Promise<never>((_, reject) => timer.addEventListener('abort', () => reject(new Error(`no frame of ${path} in time`))));
          const line = await Promise.race([lines.next(), late]);
          return line.done === true ? undefined : (JSON.parse(line.value) as Frame);
        },
        close: () => stream.close(),
      };
    },
    close: () => session.destroy(),
  };
}

const bytesOf = (body: TestRequest['body']): Buffer | string | undefined =>
  body === undefined || typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);

function replyOf(status: number, headers: TestReply['headers'], chunks: readonly Buffer[]): TestReply {
  const bytes = Buffer.concat(chunks);
  return { status, headers, bytes, text: bytes.toString('utf8'), json: <T>() => JSON.parse(bytes.toString('utf8')) as T };
}
