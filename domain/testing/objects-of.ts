// For tests: a fold made of objects. The events are plausible, not produced by commands; `small-world.ts` has those.

import { kubernetesFacts } from '../../schemas/kubernetes/facts.ts';
import type { ApiObject, ObjectMeta } from '../api-object.ts';
import type { RecordedEvent } from '../event.ts';
import type { Fold } from '../fold.ts';
import { createFold } from '../fold.ts';
import type { Change } from '../objects.ts';
import type { Ref, Tenant } from '../ref.ts';

export const testTenant: Tenant = { org: 'acme', project: 'shop' };

/** Of a kind that two groups have it is the one that is stored. */
const resourceOfKind = new Map([
  ['Claim', '_claims'],
  ...kubernetesFacts
    .resources()
    .filter(({ converted }) => !converted)
    .map(({ kind, resource }) => [kind, resource] as const),
]);

/** A body as a test writes it: metadata may lack what the write path fills in. */
export interface Draft {
  readonly apiVersion?: string;
  readonly kind: string;
  readonly metadata: Partial<ObjectMeta> & { readonly name: string };
  readonly [field: string]: unknown;
}

/** Completes a draft: uid `uid-<name>` and a creation time unless given. */
export const complete = <T extends ApiObject = ApiObject>(draft: Draft): T => {
  const metadata = { uid: `uid-${draft.metadata.name}`, creationTimestamp: '2026-01-01T00:00:00Z', ...draft.metadata };
  return { apiVersion: 'v1', ...draft, metadata } as unknown as T;
};

export const refOf = (
  object: { readonly kind: string; readonly metadata: { readonly name: string; readonly namespace?: string } },
  tenant: Tenant = testTenant,
): Ref => ({
  org: tenant.org,
  project: tenant.project,
  resource: resourceOfKind.get(object.kind) ?? object.kind,
  namespace: object.metadata.namespace ?? '',
  name: object.metadata.name,
});

/** The event that makes `object` true at `sequence`, or its tombstone. */
export function eventOf(ref: Ref, object: ApiObject, sequence: number, deleted = false): RecordedEvent {
  return {
    type: deleted ? 'Deleted' : 'Updated',
    ref,
    object,
    deleted,
    request: { verb: deleted ? 'delete' : 'replace', body: null },
    because: null,
    sequence,
    previousSequence: 0,
    id: `event-${sequence}`,
    actor: { principal: 'tester', groups: [], userAgent: 'test/1', via: 'rest' },
    commandId: `command-${sequence}`,
    correlationId: `command-${sequence}`,
    causationId: '',
    timeMs: 0,
    hash: '',
    previousHash: '',
  };
}

interface ObjectsOf {
  readonly fold: Fold;
  /** What the fold did, in order: for `evolve` and `affected`. */
  readonly changes: readonly Change[];
}

/** A fold of these objects of one tenant (sequences 1, 2, …), then of tombstones of `gone`. */
export function foldOf(drafts: readonly Draft[], gone: readonly Draft[] = [], tenant: Tenant = testTenant): ObjectsOf {
  const fold = createFold();
  const changes: Change[] = [];
  let sequence = 0;
  const apply = (draft: Draft, deleted: boolean): void => {
    const object = complete(draft);
    const change = fold.apply(eventOf(refOf(object, tenant), object, ++sequence, deleted));
    if (change !== undefined) changes.push(change);
  };
  for (const draft of drafts) apply(draft, false);
  for (const draft of gone) apply(draft, true);
  return { fold, changes };
}
