import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createGzip, gzip } from 'node:zlib';
import { failure } from '../status.ts';
import type { Status } from '../status.ts';
import type { Answer } from './answer.ts';
import { bodyPieces } from './body-pieces.ts';
import { prettyJson, wantsPretty } from './pretty.ts';
import { render, wholeBody } from './render.ts';
import type { Rendered } from './render.ts';
import type { Reply } from './reply.ts';
import { includeObjectOf } from './route-resource.ts';
import type { HttpRequest } from './rest-request.ts';
import { createWatchSink } from './watch-sink.ts';

export type Request = IncomingMessage | Http2ServerRequest;
export type Response = ServerResponse | Http2ServerResponse;

/** Source: apiserver, gzip of responses from 128 KiB, level 4 (deflate level of endpoints/handlers/responsewriters). */
const gzipFromBytes = 128 * 1024;
const gzipLevel = 4;
const compress = promisify(gzip);

/**
 * kubectl waits for as long as the header says, ten times over, and tells nobody: who meets a failure of the server that will last longer
 * than this gets the time in the body alone, and sees why. Source: client-go, rest/with_retry (any 429 or 5xx with the header).
 */
const silentRetryMaxSeconds = 5;

function retryAfterSeconds({ code = 0, details }: Partial<Status>): number | undefined {
  const seconds = details?.retryAfterSeconds;
  return seconds === undefined || (code >= 500 && seconds > silentRetryMaxSeconds) ? undefined : seconds;
}

/** Writes the answer; for a watch returns what ends it. */
export async function respond(http: HttpRequest, response: Response, { reply, representation }: Answer, nowMs: number): Promise<(() => void) | undefined> {
  response.setHeader('audit-id', http.auditId);
  response.setHeader('cache-control', 'no-cache, private');
  if (reply.kind === 'watch') {
    if (representation.format !== 'yaml') return openWatch(response, reply);
    const refused = failure(
      406,
      'NotAcceptable',
      'only the following media types are accepted: application/json;stream=watch, application/vnd.kubernetes.protobuf;stream=watch',
    );
    await send(http, response, render({ kind: 'document', code: refused.code, document: refused }, representation, 'Metadata', nowMs));
    return undefined;
  }
  if (reply.kind === 'not-modified') {
    // Without the headers of a body: caches would put them in place of those they hold.
    response.statusCode = 304;
    for (const [name, value] of Object.entries(reply.headers)) response.setHeader(name, value);
    (response as ServerResponse).end();
    return undefined;
  }
  const warnings = 'warnings' in reply ? (reply.warnings ?? []) : [];
  if (warnings.length > 0) response.setHeader('warning', shownWarnings(warnings).map(warningText));
  const retrySeconds = reply.kind === 'document' ? retryAfterSeconds(reply.document as Partial<Status>) : undefined;
  if (retrySeconds !== undefined) response.setHeader('retry-after', String(retrySeconds));
  const rendered = render(reply, representation, includeObjectOf(http.query), nowMs);
  await send(http, response, reply.kind !== 'bytes' && rendered.contentType.startsWith('application/json') && wantsPretty(http) ? pretty(rendered) : rendered);
  return undefined;
}

const pretty = (rendered: Rendered): Rendered => ({ ...rendered, body: prettyJson(wholeBody(rendered)) });

const takesGzip = (http: HttpRequest): boolean => /\bgzip\b/.test(http.header('accept-encoding') ?? '');

async function send(http: HttpRequest, response: Response, { code, contentType, body, headers }: Rendered): Promise<void> {
  response.statusCode = code;
  response.setHeader('content-type', contentType);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (Buffer.isBuffer(body)) return sendWhole(http, response, body);
  const pieces = bodyPieces(body);
  const first = pieces.next().value as string;
  const second = pieces.next();
  if (second.done) return sendWhole(http, response, Buffer.from(first));
  await sendPieces(http, response, [first, second.value], pieces);
}

async function sendWhole(http: HttpRequest, response: Response, body: Buffer): Promise<void> {
  const zip = body.length >= gzipFromBytes && takesGzip(http);
  const content = zip ? await compress(body, { level: gzipLevel }) : body;
  response.setHeader('content-length', content.length);
  if (zip) response.setHeader('content-encoding', 'gzip');
  (response as ServerResponse).end(http.method === 'HEAD' ? undefined : content);
}

/** As fast as the client reads, without a content-length. Who goes away before the end is not told. */
async function sendPieces(http: HttpRequest, response: Response, first: readonly string[], rest: Iterable<string>): Promise<void> {
  const zip = takesGzip(http);
  if (zip) response.setHeader('content-encoding', 'gzip');
  const source = Readable.from(inOrder(first, rest), { highWaterMark: 1 });
  const target = response as ServerResponse;
  const sent = zip ? pipeline(source, createGzip({ level: gzipLevel }), target) : pipeline(source, target);
  await sent.catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  });
}

/** A stream that is destroyed throws into what it reads from, which `yield*` would pass on to an array. */
function* inOrder(...sources: readonly Iterable<string>[]): Generator<string> {
  for (const source of sources) for (const piece of source) yield piece;
}

function openWatch(response: Response, { open, contentType }: Extract<Reply, { kind: 'watch' }>): () => void {
  response.statusCode = 200;
  response.setHeader('content-type', contentType);
  (response as ServerResponse).flushHeaders();
  const close = open(createWatchSink(response));
  response.once('close', close);
  return close;
}

/** Headers have no room for what a large body may give rise to. Source: apiserver endpoints/filters warning.go. */
const warningsMaxChars = 4 * 1024;
const warningMaxChars = 256;

/** All as they are while they fit; else each cut short, and what still does not fit is left out. */
function shownWarnings(warnings: readonly string[]): readonly string[] {
  let chars = 0;
  for (const warning of warnings) chars += warning.length;
  if (chars <= warningsMaxChars) return warnings;
  const shown: string[] = [];
  chars = 0;
  for (const warning of warnings) {
    const short = warning.slice(0, warningMaxChars);
    chars += short.length;
    if (chars > warningsMaxChars) break;
    shown.push(short);
  }
  return shown;
}

/** RFC 9111 5.5, as Kubernetes uses it: code 299, no agent, a quoted text without control characters. */
const warningText = (text: string): string =>
  `299 - "${text
    .replaceAll(/[\u0000-\u001f\u007f]/g, ' ')
    .replaceAll(/[^\u0020-\u007e]/g, '?')
    .replaceAll(/["\\]/g, '\\$&')}"`;
