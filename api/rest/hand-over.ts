// gRPC has a port of its own; a client that knows only this one gets there all the same (docs/decisions/0005).
import { connect, constants } from 'node:http2';
import type { ClientHttp2Session, ClientHttp2Stream, Http2ServerRequest, Http2ServerResponse, IncomingHttpHeaders, ServerHttp2Session } from 'node:http2';
import type { Request, Response } from './respond.ts';

/** Where the gRPC API listens, as seen from this process. */
export interface GrpcTarget {
  readonly host: string;
  readonly port: number;
  /** PEM of the authority that signed its certificate. */
  readonly ca: string;
}

/** Takes a request when it is gRPC, and answers whether it did. */
type HandOver = (request: Request, response: Response) => boolean;

const sessionMemoryMaxMb = 128;
/** What HTTP/2 keeps to itself, or what this side writes anew. */
const notPassedOn: ReadonlySet<string> = new Set(['date', 'connection', 'transfer-encoding']);

/** A connection to the gRPC API for each client's own, so that a client that does not read holds up nobody else. */
export function handOverGrpc({ host, port, ca }: GrpcTarget): HandOver {
  const upstreams = new WeakMap<ServerHttp2Session, ClientHttp2Session>();
  const upstreamOf = (session: ServerHttp2Session): ClientHttp2Session => {
    const known = upstreams.get(session);
    if (known !== undefined && !known.closed && !known.destroyed) return known;
    const authority = `https://${host.includes(':') ? `[${host}]` : host}:${port}`;
    // Whoever has a certificate of this authority is this API: the name in it may be the one that clients outside use.
    const upstream = connect(authority, { ca, checkServerIdentity: () => undefined, maxSessionMemory: sessionMemoryMaxMb });
    upstream.on('error', () => {});
    session.once('close', () => upstream.destroy());
    upstreams.set(session, upstream);
    return upstream;
  };
  return (request, response) => {
    if (!isGrpc(request)) return false;
    const { session } = request.stream;
    if (session === undefined) return true;
    pass(request, response as Http2ServerResponse, upstreamOf(session as ServerHttp2Session).request({ ...request.headers }, { endStream: false }));
    return true;
  };
}

const isGrpc = (request: Request): request is Http2ServerRequest =>
  'stream' in request && /^application\/grpc(?:$|[+;])/.test(request.headers['content-type'] ?? '');

function pass(request: Http2ServerRequest, response: Http2ServerResponse, upstream: ClientHttp2Stream): void {
  upstream.on('response', (headers, flags) => {
    const status = headers[':status'] ?? 200;
    const fields = fieldsOf(headers);
    if ((flags & constants.NGHTTP2_FLAG_END_STREAM) === 0) return void response.writeHead(status, fields);
    // A failure without messages is headers alone, and they say that they are the end.
    response.statusCode = status;
    for (const [name, value] of Object.entries(fields)) response.setHeader(name, value);
    response.end();
  });
  upstream.on('trailers', (trailers: IncomingHttpHeaders) => response.addTrailers(fieldsOf(trailers)));
  upstream.on('error', () => {});
  upstream.once('close', () => {
    if (response.stream.closed || response.writableEnded) return;
    if (response.headersSent) response.stream.close(upstream.rstCode || constants.NGHTTP2_INTERNAL_ERROR);
    else unavailable(response);
  });
  response.once('close', () => upstream.close(constants.NGHTTP2_CANCEL));
  request.on('error', () => {});
  response.on('error', () => {});
  request.pipe(upstream);
  upstream.pipe(response);
}

const fieldsOf = (headers: IncomingHttpHeaders): Record<string, string | string[]> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined || name.startsWith(':') || notPassedOn.has(name) ? [] : [[name, value]])),
  );

/** Source: gRPC over HTTP/2, Trailers-Only; 14 is UNAVAILABLE. */
function unavailable(response: Http2ServerResponse): void {
  response.statusCode = 200;
  response.setHeader('content-type', 'application/grpc');
  response.setHeader('grpc-status', '14');
  response.setHeader('grpc-message', 'the gRPC API does not answer');
  response.end();
}
