import { describe, expect, test } from 'vitest';
import { act, wait, type AnyReconciler } from '../domain/reconciler.ts';
import type { ApiObject } from '../domain/api-object.ts';
import { err, ok } from '../domain/result.ts';
import type { EffectKind } from '../domain/effect.ts';
import type { Accepted } from '../domain/ports/submit.ts';
import type { Cloud } from '../domain/ports/cloud.ts';
import type { JournalEntry } from '../domain/ports/journal.ts';
import { everyService } from './cloud/every-service.ts';
import { noFaults } from './kernel/faults.ts';
import { misreading, objections, often, says } from './plants.ts';
import { allReconcilers } from './reconcilers.ts';
import { run } from './run.ts';
import { shrink } from './shrink.ts';
import type { Pod } from '../schemas/kubernetes/types.ts';
import { createClient } from './world/client.ts';
import { keepApps } from './world/keep-apps.ts';
import { keepIngresses } from './world/keep-ingresses.ts';
import { keepSets } from './world/keep-sets.ts';
import { serviceOf } from './world/manifests.ts';
import { bootstrap, TENANT } from './world/workload.ts';
import type { Plant, World } from './world/world.ts';

/** Nobody sees what is left over. */
const blindSweeper = (cloud: Cloud): Cloud => everyService(cloud, () => ({ listOwned: async () => err({ kind: 'unavailable', message: 'no list' }) }));

/** A service that takes whatever comes last for the newest. */
const ignoresRevisions: Plant['service'] = (service) => {
  let calls = 1_000_000;
  return { answer: (effect, nowMs) => service.answer({ ...effect, revision: (calls += 1) }, nowMs) };
};

/** A sweeper that does not wait for its fold, in a cloud that does not save it from that. */
const hasty: Plant = { ports: ({ log }) => ({ log: { ...log, lastSequence: async () => ok(0) } }), service: ignoresRevisions };

/** ReplicaSets that want no pods as soon as they have those they want. */
function ungrateful(): readonly AnyReconciler[] {
  const wrong = misreading('ReplicaSet', { replicas: 0 })().find(({ name }) => name === 'workloads');
  return allReconcilers().map((reconciler) => ({
    ...reconciler,
    reconcile(objects, view, ref, nowMs) {
      const plan = reconciler.reconcile(objects, view, ref, nowMs);
      const isContent = reconciler.name === wrong?.name && ref.resource === 'replicasets.apps' && plan.kind === 'settled';
      return isContent ? wrong.reconcile(objects, view, ref, nowMs) : plan;
    },
  }));
}

/** A user of sets only, which takes less time than all of them. */
async function onlySets(world: World): Promise<void> {
  const client = createClient(world, 'keeper');
  await bootstrap(world, client);
  await keepSets(world, client, TENANT);
}

/** A user of Deployments only. */
async function onlyApps(world: World): Promise<void> {
  const client = createClient(world, 'developer');
  await bootstrap(world, client);
  await keepApps(world, client, TENANT);
}

/** A user of one load balancer, which nobody shares. */
async function onlyBalancer(world: World): Promise<void> {
  const client = createClient(world, 'developer');
  await bootstrap(world, client);
  await client.insist({ verb: 'create', ...serviceOf(TENANT, 'db', 'LoadBalancer') });
}

/** A user of Ingresses, and of the Deployments behind them, only. */
async function onlyIngresses(world: World): Promise<void> {
  const client = createClient(world, 'publisher');
  await bootstrap(world, client);
  await Promise.all([keepIngresses(world, client, TENANT), keepApps(world, createClient(world, 'developer'), TENANT)]);
}

const withoutMark = ({ carriesSecret: _carriesSecret, ...entry }: JournalEntry): JournalEntry => entry;

