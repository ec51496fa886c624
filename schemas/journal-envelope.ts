// One line of the effects journal as it is stored.
import type { Json } from '../domain/api-object.ts';
import type { JournalEntry } from '../domain/ports/journal.ts';
import type { Ref } from '../domain/ref.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { DecodeError } from './decode-error.ts';
import type { OpenFields, SealFields } from './envelope.ts';
import { k8shost } from './protobuf.ts';

const journalFormat = 1;
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/** The bytes to store; the body is sealed where it may carry a Secret's content. */
export function encodeJournalEntry(entry: JournalEntry, seal?: SealFields): Uint8Array {
  const { ref } = entry;
  const clear = encoder.encode(JSON.stringify(entry.body));
  const closed = seal?.([clear]);
  return k8shost.v1.JournalEntry.encode({
    format: journalFormat,
    id: entry.id,
    effectId: entry.effectId,
    phase: entry.phase,
    reconciler: entry.reconciler,
    ref: { org: ref.org, project: ref.project, resource: ref.resource, namespace: ref.namespace, name: ref.name },
    uid: ref.uid ?? '',
    timeMs: entry.timeMs,
    correlationId: entry.correlationId,
    causationId: entry.causationId,
    effect: entry.effect,
    body: closed?.sealed[0] ?? clear,
    ...(closed && { seal: { keyId: closed.header.keyId, salt: closed.header.salt } }),
  }).finish();
}

/** A sealed body that `open` cannot open is given as null. */
export function decodeJournalEntry(bytes: Uint8Array, open?: OpenFields): Result<JournalEntry, DecodeError> {
  try {
    const stored = k8shost.v1.JournalEntry.decode(bytes);
    if (stored.format !== journalFormat) return wrong('format', `${journalFormat}`, `${stored.format}`);
    const { org, project, resource, namespace, name } = k8shost.v1.Ref.create(stored.ref ?? {});
    const ref: Ref = { org, project, resource, namespace, name, ...(stored.uid && { uid: stored.uid }) };
    return ok({
      id: stored.id,
      effectId: stored.effectId,
      phase: stored.phase as JournalEntry['phase'],
      reconciler: stored.reconciler as JournalEntry['reconciler'],
      ref,
      timeMs: stored.timeMs,
      correlationId: stored.correlationId,
      causationId: stored.causationId,
      effect: stored.effect,
      body: bodyOf(stored, ref, open),
    });
  } catch (error) {
    return wrong('', 'a journal entry', error instanceof Error ? error.message : String(error));
  }
}

function bodyOf({ id, body, seal }: k8shost.v1.JournalEntry, ref: Ref, open: OpenFields | undefined): Json {
  const header = seal && { keyId: seal.keyId ?? '', salt: seal.salt ?? new Uint8Array(0) };
  const clear = header ? open?.(ref, id, header, [body])?.[0] : body;
  return clear === undefined ? null : (JSON.parse(decoder.decode(clear)) as Json);
}

const wrong = (path: string, expected: string, got: string) => err<DecodeError>({ kind: 'decode-error', path, expected, got });
