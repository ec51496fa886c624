import type { ServerOptions } from 'node:http';
import { createSecureServer } from 'node:http2';
import type { Http2SecureServer, ServerHttp2Session } from 'node:http2';
import type { AddressInfo, Socket } from 'node:net';
import { InvariantViolation } from '../../domain/assert.ts';
import { failure } from '../status.ts';
import type { Answer } from './answer.ts';
import { createAnswer } from './answer.ts';
import type { RestDeps } from './deps.ts';
import { handOverGrpc } from './hand-over.ts';
import type { GrpcTarget } from './hand-over.ts';
import { plainJson } from './negotiation.ts';
import { readBody } from './read-body.ts';
import { statusReply } from './reply.ts';
import { RequestMetrics } from './request-metrics.ts';
import { respond } from './respond.ts';
import type { Request, Response } from './respond.ts';
import type { HttpRequest } from './rest-request.ts';

export interface RestServerOptions {
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
  /** PEM. */
  readonly tls: { readonly key: string | Buffer; readonly cert: string | Buffer };
  readonly deps: RestDeps;
  /** Where gRPC requests go that come to this port; without it they are answered as requests for paths that are not there. */
  readonly grpc?: GrpcTarget;
  /** An unexpected error in serving a request, which the client got a 500 for. */
  onError?(error: unknown): void;
}

export interface RestServer {
  readonly address: { readonly host: string; readonly port: number };
  /** Ends watches, lets requests under way finish for at most `graceMs` (1 s), then closes every connection. */
  stop(graceMs?: number): Promise<void>;
}

/** Go clients open few connections with many watches on them. */
const streamsMax = 1_000;
/** A request's line and headers, selectors included. Source: Go net/http DefaultMaxHeaderBytes. */
const headMaxBytes = 1024 * 1024;
/** Of one connection, in MB: room for the frames that its slow watches have not read. */
const sessionMemoryMaxMb = 128;
const stopGraceMs = 1_000;

/**
 * The Kubernetes API over HTTP/2 and HTTP/1.1 with TLS. Rejects with a plain sentence when it cannot listen.
 * A broken invariant is caught by nobody here: it ends the process.
 */
export async function startRestServer({ host, port, tls, deps, grpc, onError }: RestServerOptions): Promise<RestServer> {
  const metrics = new RequestMetrics();
  const answer = createAnswer(deps, deps.authenticate, metrics);
  const watches = new Set<() => void>();
  const server = createSecureServer({
    ...tls,
    allowHTTP1: true,
    minVersion: 'TLSv1.2',
    maxSessionMemory: sessionMemoryMaxMb,
    settings: { maxConcurrentStreams: streamsMax, maxHeaderListSize: headMaxBytes },
    // For HTTP/1.1; @types/node does not know that it is taken here too.
    ...({ maxHeaderSize: headMaxBytes } satisfies ServerOptions),
  });
  const connections = trackConnections(server);
  server.setTimeout(0);
  const handOver = grpc === undefined ? () => false : handOverGrpc(grpc);
  server.on('request', (request, response) => {
    if (!handOver(request, response)) void serve(request, response, { deps, answer, metrics, watches, onError: onError ?? (() => {}) });
  });
  await listening(server, host, port);
  const { address, port: boundPort } = server.address() as AddressInfo;
  return {
    address: { host: address, port: boundPort },
    async stop(graceMs = stopGraceMs) {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const close of watches) close();
      connections.drain();
      const giveUp = new AbortController();
      void deps.clock.sleep(graceMs, giveUp.signal).then(() => connections.destroy());
      await closed;
      giveUp.abort();
    },
  };
}

interface Serving {
  readonly deps: RestDeps;
  readonly answer: (http: HttpRequest) => Promise<Answer>;
  readonly metrics: RequestMetrics;
  readonly watches: Set<() => void>;
  readonly onError: (error: unknown) => void;
}

async function serve(request: Request, response: Response, { deps, answer, metrics, watches, onError }: Serving): Promise<void> {
  request.on('error', () => {});
  response.on('error', () => {});
  const closed = new Promise<void>((resolve) => response.once('close', resolve));
  const http = httpRequest(request, deps.ids.eventId());
  try {
    const startedMs = performance.now();
    const answered = await answer(http);
    if (answered.left !== undefined) void closed.then(answered.left);
    if (answered.reply.kind !== 'watch') endWhenUnread(response, closed);
    const close = await respond(http, response, answered, deps.clock.nowMs());
    const { measured } = answered;
    if (measured !== undefined) metrics.answered(measured, response.statusCode, (performance.now() - startedMs) / 1000);
    if (close === undefined) return;
    const ended = measured && metrics.watching(measured, measured.kind);
    watches.add(close);
    response.once('close', () => {
      watches.delete(close);
      ended?.();
    });
  } catch (error) {
    if (error instanceof InvariantViolation) throw error;
    onError(error);
    const internal = failure(500, 'InternalError', `Internal error occurred: ${http.auditId}`);
    if (response.headersSent) (response as { destroy(): void }).destroy();
    else await respond(http, response, { reply: statusReply(internal), representation: plainJson }, deps.clock.nowMs()).catch(onError);
  }
}

/** Who does not read an answer, keeps it in memory. Source: kube-apiserver --request-timeout. */
const unreadMaxMs = 60_000;

function endWhenUnread(response: Response, closed: Promise<void>): void {
  const unread = setTimeout(() => (response as { destroy(): void }).destroy(), unreadMaxMs).unref();
  void closed.then(() => clearTimeout(unread));
}

function httpRequest(request: Request, auditId: string): HttpRequest {
  const url = request.url ?? '/';
  const at = url.indexOf('?');
  return {
    method: request.method ?? 'GET',
    path: at === -1 ? url : url.slice(0, at),
    query: new URLSearchParams(at === -1 ? '' : url.slice(at + 1)),
    header: (name) => {
      const value = request.headers[name];
      return Array.isArray(value) ? value.join(', ') : value;
    },
    readBody: () => readBody(request),
    auditId,
  };
}

function listening(server: Http2SecureServer, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const text = error.code === 'EADDRINUSE' ? 'another program listens there: stop it, or choose another port (--port-offset)' : error.message;
      reject(new Error(`the Kubernetes API cannot listen on ${host}:${port}: ${text}`));
    });
    server.listen(port, host, () => {
      server.removeAllListeners('error');
      server.on('error', () => {});
      resolve();
    });
  });
}

/** Every connection, to end them: an HTTP/2 session closes when its streams are done, an HTTP/1.1 socket stays until destroyed. */
function trackConnections(server: Http2SecureServer): { readonly drain: () => void; readonly destroy: () => void } {
  const sessions = new Set<ServerHttp2Session>();
  const sockets = new Set<Socket>();
  server.on('session', (session) => {
    sessions.add(session);
    session.on('error', () => {});
    session.once('close', () => sessions.delete(session));
  });
  server.on('secureConnection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.once('close', () => sockets.delete(socket));
  });
  return {
    drain: () => {
      for (const session of sessions) session.close();
    },
    destroy: () => {
      for (const session of sessions) session.destroy();
      for (const socket of sockets) socket.destroy();
    },
  };
}