/** Another spec in the events of pods of this type. */
const decidesOtherwise =
  (type: string, spec: object): NonNullable<Plant['decides']> =>
  (event) =>
    event.type === type && event.ref.resource === 'pods' && (event.object as Pod).spec?.nodeName
      ? { ...event, object: { ...event.object, spec: { ...(event.object as Pod).spec, ...spec } } as ApiObject }
      : event;

describe('a bug that is planted is found', () => {
  test('a sweeper that does not wait for its fold takes from the living, where the cloud ignores revisions (K5, K7)', async () => {
    expect(await objections({ plant: hasty, workers: 2, rates: often({ lag: 0.3 }) }, 40)).toContain('nothing-destroyed-alive');
  }, 240_000);

  test('with the barrier the same cloud is safe', async () => {
    expect(await objections({ plant: { service: ignoresRevisions }, workers: 2, rates: often({ lag: 0.3 }) }, 5)).toEqual([]);
  }, 240_000);

  test('late calls leave things over, where the cloud ignores revisions and nobody sweeps (K5)', async () => {
    const plant: Plant = { ports: ({ cloud }) => ({ cloud: blindSweeper(cloud) }), service: ignoresRevisions };
    expect(await objections({ plant, rates: often({ late: 0.3 }) }, 40, 'nothing-left-over')).toContain('nothing-left-over');
  }, 240_000);

  test('of the faults of a failing seed those are told that it takes', async () => {
    const options = { plant: hasty, workers: 2, rates: often({ lag: 0.3 }) };
    const objects = async (seed: number, only?: readonly string[]): Promise<string | undefined> =>
      (await run({ seed, ...options, ...(only && { only: new Set(only) }) })).failures[0]?.split(':')[0];
    let seed = 1;
    while (seed < 40 && (await objects(seed)) === undefined) seed += 1;
    const checker = await objects(seed);
    const needed = await shrink(seed, options);
    expect(needed.length).toBeGreaterThan(0);
    expect(needed.length).toBeLessThan((await run({ seed, ...options })).fired.length);
    expect(await objects(seed, needed)).toBe(checker);
    expect(await objects(seed, needed.slice(1))).not.toBe(checker);
  }, 240_000);

  test('a removal that only says it was done', async () => {
    const plant: Plant = {
      service: (service) => ({ answer: (effect, nowMs) => (effect.kind.startsWith('remove-') ? ok({}) : service.answer(effect, nowMs)) }),
    };
    expect(await objections({ plant, rates: noFaults }, 5)).toContain('nothing-left-over');
  }, 240_000);

  test('a transaction that is done one by one (K1)', async () => {
    const writer: Plant['writer'] = ({ submit }) => ({
      transact: async ([first, ...rest]) => {
        const answer = await submit(first);
        if (!answer.ok) return err({ rejection: answer.error, index: 0 });
        const others: Accepted[] = [];
        for (const [index, command] of rest.entries()) {
          const next = await submit(command);
          if (!next.ok) return err({ rejection: next.error, index: index + 1 });
          others.push(next.value);
        }
        return ok([answer.value, ...others]);
      },
    });
    expect(await objections({ plant: { writer }, rates: noFaults }, 10)).toContain('all-or-nothing');
  }, 240_000);

  test('an address that is handed out twice', async () => {
    expect(await objections({ plant: says('ensure-port', { address: '10.64.0.1' }), rates: noFaults }, 5)).toEqual(['address-unique']);
  }, 240_000);

  test('an instance that never runs', async () => {
    const objects = await objections({ plant: says('ensure-instance', { state: 'pending' }), rates: noFaults }, 10, 'replicas-converge', 'jobs-count');
    expect(objects).toContain('replicas-converge');
    expect(objects).toContain('jobs-count');
  }, 240_000);

  test('a load balancer that shows another address than it has', async () => {
    const plant = says('ensure-load-balancer', { address: '203.0.113.99' });
    expect(await objections({ plant, workload: onlyBalancer, rates: noFaults }, 3)).toEqual(['balancer-members']);
  }, 240_000);

  test('external addresses that do not rest, and one that everybody gets', async () => {
    let calls = 0;
    const restless: Plant['service'] = (service) => ({
      answer: (effect, nowMs) => service.answer(effect, effect.kind.endsWith('-load-balancer') ? nowMs + (calls += 61_000) : nowMs),
    });
    expect(await objections({ plant: { service: restless }, rates: noFaults }, 10)).toEqual(['addresses-shared']);
    expect(await objections({ plant: says('ensure-load-balancer', { address: '203.0.0.1' }), rates: noFaults }, 10, 'addresses-shared')).toContain(
      'addresses-shared',
    );
  }, 240_000);

  test('routes that are kept without endpoints', async () => {
    const plant: Plant = {
      service: (service) => ({
        answer: (effect, nowMs) => service.answer(effect.kind === 'ensure-service-route' ? { ...effect, ports: [] } : effect, nowMs),
      }),
    };
    expect(await objections({ plant, rates: noFaults }, 10)).toContain('routes-lead-to-pods');
  }, 240_000);

  test('security groups that are kept without rules, and ports without labels', async () => {
    const without = (kind: EffectKind, fields: object): Plant => ({
      service: (service) => ({ answer: (effect, nowMs) => service.answer(effect.kind === kind ? ({ ...effect, ...fields } as typeof effect) : effect, nowMs) }),
    });
    expect(await objections({ plant: without('ensure-security-group', { ingress: [], egress: [] }), rates: noFaults }, 10)).toContain('policies-are-kept');
    expect(await objections({ plant: without('ensure-port', { labels: {} }), rates: noFaults }, 10)).toContain('policies-are-kept');
  }, 240_000);

  test('HTTP routes that are kept without members, and an address that is another', async () => {
    const plant: Plant = {
      service: (service) => ({
        answer: (effect, nowMs) =>
          service.answer(
            effect.kind === 'ensure-http-routes' ? { ...effect, backends: effect.backends.map(({ name }) => ({ name, members: [] })) } : effect,
            nowMs,
          ),
      }),
    };
    expect(await objections({ plant, workload: onlyIngresses, rates: noFaults }, 10)).toEqual(['http-routes-lead-to-ready-pods']);
    const elsewhere = says('ensure-http-routes', { address: '203.0.113.99' });
    expect(await objections({ plant: elsewhere, workload: onlyIngresses, rates: noFaults }, 10)).toEqual(['http-routes-lead-to-ready-pods']);
  }, 240_000);

  test('a private key that is written in clear', async () => {
    const plant: Plant = {
      ports: ({ journal }) => ({
        journal: { record: ([first, ...rest]) => journal.record([withoutMark(first), ...rest.map(withoutMark)]) },
      }),
    };
    expect(await objections({ plant, workload: onlyIngresses, rates: noFaults }, 10)).toEqual(['keys-stay-sealed']);
  }, 240_000);

  test('records that are kept empty', async () => {
    const plant: Plant = {
      service: (service) => ({
        answer: (effect, nowMs) => service.answer(effect.kind === 'put-record-sets' ? { ...effect, recordSets: [] } : effect, nowMs),
      }),
    };
    expect(await objections({ plant, rates: noFaults }, 10)).toContain('dns-names-services');
  }, 240_000);

  test('budgets that nobody counts', async () => {
    const reconcilers = () => allReconcilers().filter(({ name }) => name !== 'disruption');
    expect(await objections({ reconcilers, rates: noFaults }, 10)).toContain('budgets-hold');
  }, 240_000);

  test('evictions on a budget that was counted too high (PDB-6)', async () => {
    const reconcilers = misreading('PodDisruptionBudget', { maxUnavailable: 100 }, 'disruption');
    expect(await objections({ reconcilers, rates: noFaults }, 40, 'evictions-leave-enough')).toContain('evictions-leave-enough');
  }, 240_000);

  test('a Deployment whose pods are all taken away for an update (DEP-1)', async () => {
    const strategy = { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: '100%', maxSurge: 0 } };
    expect(
      await objections({ reconcilers: () => misreading('Deployment', { strategy })(), workload: onlyApps, rates: noFaults }, 40, 'rollouts-stay-available'),
    ).toContain('rollouts-stay-available');
  }, 240_000);

  test('ReplicaSets that take a pod for available as soon as it is ready, so that updates go too fast (DEP-7, CTL-9)', async () => {
    const reconcilers = misreading('ReplicaSet', { minReadySeconds: 0 });
    expect(await objections({ reconcilers, workload: onlyApps, rates: noFaults }, 40, 'rollouts-stay-available')).toContain('rollouts-stay-available');
  }, 240_000);

  test.each([
    ['where nothing fails', noFaults],
    ['where writes are late', often({ delay: 0.3 })],
    ['where tails lag', often({ lag: 0.05 })],
  ])(
    'a ReplicaSet that deletes pods it needs (RS-1): %s',
    async (_title, rates) => {
      expect(await objections({ reconcilers: ungrateful, workload: onlyApps, rates }, 10, 'sets-keep-their-pods')).toContain('sets-keep-their-pods');
    },
    240_000,
  );

  test('a binding that looks at no room (K11)', async () => {
    const plant: Plant = { decides: decidesOtherwise('PodBound', { nodeName: 'node-1' }) };
    expect(await objections({ plant, workload: onlyApps, rates: noFaults }, 40, 'no-overcommit')).toContain('no-overcommit');
  }, 240_000);

  test('a pod that is bound again', async () => {
    const plant: Plant = { decides: decidesOtherwise('StatusUpdated', { nodeName: 'node-0' }) };
    expect(await objections({ plant, rates: noFaults }, 10)).toContain('pod-bound-once');
  }, 240_000);

  test('dependents that nobody collects (GC-1)', async () => {
    const reconcilers = () => allReconcilers().filter(({ name }) => name !== 'ownership');
    const failures = await Promise.all([1, 2, 3].map((seed) => run({ seed, reconcilers, workload: onlyApps, rates: noFaults })));
    expect(failures.flatMap((result) => result.failures).join()).toContain('outlived its owner');
  }, 240_000);

  test('a StatefulSet in order that makes its pods all at once (STS-3)', async () => {
    const reconcilers = misreading('StatefulSet', { podManagementPolicy: 'Parallel' });
    expect(await objections({ reconcilers, workload: onlySets, rates: noFaults }, 10)).toContain('stateful-sets-in-order');
  }, 240_000);

  test('a DaemonSet that is updated on all nodes at once (DS-5)', async () => {
    const reconcilers = misreading('DaemonSet', { updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: '100%', maxSurge: 0 } } });
    expect(await objections({ reconcilers, workload: onlySets, rates: noFaults }, 40)).toContain('daemons-everywhere');
  }, 240_000);

  test('a reconciler that never rests', async () => {
    const restless: AnyReconciler = {
      name: 'dns',
      initialView: () => null,
      evolve: () => null,
      affected: (_objects, _view, { recorded: { ref } }) => (ref.resource === 'namespaces' && ref.name === 'default' ? [ref] : []),
      reconcile(objects, _view, ref, nowMs) {
        const turn = Math.floor(nowMs / 20_000);
        const done = objects.get(ref)?.object.metadata.annotations?.['turn'] === String(turn);
        if (done) return wait((turn + 1) * 20_000, { summary: 'the next turn' });
        return act({ summary: 'turns' }, { submit: { verb: 'patch', ref, patchType: 'merge', patch: { metadata: { annotations: { turn: String(turn) } } } } });
      },
    };
    expect(await objections({ reconcilers: () => [...allReconcilers(), restless], rates: noFaults }, 3)).toContain('quiescence');
  }, 240_000);
});
