// Unary gRPC over one HTTP/2 connection. grpc-js takes longer to load than all else that the plugin does; what it adds (retries,
// balancing, pools) is not wanted: the runtime tries again.
// Source: https://github.com/grpc/grpc/blob/master/doc/PROTOCOL-HTTP2.md
import type { ClientHttp2Session, IncomingHttpHeaders } from 'node:http2';
import { err, ok, type Result } from '../../../domain/result.ts';
import { cniError, type CniError } from '../cni-error.ts';
import { errorDetail, type Call } from './messages.ts';
import { decode, encode } from './wire.ts';

export interface NovaNetChannel {
  /** Resolves within the deadline, never rejects. */
  call<Request extends object, Response>(method: Call<Request, Response>, request: Request): Promise<Result<Response, CniError>>;
  close(): void;
}

const usualDeadlineMs = 5_000;
const prefixBytes = 5;

/** `token` '' sends none. */
export function openNovaNet(address: string, token: string, deadlineMs = usualDeadlineMs): NovaNetChannel {
  let session: ClientHttp2Session | undefined;
  let broken: Error | undefined;
  const connected = async (): Promise<ClientHttp2Session> => {
    // Loaded by whoever asks: the end of a pod's network asks nothing.
    const { connect } = await import('node:http2');
    if (session) return session;
    session = connect(`http://${address}`);
    session.on('error', (error: Error) => {
      broken = error;
    });
    return session;
  };
  const unreachable = (what: string): { readonly ok: false; readonly error: CniError } =>
    err(cniError('tryAgainLater', `NovaNET at ${address} does not answer`, what));
  const ask = async (path: string, body: Buffer): Promise<Result<Buffer, CniError>> => {
    const connection = await connected();
    return new Promise((resolve) => {
      const stream = connection.request({
        ':method': 'POST',
        ':path': path,
        'content-type': 'application/grpc',
        te: 'trailers',
        'grpc-timeout': `${deadlineMs}m`,
        ...(token !== '' && { authorization: `Bearer ${token}` }),
      });
      const timer = setTimeout(() => {
        resolve(unreachable(`no answer within ${deadlineMs} ms`));
        stream.close();
      }, deadlineMs);
      const chunks: Buffer[] = [];
      let headers: IncomingHttpHeaders = {};
      stream.on('response', (first) => (headers = { ...headers, ...first }));
      stream.on('trailers', (last: IncomingHttpHeaders) => {
        headers = { ...headers, ...last };
      });
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.once('error', (error: Error) => {
        broken ??= error;
      });
      stream.once('close', () => {
        clearTimeout(timer);
        const status = headers['grpc-status'];
        if (status === undefined) resolve(unreachable(broken?.message ?? 'the connection ended'));
        else if (status !== '0') resolve(err(errorOf(address, Number(status), headers)));
        else resolve(ok(Buffer.concat(chunks).subarray(prefixBytes)));
      });
      const prefix = Buffer.alloc(prefixBytes);
      prefix.writeUInt32BE(body.length, 1);
      stream.end(Buffer.concat([prefix, body]));
    });
  };
  return {
    call: async <Request extends object, Response>(method: Call<Request, Response>, request: Request): Promise<Result<Response, CniError>> => {
      try {
        const answer = await ask(method.path, encode(method.request, request as Readonly<Record<string, unknown>>));
        return answer.ok ? ok(decode(method.response, answer.value) as Response) : answer;
      } catch (error) {
        // An address that is none, or bytes that are no message.
        return err(cniError('novanet', `NovaNET at ${address} cannot be asked`, (error as Error).message));
      }
    },
    close: () => session?.destroy(),
  };
}

/** Refusals, by number: INVALID_ARGUMENT, NOT_FOUND, ALREADY_EXISTS, PERMISSION_DENIED, FAILED_PRECONDITION, OUT_OF_RANGE, UNIMPLEMENTED, UNAUTHENTICATED. */
const refusals: ReadonlySet<number> = new Set([3, 5, 6, 7, 9, 11, 12, 16]);
const nameOf: Readonly<Record<number, string>> = { 3: 'INVALID_ARGUMENT', 5: 'NOT_FOUND', 7: 'PERMISSION_DENIED', 12: 'UNIMPLEMENTED', 16: 'UNAUTHENTICATED' };

function errorOf(address: string, status: number, headers: IncomingHttpHeaders): CniError {
  const detail = String(headers['plasmacloud-error-bin'] ?? '');
  const reason = (detail === '' ? '' : String(decode(errorDetail, Buffer.from(detail, 'base64'))['reason'])) || (nameOf[status] ?? `gRPC status ${status}`);
  const message = unescape(String(headers['grpc-message'] ?? ''));
  // Everything else may be otherwise in a moment: no free address, a server that starts.
  return cniError(refusals.has(status) ? 'novanet' : 'tryAgainLater', `NovaNET at ${address}: ${message || reason}`, message === '' ? '' : reason);
}

/** Percent-encoded; what is not, is left. */
function unescape(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
