import { connect, type ClientHttp2Session } from 'node:http2';

export interface Client {
  send(method: string, path: string, body?: unknown, contentType?: string): Promise<{ readonly status: number; readonly text: string }>;
  /** Calls `onFrame` with each line of a watch until closed. */
  watch(path: string, onFrame: (text: string) => void): { close(): void };
  close(): void;
}

interface Api {
  readonly engine: { readonly api: { readonly url: string } };
  readonly token: string;
  /** PEM. */
  readonly ca: string;
}

/** One HTTP/2 connection to the engine's API, as Go clients have. */
export function createClient({ engine, token, ca }: Api): Client {
  const session: ClientHttp2Session = connect(engine.api.url, { ca });
  session.on('error', () => {});
  const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
  return {
    send: (method, path, body, contentType = 'application/json') =>
      new Promise((resolve, reject) => {
        const type = body === undefined ? {} : { 'content-type': contentType };
        // A DELETE may have a body, which is not what the library takes for granted.
        const stream = session.request({ ':method': method, ':path': path, ...headers, ...type }, { endStream: body === undefined });
        let status = 0;
        let text = '';
        stream.setEncoding('utf8');
        stream.on('response', (response) => (status = Number(response[':status'])));
        stream.on('data', (chunk: string) => (text += chunk));
        stream.on('close', () => (status === 0 ? reject(new Error('the connection was lost before an answer')) : resolve({ status, text })));
        stream.on('error', reject);
        if (body !== undefined) stream.end(JSON.stringify(body));
      }),
    watch: (path, onFrame) => {
      const stream = session.request({ ':method': 'GET', ':path': path, ...headers });
      let rest = '';
      stream.setEncoding('utf8');
      stream.on('error', () => {});
      stream.on('data', (chunk: string) => {
        const lines = (rest + chunk).split('\n');
        rest = lines.pop() ?? '';
        for (const one of lines) onFrame(one);
      });
      return { close: () => stream.close() };
    },
    close: () => session.close(),
  };
}
