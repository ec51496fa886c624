import { lookup } from 'node:dns';
import { request, type RequestOptions } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Json } from '../../domain/api-object.ts';
import type { Webhooks, WebhookTarget } from '../../domain/ports/webhooks.ts';
import { err, ok, type Result } from '../../domain/result.ts';

interface HttpsWebhooksOptions {
  readonly isReachable: (address: string) => boolean;
}

const answerMaxBytes = 3 * 1024 * 1024;

/** Posts JSON over HTTPS. The address is judged after its name was resolved, so no name leads elsewhere; redirects are not followed. */
export function httpsWebhooks({ isReachable }: HttpsWebhooksOptions): Webhooks {
  let calls = 0;
  return {
    async post(target, body, timeoutMs) {
      const failed = (text: string): Result<Json, string> => err(`Post ${JSON.stringify(target.url)}: ${text}`);
      let url: URL;
      try {
        url = new URL(target.url);
      } catch {
        return failed('invalid URL');
      }
      if (url.protocol !== 'https:') return failed('an https URL is needed');
      const { endpoints = [] } = target;
      const endpoint = endpoints[calls % Math.max(1, endpoints.length)];
      calls += 1;
      const host = endpoint?.host ?? url.hostname.replace(/^\[|\]$/g, '');
      const port = endpoint?.port ?? Number(url.port || 443);
      if (isIP(host) !== 0 && !isReachable(host)) return failed(notReachable(host, port));
      const answer = await send({ ...optionsOf(target, url, host, port), lookup: guarded(isReachable, port) }, JSON.stringify(body), timeoutMs);
      return answer.ok ? answer : failed(answer.error);
    },
  };
}

const notReachable = (host: string, port: number): string => `dial tcp ${host}:${port}: this address is not open to webhooks (K8SHOST_WEBHOOK_ADDRESSES)`;

function optionsOf({ caBundle }: WebhookTarget, url: URL, host: string, port: number): RequestOptions {
  return {
    method: 'POST',
    host,
    port,
    path: `${url.pathname}${url.search}`,
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', Host: url.host },
    servername: isIP(url.hostname) === 0 ? url.hostname : '',
    agent: false,
    ...(caBundle === '' ? {} : { ca: caBundle }),
  };
}

/** Only addresses that may be reached come out of a name. */
function guarded(isReachable: (address: string) => boolean, port: number): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      const reachable = error ? [] : addresses.filter(({ address }) => isReachable(address));
      const [first] = reachable;
      if (first === undefined) callback(error ?? Object.assign(new Error(notReachable(hostname, port)), { code: 'EACCES' }), '', 4);
      else if (options.all) callback(null, reachable);
      else callback(null, first.address, first.family);
    });
  };
}

function send(options: RequestOptions, body: string, timeoutMs: number): Promise<Result<Json, string>> {
  return new Promise((resolve) => {
    const overdue = AbortSignal.timeout(timeoutMs);
    const failed = (error: Error): void => resolve(err(overdue.aborted ? 'context deadline exceeded' : wordsOf(error, options)));
    const call = request({ ...options, signal: overdue }, (response) => {
      const chunks: Buffer[] = [];
      let bytes = 0;
      response.on('error', failed);
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        chunks.push(chunk);
        if (bytes > answerMaxBytes) call.destroy(new Error('the response is too large'));
      });
      response.on('end', () => resolve(answerOf(response.statusCode ?? 0, Buffer.concat(chunks).toString())));
    });
    call.on('error', failed);
    call.end(body);
  });
}

function answerOf(status: number, text: string): Result<Json, string> {
  if (status < 200 || status > 299)
    return err(`an error on the server (${JSON.stringify(text.slice(0, 200))}) has prevented the request from succeeding (HTTP ${status})`);
  try {
    return ok(JSON.parse(text) as Json);
  } catch {
    return err('the response is not JSON');
  }
}

/** As Go's client would say it. */
function wordsOf(error: Error & { readonly code?: string }, { host, port }: RequestOptions): string {
  const at = `dial tcp ${host}:${port}`;
  switch (error.code) {
    case 'ECONNREFUSED':
      return `${at}: connect: connection refused`;
    case 'ENOTFOUND':
      return `dial tcp: lookup ${host}: no such host`;
    case 'EHOSTUNREACH':
      return `${at}: connect: no route to host`;
    case 'DEPTH_ZERO_SELF_SIGNED_CERT':
    case 'SELF_SIGNED_CERT_IN_CHAIN':
    case 'UNABLE_TO_VERIFY_LEAF_SIGNATURE':
    case 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY':
      return 'tls: failed to verify certificate: x509: certificate signed by unknown authority';
    default:
      return error.message;
  }
}
