import type { ApiObject, Json } from '../api-object.ts';
import type { Objects } from '../objects.ts';
import { formatQuantity } from '../quantity.ts';
import { isInScope, type Scoped } from '../quota/scopes.ts';
import { countedResources, usageOf } from '../quota/usage.ts';
import type { Ref } from '../ref.ts';
import { addAmounts, type Amounts, type ResourceList } from '../resource-list.ts';
import { storeOf } from '../stores.ts';
import { claimRef, type Claim, type ClaimChange } from './claim.ts';

/** One quota of a namespace: what it grants, and what is taken of it. */
export interface QuotaAccount extends Scoped {
  readonly uid: string;
  readonly hard: ResourceList;
  /** A value for each name of `hard`. */
  readonly used: ResourceList;
  /** When its objects were counted first, in milliseconds since the epoch: they are counted again every minute from then on. */
  readonly sinceMs: number;
}

/**
 * The quotas of one namespace by name (K11): written by whatever changes their sums, so that any number of API processes together grant
 * no more than there is. There is none in a namespace without quotas.
 */
export interface QuotaAccounts {
  readonly quotas: Readonly<Record<string, QuotaAccount>>;
}

export const quotaAccountsRef = (ref: Ref): Ref => claimRef(ref, 'quotas', ref.namespace);

export const quotaAccountsOf = (objects: Objects, ref: Ref): QuotaAccounts['quotas'] | undefined =>
  objects.get<Claim<QuotaAccounts>>(quotaAccountsRef(ref))?.object.spec.quotas;

/** Nothing is left when the last quota goes. */
export const accountsChange = (ref: Ref, quotas: QuotaAccounts['quotas']): ClaimChange => ({
  ref: quotaAccountsRef(ref),
  spec: Object.keys(quotas).length === 0 ? undefined : ({ quotas } as unknown as Json),
});

/** What an object takes of a quota: only what the quota names, and nothing out of its scopes. */
export function chargeOf(resource: string, object: ApiObject | undefined, account: Pick<QuotaAccount, 'hard'> & Scoped): Amounts {
  if (object === undefined || !isInScope(resource, object, account)) return new Map();
  return new Map([...usageOf(resource, object)].filter(([name]) => Object.hasOwn(account.hard, name)));
}

/** What the objects of a namespace add up to. `changed` stands for the object of its name in the fold. Looks at all that the quota counts. */
export function countUsage(
  objects: Objects,
  ref: Ref,
  account: Pick<QuotaAccount, 'hard'> & Scoped,
  changed?: { readonly ref: Ref; readonly object: ApiObject },
): ResourceList {
  let sum: Amounts = new Map();
  // Leases and Events are other streams: no append spans two, so what they take cannot be claimed.
  for (const resource of countedResources(account.hard).filter((name) => storeOf(name) === 'log')) {
    for (const entry of objects.list(ref, resource, ref.namespace)) {
      const isChanged = changed?.ref.resource === resource && changed.ref.name === entry.ref.name;
      if (!isChanged) sum = addAmounts(sum, chargeOf(resource, entry.object, account));
    }
  }
  if (changed !== undefined) sum = addAmounts(sum, chargeOf(changed.ref.resource, changed.object, account));
  return usedOf(account.hard, sum);
}

export const usedOf = (hard: ResourceList, sum: Amounts): ResourceList =>
  Object.fromEntries(
    Object.keys(hard)
      .sort()
      .map((name) => {
        const amount = sum.get(name);
        return [name, amount === undefined || amount.nanos < 0n ? '0' : formatQuantity(amount)];
      }),
  );
