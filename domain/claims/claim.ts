import type { ApiObject, Json } from '../api-object.ts';
import type { DomainEvent } from '../event.ts';
import type { Objects } from '../objects.ts';
import type { Ref, Tenant } from '../ref.ts';
import { timestamp } from '../time.ts';

/** A fact that more than one object depends on, as a subject of its own (K11). Never served by REST. */
export interface Claim<Spec = unknown> extends ApiObject {
  readonly spec: Spec;
}

export const claimsResource = '_claims';

export type ClaimKind = 'allocations' | 'clusterips' | 'definitions' | 'nodeports' | 'quotas';

export const claimRef = (tenant: Tenant, kind: ClaimKind, name: string): Ref => ({
  org: tenant.org,
  project: tenant.project,
  resource: claimsResource,
  namespace: kind,
  name,
});

/** The claim as it shall be; `spec` undefined releases it. */
export interface ClaimChange {
  readonly ref: Ref;
  readonly spec: Json | undefined;
}

/**
 * The event that writes a claim under its own expectation. A claim that the fold does not show is released all the same: a fold may be
 * between two events of one batch, and then the expectation says that there is more to see.
 */
export function claimEvent(objects: Objects, change: ClaimChange, uid: string, nowMs: number): DomainEvent {
  const present = objects.get<Claim>(change.ref);
  const metadata = present?.object.metadata ?? {
    name: change.ref.name,
    uid,
    creationTimestamp: timestamp(nowMs),
  };
  const object: Claim = { apiVersion: 'k8shost.dev/v1', kind: 'Claim', metadata, spec: change.spec ?? present?.object.spec };
  return {
    type: change.spec === undefined ? 'ClaimReleased' : 'ClaimTaken',
    ref: change.ref,
    object,
    deleted: change.spec === undefined,
    previousSequence: objects.lastSequence(change.ref),
    request: { verb: change.spec === undefined ? 'delete' : 'replace', body: null },
    because: null,
  };
}
