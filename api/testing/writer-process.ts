// Test support: one process that writes and folds a log in memory; several may share it.
import { onTestFinished } from 'vitest';
import { MemoryLog } from '../../adapters/log-memory/memory-log.ts';
import { systemClock } from '../../adapters/system/system-clock.ts';
import { systemChance, systemIds } from '../../adapters/system/system-ids.ts';
import type { ApiObject } from '../../domain/api-object.ts';
import type { Command, Transaction, Wish } from '../../domain/command.ts';
import type { Ids } from '../../domain/ports/chance.ts';
import type { Clock } from '../../domain/ports/clock.ts';
import type { Webhooks } from '../../domain/ports/webhooks.ts';
import type { Ref } from '../../domain/ref.ts';
import { err } from '../../domain/result.ts';
import { kubernetesFacts } from '../../schemas/kubernetes/facts.ts';
import { withWebhooks } from '../admission/admitting-writer.ts';
import { createFreshness } from '../freshness.ts';
import { createLiveFold } from '../live-fold.ts';
import { createWriter } from '../submit-command.ts';

const tenant = { org: 'acme', project: 'shop' };
export const refOf = (resource: string, name: string, namespace = ''): Ref => ({ ...tenant, resource, namespace, name });
export const objectOf = (kind: string, name: string, rest: object = {}, apiVersion = 'v1'): ApiObject => ({
  apiVersion,
  kind,
  metadata: { name, uid: '', creationTimestamp: '' },
  ...rest,
});

export const namespace = (name: string): Wish => ({ verb: 'create', ref: refOf('namespaces', name), object: objectOf('Namespace', name) });
export const serviceAccount = (name: string): Wish => ({
  verb: 'create',
  ref: refOf('serviceaccounts', name, 'web'),
  object: objectOf('ServiceAccount', name),
});
export const configMap = (name: string, data: Record<string, string> = {}): Wish => ({
  verb: 'create',
  ref: refOf('configmaps', name, 'web'),
  object: objectOf('ConfigMap', name, { data }),
});

const noWebhooks: Webhooks = { post: () => Promise.resolve(err('there is no such server')) };

export async function processOn(log: MemoryLog, ids: Ids = systemIds, clock: Clock = systemClock, events = new MemoryLog(), webhooks: Webhooks = noWebhooks) {
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  const logs = { log, leases: new MemoryLog(), events };
  const live = createLiveFold(logs, clock);
  await live.boot(stop.signal);
  const freshen = createFreshness(logs, live, clock);
  const shared = { live, freshen, facts: kubernetesFacts, clock, ids };
  const { submit, transact } = withWebhooks(createWriter({ logs, chance: systemChance, ...shared }), { ...shared, objects: live.fold, webhooks });
  let count = 0;
  const complete = (rest: Partial<Command>): Pick<Command, 'origin' | 'actor'> => {
    const id = `command-${++count}-${systemIds.uid()}`;
    const actor = { principal: 'alice', groups: [], userAgent: 'test', via: 'rest' } as const;
    return { origin: { id, correlationId: id, causationId: '', timeMs: 0 }, actor, ...rest };
  };
  return {
    fold: live.fold,
    submit: (wish: Wish, rest: Partial<Command> = {}) => submit({ ...wish, ...complete(rest) }),
    transact: (wishes: readonly Wish[], rest: Partial<Command> = {}) => {
      const whole = complete(rest);
      return transact(wishes.map((wish) => ({ ...wish, ...whole })) as unknown as Transaction);
    },
  };
}
