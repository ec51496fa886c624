// ResourceQuota, the last of admission: what an object takes is taken in the batch that writes it (K11, RQ-3), and given back in the
// batch that removes it. Source: apiserver admission/plugin/resourcequota CheckRequest.

import type { Pod, ResourceQuota } from '../../schemas/kubernetes/types.ts';
import type { ApiObject } from '../api-object.ts';
import type { ClaimChange } from '../claims/claim.ts';
import { accountsChange, chargeOf, countUsage, quotaAccountsOf, usedOf, type QuotaAccount, type QuotaAccounts } from '../claims/quota-accounts.ts';
import { jsonEqual } from '../json-equal.ts';
import { formatQuantity } from '../quantity.ts';
import { unspecified } from '../quota/unspecified.ts';
import type { Rejection } from '../rejection.ts';
import { addAmounts, amountOf, amountsOf, negated, type Amounts } from '../resource-list.ts';
import { err, ok, type Result } from '../result.ts';
import { storeOf } from '../stores.ts';
import { forbid, type Attributes } from './attributes.ts';

interface Charged {
  readonly object: ApiObject;
  readonly claims: readonly ClaimChange[];
}

/** `object` as it is after the write, or the last it was when it is `gone`. */
export function chargeQuotas(object: ApiObject, gone: boolean, attributes: Attributes): Result<Charged, Rejection> {
  const { ref, context } = attributes;
  const after = gone ? undefined : object;
  const present = ref.namespace === '' ? undefined : quotaAccountsOf(context.objects, ref);
  const isQuota = ref.resource === 'resourcequotas';
  if ((present === undefined && !isQuota) || storeOf(ref.resource) !== 'log') return ok({ object, claims: [] });
  const charged = charge(present ?? {}, after, attributes);
  if (!charged.ok) return charged;
  const quotas = isQuota ? withAccount(charged.value, after as ResourceQuota | undefined, attributes) : charged.value;
  const account = quotas[ref.name];
  return ok({
    object: isQuota && account !== undefined ? ({ ...object, status: { hard: account.hard, used: account.used } } as ApiObject) : object,
    claims: quotas === present ? [] : [accountsChange(ref, quotas)],
  });
}

/** The accounts with the object's charge; the same ones when it changes none. */
function charge(quotas: QuotaAccounts['quotas'], after: ApiObject | undefined, attributes: Attributes): Result<QuotaAccounts['quotas'], Rejection> {
  const { ref, before, operation, subresource } = attributes;
  const isChecked = after !== undefined && (operation === 'CREATE' || (operation === 'UPDATE' && (subresource === '' || subresource === 'resize')));
  const changes: [string, QuotaAccount, Amounts][] = [];
  for (const [name, account] of Object.entries(quotas)) {
    const taken = chargeOf(ref.resource, after, account);
    const delta = difference(taken, chargeOf(ref.resource, before, account));
    if (isChecked && before === undefined && taken.size > 0 && ref.resource === 'pods') {
      const problem = unspecified(after as Pod, account.hard);
      if (problem !== undefined) return err(forbid(attributes, after, `failed quota: ${name}: ${problem}`));
    }
    if (delta.size > 0) changes.push([name, account, delta]);
  }
  const charged: Record<string, QuotaAccount> = {};
  for (const [name, account, delta] of changes) {
    const problem = isChecked ? exceeded(name, account, delta) : undefined;
    if (problem !== undefined && after !== undefined) return err(forbid(attributes, after, problem));
    charged[name] = { ...account, used: usedOf(account.hard, addAmounts(amountsOf(account.used), delta)) };
  }
  return ok(changes.length === 0 ? quotas : { ...quotas, ...charged });
}

/** What is more, or less, than before, without what stays. */
function difference(after: Amounts, before: Amounts): Amounts {
  const given = new Map([...before].map(([name, amount]) => [name, negated(amount)] as const));
  return new Map([...addAmounts(after, given)].filter(([, amount]) => amount.nanos !== 0n));
}

/** RQ-4: only what grows is looked at. */
function exceeded(name: string, { hard, used }: QuotaAccount, delta: Amounts): string | undefined {
  const over = [...delta]
    .filter(([key, amount]) => amount.nanos > 0n && amountOf(used[key]).nanos + amount.nanos > amountOf(hard[key]).nanos)
    .map(([key]) => key)
    .sort();
  if (over.length === 0) return undefined;
  const print = (list: Amounts): string => over.map((key) => `${key}=${formatQuantity(list.get(key) ?? amountOf('0'))}`).join(',');
  return `exceeded quota: ${name}, requested: ${print(delta)}, used: ${print(amountsOf(used))}, limited: ${print(amountsOf(hard))}`;
}

/** The account of a quota that comes, changes or goes. What is there is counted when it grants something else, and when its status is written without sums. */
function withAccount(quotas: QuotaAccounts['quotas'], quota: ResourceQuota | undefined, { ref, context }: Attributes): QuotaAccounts['quotas'] {
  const { [ref.name]: present, ...others } = quotas;
  if (quota === undefined) return others;
  const { hard = {}, scopes, scopeSelector } = quota.spec ?? {};
  const terms = { hard, ...(scopes === undefined ? {} : { scopes }), ...(scopeSelector === undefined ? {} : { scopeSelector }) };
  const isSame = present !== undefined && present.uid === quota.metadata.uid && jsonEqual(termsOf(present), terms);
  if (isSame && quota.status?.used !== undefined) return quotas;
  const sinceMs = isSame ? present.sinceMs : context.nowMs;
  const used = countUsage(context.objects, ref, terms, { ref, object: quota });
  const account: QuotaAccount = { uid: quota.metadata.uid, ...terms, used, sinceMs };
  return Object.fromEntries([...Object.entries(others), [ref.name, account] as const].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function termsOf({ hard, scopes, scopeSelector }: QuotaAccount): Pick<QuotaAccount, 'hard' | 'scopes' | 'scopeSelector'> {
  return { hard, ...(scopes === undefined ? {} : { scopes }), ...(scopeSelector === undefined ? {} : { scopeSelector }) };
}
