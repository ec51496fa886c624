// One event as it is stored and as the log gives it back. Pure: hashing, sealing and sequences come in from the adapters.
// Fields are only ever added; `history/` keeps a sample of every format, decoded in a test for ever.
import { canonicalJson } from '../domain/canonical-json.ts';
import { withSharedFields } from '../domain/shared-fields.ts';
import type { ApiObject, Json, ObjectMeta } from '../domain/api-object.ts';
import type { Actor, PatchType, Subresource } from '../domain/command.ts';
import type { RecordedEvent, RequestRecord } from '../domain/event.ts';
import type { AppendEvent } from '../domain/ports/event-log.ts';
import type { SealHeader } from '../domain/ports/sealer.ts';
import type { Ref } from '../domain/ref.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { DecodeError } from './decode-error.ts';
import { FlatReader } from './flat-reader.ts';
import { k8shost } from './protobuf.ts';
import { sharedText } from './shared-text.ts';

const envelopeFormat = 1;

/** Seals the fields in the order body, object, because, or throws; undefined where the event stays in clear. */
export type SealFields = (fields: readonly Uint8Array[]) => { readonly header: SealHeader; readonly sealed: readonly Uint8Array[] };
/** Opens what `SealFields` sealed for the event `id`; undefined when there is no key (any more). */
export type OpenFields = (ref: Ref, id: string, header: SealHeader, sealed: readonly Uint8Array[]) => readonly Uint8Array[] | undefined;

/** The object's fields that a process without keys still sees. */
type Shell = Pick<ApiObject, 'apiVersion' | 'kind' | 'metadata'>;

/** The bytes to store. `previousHash` is hex, '' at the first event of a (subject, uid). */
export function encodeEvent(event: AppendEvent, previousHash: string, seal?: SealFields): Uint8Array {
  const { ref, request, origin } = event;
  const object = withoutResourceVersion(event.object);
  const clear = [encodeJson(request.body), encodeJson(object as unknown as Json), encodeJson(event.because)] as const;
  const closed = seal?.(clear);
  const [body, image, because] = closed?.sealed ?? clear;
  const sealed = closed && { keyId: closed.header.keyId, salt: closed.header.salt, shell: encodeJson(shellOf(object) as unknown as Json) };
  return k8shost.v1.Event.encode({
    format: envelopeFormat,
    id: event.id,
    type: event.type,
    ref: { org: ref.org, project: ref.project, resource: ref.resource, namespace: ref.namespace, name: ref.name },
    uid: event.object.metadata.uid,
    actor: { principal: event.actor.principal, groups: [...event.actor.groups], userAgent: event.actor.userAgent, via: event.actor.via },
    commandId: origin.id,
    correlationId: origin.correlationId,
    causationId: origin.causationId,
    timeMs: origin.timeMs,
    previousSequence: event.previousSequence,
    previousHash: fromHex(previousHash),
    because: because ?? empty,
    request: { verb: request.verb, subresource: request.subresource ?? '', patchType: request.patchType ?? '', body: body ?? empty },
    object: image ?? empty,
    deleted: event.deleted,
    ...(sealed && { seal: sealed }),
  }).finish();
}

/**
 * `hash` is the SHA-256 of `bytes` in hex. A sealed event that `open` cannot open is given with the shell of its object
 * (no spec, no data, no annotations) and null for the request's body and because: it still counts in the fold.
 */
export function decodeEvent(sequence: number, hash: string, bytes: Uint8Array, open?: OpenFields): Result<RecordedEvent, DecodeError> {
  try {
    const event = k8shost.v1.Event.decode(new FlatReader(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)));
    if (event.format !== envelopeFormat) return wrong('format', `${envelopeFormat}`, `${event.format}`);
    if (!event.ref || !event.actor || !event.request) return wrong('', 'ref, actor and request', 'an event without them');
    const ref = refOf(event.ref);
    const fields = openedFields(event, ref, open);
    const stored = decodeJson(fields.object) as unknown as ApiObject | null;
    if (stored?.metadata?.uid !== event.uid) return wrong('object.metadata.uid', event.uid, JSON.stringify(stored?.metadata?.uid) ?? 'none');
    const object = withSharedFields(stored);
    return ok({
      sequence,
      previousSequence: event.previousSequence,
      id: event.id,
      type: event.type,
      ref,
      object,
      deleted: event.deleted,
      request: requestOf(event.request, fields.body),
      because: decodeJson(fields.because),
      actor: actorOf(event.actor),
      commandId: event.commandId,
      correlationId: event.correlationId,
      causationId: event.causationId,
      timeMs: event.timeMs,
      hash,
      previousHash: toHex(event.previousHash),
    });
  } catch (error) {
    return wrong('', 'an event', error instanceof Error ? error.message : String(error));
  }
}

interface Fields {
  readonly body: Uint8Array;
  readonly object: Uint8Array;
  readonly because: Uint8Array;
}

function openedFields(event: k8shost.v1.Event, ref: Ref, open: OpenFields | undefined): Fields {
  const body = event.request?.body ?? empty;
  if (!event.seal) return { body, object: event.object, because: event.because };
  const header = { keyId: event.seal.keyId ?? '', salt: event.seal.salt ?? empty };
  const opened = open?.(ref, event.id, header, [body, event.object, event.because]);
  return { body: opened?.[0] ?? empty, object: opened?.[1] ?? event.seal.shell ?? empty, because: opened?.[2] ?? empty };
}

/** Annotations and managedFields may repeat what is sealed (last-applied-configuration does). */
function shellOf({ apiVersion, kind, metadata }: ApiObject): Shell {
  const { annotations: _annotations, managedFields: _managedFields, ...kept } = metadata;
  return { apiVersion, kind, metadata: kept };
}

function withoutResourceVersion(object: ApiObject): ApiObject {
  if (object.metadata.resourceVersion === undefined) return object;
  const { resourceVersion: _resourceVersion, ...metadata } = object.metadata;
  return { ...object, metadata: metadata as ObjectMeta };
}

const refOf = (ref: k8shost.v1.Ref.$Properties): Ref => ({
  org: sharedText(ref.org ?? ''),
  project: sharedText(ref.project ?? ''),
  resource: sharedText(ref.resource ?? ''),
  namespace: sharedText(ref.namespace ?? ''),
  name: ref.name ?? '',
});

const actorOf = (actor: k8shost.v1.Actor.$Properties): Actor => ({
  principal: actor.principal ?? '',
  groups: actor.groups ?? [],
  userAgent: actor.userAgent ?? '',
  via: (actor.via ?? '') as Actor['via'],
});

const requestOf = (request: k8shost.v1.Request.$Properties, body: Uint8Array): RequestRecord => ({
  verb: request.verb as RequestRecord['verb'],
  ...(request.subresource && { subresource: request.subresource as Subresource }),
  ...(request.patchType && { patchType: request.patchType as PatchType }),
  body: decodeJson(body),
});

const empty = new Uint8Array(0);
const decoder = new TextDecoder('utf-8', { fatal: true });

/** null is written as no bytes at all. */
const encodeJson = (value: Json): Uint8Array => (value === null ? empty : Buffer.from(canonicalJson(value)));
const decodeJson = (bytes: Uint8Array): Json => (bytes.length === 0 ? null : (JSON.parse(decoder.decode(bytes)) as Json));

const fromHex = (hex: string): Uint8Array => (hex === '' ? empty : Buffer.from(hex, 'hex'));
const toHex = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');

const wrong = (path: string, expected: string, got: string) => err<DecodeError>({ kind: 'decode-error', path, expected, got });
