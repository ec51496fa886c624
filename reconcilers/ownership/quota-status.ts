import { countUsage, quotaAccountsOf } from '../../domain/claims/quota-accounts.ts';
import { jsonEqual } from '../../domain/json-equal.ts';
import type { Entry, Objects } from '../../domain/objects.ts';
import type { Plan } from '../../domain/reconciler.ts';
import { act, wait } from '../../domain/reconciler.ts';
import type { ResourceQuota } from '../../schemas/kubernetes/types.ts';

/** How often the objects of a quota are counted again, and how long it is due: whoever wakes it meanwhile has it counted. */
const recountEveryMs = 60_000;
const recountDueMs = 3_000;

/**
 * status.used follows the claim that admission keeps (K11). A writer whose fold lags may not have seen a new quota: what it wrote past
 * it is found when the objects are counted again, and a status without sums makes admission count them (RQ-3).
 */
export function reconcileQuota(objects: Objects, quota: Entry<ResourceQuota>, nowMs: number): Plan {
  const account = quotaAccountsOf(objects, quota.ref)?.[quota.ref.name];
  const { used } = quota.object.status ?? {};
  if (account === undefined || account.uid !== quota.object.metadata.uid) return write(quota, undefined, 'nothing of it was counted');
  if (!jsonEqual(account.used, used)) return write(quota, account.used, 'what is used of it changed');
  const sinceMs = (nowMs - account.sinceMs) % recountEveryMs;
  if (sinceMs < recountDueMs && !jsonEqual(countUsage(objects, quota.ref, account), used))
    return write(quota, undefined, 'objects were written by somebody who did not know of it');
  return wait(nowMs - sinceMs + recountEveryMs, { summary: 'its objects are counted again', detail: { used: account.used } });
}

function write(quota: Entry<ResourceQuota>, used: Readonly<Record<string, string>> | undefined, summary: string): Plan {
  const status = { hard: quota.object.spec?.hard ?? {}, ...(used === undefined ? {} : { used }) };
  const object: ResourceQuota = { ...quota.object, status };
  return act(
    { summary, detail: { used: used ?? null } },
    { submit: { verb: 'replace', ref: quota.ref, subresource: 'status', object, precondition: { uid: quota.object.metadata.uid } } },
  );
}
