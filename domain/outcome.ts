import type { ApiObject } from './api-object.ts';
import type { Wish } from './command.ts';
import type { Ref, Tenant } from './ref.ts';
import type { Rejection } from './rejection.ts';

/**
 * What became of a command whose id its sender chose (NATS). Written in the same append as the command's events, expected to be
 * absent: so a repeated id is done once, whoever repeats it and wherever (K9).
 */
export interface OutcomeRecord extends ApiObject {
  readonly spec: {
    readonly commandId: string;
    readonly ref: Ref;
    /** What was asked for: see `askedOf`. Records of before it was kept have none. */
    readonly asked?: string;
    /** Sequence of the object's event is not known before the append: readers take the object's present one. */
    readonly result:
      | { readonly kind: 'accepted'; readonly deleted: boolean }
      /** `index` names the command of a transaction. */
      | { readonly kind: 'rejected'; readonly rejection: Rejection; readonly index?: number };
    /** Of a transaction: its other objects, in order. */
    readonly rest?: readonly { readonly ref: Ref; readonly asked?: string; readonly deleted: boolean }[];
  };
}

/** The verb and the part of the object, `patch status`: a command that repeats an id must ask for the same. */
export const askedOf = (wish: Wish): string => ('subresource' in wish && wish.subresource !== undefined ? `${wish.verb} ${wish.subresource}` : wish.verb);

export const outcomesResource = '_outcomes';

/** How long a repeated command id is answered from its record. */
export const outcomeRetentionMs = 24 * 60 * 60 * 1000;

export const outcomeRef = (tenant: Tenant, commandId: string): Ref => ({
  org: tenant.org,
  project: tenant.project,
  resource: outcomesResource,
  namespace: '',
  name: commandId,
});
