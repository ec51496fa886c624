import { createHash } from 'node:crypto';
import type { SchemaFacts } from '../../domain/schema-facts.ts';
import { encodeGnostic } from '../../schemas/kubernetes/gnostic.ts';
import { openApiV2 } from '../../schemas/kubernetes/openapi-v2.ts';
import { openApiV3, withCustomResources } from '../../schemas/kubernetes/openapi.ts';
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

/** Documents by path and form, each written once: for as long as the facts it was made of are those of somebody. */
const documents = new WeakMap<SchemaFacts, Map<string, Written>>();
const withCustom = new WeakMap<SchemaFacts, ReturnType<typeof withCustomResources>>();

/** /openapi/v2, /openapi/v3 and the document of each group version; undefined for other paths. */
export function openApiReply(path: string, http: HttpRequest, facts: SchemaFacts): Reply | undefined {
  if (path === '/openapi/v3') return { kind: 'document', code: 200, document: documentsOf(facts).index };
  const found = path === '/openapi/v2' ? version2(http.header('accept') ?? '', facts) : version3(path, facts);
  return found && documentReply(found, http);
}

const customOf = (facts: SchemaFacts) => facts.resources().filter(({ custom }) => custom !== undefined);

function documentsOf(facts: SchemaFacts): ReturnType<typeof withCustomResources> {
  const made = withCustom.get(facts) ?? withCustomResources(customOf(facts));
  withCustom.set(facts, made);
  return made;
}

/** Protobuf for who prefers it by name, JSON for everybody else, as kube-apiserver answers. */
function version2(accept: string, facts: SchemaFacts): Written {
  const [first] = parseAccept(accept);
  if (first?.type === gnosticAccept || first?.type === gnosticType)
    return written(facts, 'v2 protobuf', gnosticType, () => encodeGnostic(openApiV2(customOf(facts))));
  return written(facts, 'v2', 'application/json', () => JSON.stringify(openApiV2(customOf(facts))));
}

function version3(path: string, facts: SchemaFacts): Written | undefined {
  if (!path.startsWith('/openapi/v3/')) return undefined;
  const groupVersion = path.slice('/openapi/v3/'.length);
  const document = openApiV3(groupVersion) ?? documentsOf(facts).documents.get(groupVersion);
  return document && written(facts, path, 'application/json', () => JSON.stringify(document));
}

function written(facts: SchemaFacts, key: string, contentType: string, write: () => string | Uint8Array): Written {
  const ofFacts = documents.get(facts) ?? new Map<string, Written>();
  documents.set(facts, ofFacts);
  const known = ofFacts.get(key);
  if (known !== undefined) return known;
  const body = Buffer.from(write());
  const made = { contentType, body, etag: `"${createHash('sha256').update(body).digest('hex').toUpperCase()}"` };
  ofFacts.set(key, made);
  return made;
}

function documentReply({ contentType, body, etag }: Written, http: HttpRequest): Reply {
  // A path with the hash of the index never changes its meaning.
  const cache = http.query.has('hash') ? { 'cache-control': 'public, max-age=31536000' } : {};
  const headers = { etag, vary: 'Accept, Accept-Encoding', ...cache };
  if (http.header('if-none-match') === etag) return { kind: 'not-modified', headers };
  return { kind: 'bytes', contentType, body, headers };
}
