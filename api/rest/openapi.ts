import type { SchemaFacts } from '../../domain/schema-facts.ts';
import type { KubernetesTexts } from '../../schemas/kubernetes/openapi-texts.ts';
import { parseAccept } from './media-type.ts';
import { openApiDocuments, type Written } from './openapi-documents.ts';
import type { Reply } from './reply.ts';
import type { HttpRequest } from './rest-request.ts';

/** As clients ask for it; `@` may not stand in a media type, so the reply says it with a dot. */
const gnosticAccept = 'application/com.github.proto-openapi.spec.v2@v1.0+protobuf';
const gnosticType = gnosticAccept.replace('@', '.');
const documentPrefix = '/openapi/v3/';

/** /openapi/v2, /openapi/v3 and the document of each group version; undefined for other paths. */
export async function openApiReply(path: string, http: HttpRequest, facts: SchemaFacts, texts: KubernetesTexts): Promise<Reply | undefined> {
  const documents = openApiDocuments(facts, texts);
  if (path === '/openapi/v3') return { kind: 'document', code: 200, document: await documents.index() };
  if (path === '/openapi/v2') {
    const form = prefersGnostic(http.header('accept') ?? '') ? 'protobuf' : 'json';
    return documentReply(form === 'protobuf' ? gnosticType : 'application/json', documents.version2(form), http);
  }
  const found = path.startsWith(documentPrefix) ? documents.version3(path.slice(documentPrefix.length)) : undefined;
  return found && documentReply('application/json', found, http);
}

/** Protobuf is for who prefers it by name, JSON for everybody else, as kube-apiserver answers. */
function prefersGnostic(accept: string): boolean {
  const [first] = parseAccept(accept);
  return first?.type === gnosticAccept || first?.type === gnosticType;
}

function documentReply(contentType: string, { body, hash }: Written, http: HttpRequest): Reply {
  // A path with the hash of the index never changes its meaning.
  const cache = http.query.has('hash') ? { 'cache-control': 'public, max-age=31536000' } : {};
  const etag = `"${hash}"`;
  const headers = { etag, vary: 'Accept, Accept-Encoding', ...cache };
  if (http.header('if-none-match') === etag) return { kind: 'not-modified', headers };
  return { kind: 'bytes', contentType, body, headers };
}
