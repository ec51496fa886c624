import { createHash } from 'node:crypto';
import { encodeGnostic } from '../../schemas/kubernetes/gnostic.ts';
import { openApiV2 } from '../../schemas/kubernetes/openapi-v2.ts';
import { openApiV3, openApiV3Index } from '../../schemas/kubernetes/openapi.ts';
import { parseAccept } from './media-type.ts';
import type { Reply } from './reply.ts';
import type { HttpRequest } from './rest-request.ts';

/** As clients ask for it; `@` may not stand in a media type, so the reply says it with a dot. */
const gnosticAccept = 'application/com.github.proto-openapi.spec.v2@v1.0+protobuf';
const gnosticType = gnosticAccept.replace('@', '.');

interface Written {
  readonly contentType: string;
  readonly body: Buffer;
  readonly etag: string;
}

/** Documents are constant for the life of the process: written once, by path and form. */
const documents = new Map<string, Written>();

/** /openapi/v2, /openapi/v3 and the document of each group version; undefined for other paths. */
export function openApiReply(path: string, http: HttpRequest): Reply | undefined {
  if (path === '/openapi/v3') return { kind: 'document', code: 200, document: openApiV3Index() };
  const found = path === '/openapi/v2' ? version2(http.header('accept') ?? '') : version3(path);
  return found && documentReply(found, http);
}

/** Protobuf for who prefers it by name, JSON for everybody else, as kube-apiserver answers. */
function version2(accept: string): Written {
  const [first] = parseAccept(accept);
  if (first?.type === gnosticAccept || first?.type === gnosticType) return written('v2 protobuf', gnosticType, () => encodeGnostic(openApiV2()));
  return written('v2', 'application/json', () => JSON.stringify(openApiV2()));
}

function version3(path: string): Written | undefined {
  if (!path.startsWith('/openapi/v3/')) return undefined;
  const document = openApiV3(path.slice('/openapi/v3/'.length));
  return document && written(path, 'application/json', () => JSON.stringify(document));
}

function written(key: string, contentType: string, write: () => string | Uint8Array): Written {
  const known = documents.get(key);
  if (known !== undefined) return known;
  const body = Buffer.from(write());
  const made = { contentType, body, etag: `"${createHash('sha256').update(body).digest('hex').toUpperCase()}"` };
  documents.set(key, made);
  return made;
}

function documentReply({ contentType, body, etag }: Written, http: HttpRequest): Reply {
  // A path with the hash of the index never changes its meaning.
  const cache = http.query.has('hash') ? { 'cache-control': 'public, max-age=31536000' } : {};
  const headers = { etag, vary: 'Accept, Accept-Encoding', ...cache };
  if (http.header('if-none-match') === etag) return { kind: 'not-modified', headers };
  return { kind: 'bytes', contentType, body, headers };
}
