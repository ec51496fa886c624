import { createHash } from 'node:crypto';
import { openApiV3, openApiV3Index } from '../../schemas/kubernetes/openapi.ts';
import type { Reply } from './reply.ts';
import type { HttpRequest } from './rest-request.ts';

/** Documents are constant for the life of the process: written once. */
const texts = new Map<string, string>();

/** As clients ask for it; `@` may not stand in a media type, so the reply says it with a dot. */
const gnosticAccept = 'application/com.github.proto-openapi.spec.v2@v1.0+protobuf';
const gnosticType = gnosticAccept.replace('@', '.');

/**
 * A version 2 document that describes nothing (an empty protobuf message is one). kubectl looks there for kinds that version 3 does
 * not have, before it says that there is no such kind; a 404 would make it complain of the download instead.
 */
const nothingInVersion2: Reply = { kind: 'bytes', contentType: gnosticType, body: '' };

/** /openapi/v3 and the document of each group version. */
export function openApiReply(path: string, http: HttpRequest): Reply | undefined {
  if (path === '/openapi/v2' && http.header('accept')?.includes(gnosticAccept) === true) return nothingInVersion2;
  if (path === '/openapi/v3') return { kind: 'document', code: 200, document: openApiV3Index() };
  if (!path.startsWith('/openapi/v3/')) return undefined;
  const name = path.slice('/openapi/v3/'.length);
  if (!texts.has(name)) {
    const document = openApiV3(name);
    if (document === undefined) return undefined;
    texts.set(name, JSON.stringify(document));
  }
  const text = texts.get(name) ?? '';
  const etag = `"${createHash('sha256').update(text).digest('hex').toUpperCase()}"`;
  // A path with the hash of the index never changes its meaning.
  const cache = http.query.has('hash') ? { 'cache-control': 'public, max-age=31536000' } : {};
  return { kind: 'bytes', contentType: 'application/json', body: text, headers: { etag, vary: 'Accept, Accept-Encoding', ...cache } };
}
