import type { ApiObject, Json } from '../../domain/api-object.ts';
import type { AppendEvent } from '../../domain/ports/event-log.ts';
import type { Ref } from '../../domain/ref.ts';

let made = 0;

export const configMapRef = (name: string, namespace = 'default'): Ref => ({ org: 'acme', project: 'shop', resource: 'configmaps', namespace, name });

interface SampleOptions {
  readonly previousSequence?: number;
  readonly previousHash?: string;
  readonly uid?: string;
  readonly deleted?: boolean;
  readonly content?: Readonly<Record<string, Json>>;
  readonly commandId?: string;
  readonly because?: Json;
}

/** An event about `ref` that no other call returns: fresh event and command ids. */
export function sampleEvent(ref: Ref, options: SampleOptions = {}): AppendEvent {
  const number = ++made;
  const commandId = options.commandId ?? `command-${process.pid}-${number}`;
  const kind = ref.resource === 'secrets' ? 'Secret' : 'ConfigMap';
  const metadata = { name: ref.name, namespace: ref.namespace, uid: options.uid ?? `uid-${ref.name}`, creationTimestamp: '2026-01-01T00:00:00Z' };
  return {
    id: `event-${process.pid}-${number}`,
    type: options.deleted ? 'Deleted' : 'Updated',
    ref,
    object: { apiVersion: 'v1', kind, metadata, ...(options.content ?? { data: { number: `${number}` } }) } as ApiObject,
    deleted: options.deleted ?? false,
    previousSequence: options.previousSequence ?? 0,
    previousHash: options.previousHash ?? '',
    request: { verb: 'replace', body: null },
    because: options.because ?? null,
    origin: { id: commandId, correlationId: commandId, causationId: '', timeMs: 1_767_225_600_000 },
    actor: { principal: 'alice', groups: ['developers'], userAgent: 'contract/1', via: 'rest' },
    attempt: 0,
  };
}
