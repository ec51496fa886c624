import { describe, expect, test } from 'vitest';
import { cloudServiceContract, type RunningCloudService } from '../../adapters/contracts/cloud-service.contract.ts';
import { balancerMembersContract } from '../../adapters/contracts/balancer-members.contract.ts';
import { externalAddressesContract } from '../../adapters/contracts/external-addresses.contract.ts';
import { capacityContract } from '../../adapters/contracts/capacity.contract.ts';
import { volumeSourcesContract } from '../../adapters/contracts/volume-sources.contract.ts';
import type { Effect, EffectBase, HttpRoutes, ServiceName } from '../../domain/effect.ts';
import { sampleGroup } from '../../domain/testing/sample-group.ts';
import { sampleRoute } from '../../domain/testing/sample-route.ts';
import { sampleBalancer } from '../../domain/testing/sample-balancer.ts';
import { asCloudService, type Passage } from './cloud-service.ts';
import { createSimulatedCloud } from './simulated-cloud.ts';
import { simulatedChain, simulatedKey } from './simulated-key-pairs.ts';

const pool = { count: 2, cpuMillis: 4_000, memoryBytes: 2 ** 33 };
const direct: Passage = { perform: async (_effect, act) => act(), list: async (act) => act() };
const running = (service: ServiceName): RunningCloudService => ({
  service: asCloudService(createSimulatedCloud(1, pool)[service], direct, () => 1_000),
  stop: async () => {},
});
const start = (service: ServiceName) => async () => running(service);

const volume = { kind: 'ensure-volume', name: 'v', sizeBytes: 1, accessModes: ['ReadWriteOnce'], parameters: {}, mode: 'Filesystem', zones: [] } as const;
const httpRoutes: HttpRoutes = { name: 'default/web', createdMs: 0, routes: [], defaultBackend: '', backends: [], certificates: [] };

cloudServiceContract<'ensure-port', 'remove-port'>({
  name: 'simulated NovaNET',
  start: start('novanet'),
  ensure: (base) => ({ ...base, kind: 'ensure-port', namespace: 'default', labels: {}, namedPorts: [], deviceId: base.owner, name: 'web', node: 'n1' }),
  remove: (base) => ({ ...base, kind: 'remove-port' }),
});
cloudServiceContract<'ensure-service-route', 'remove-service-route'>({
  name: "simulated NovaNET's routes",
  start: start('novanet'),
  ensure: (base) => ({ ...base, kind: 'ensure-service-route', ...sampleRoute }),
  remove: (base) => ({ ...base, kind: 'remove-service-route' }),
});
cloudServiceContract<'ensure-security-group', 'remove-security-group'>({
  name: "simulated NovaNET's security groups",
  start: start('novanet'),
  ensure: (base) => ({ ...base, kind: 'ensure-security-group', ...sampleGroup }),
  remove: (base) => ({ ...base, kind: 'remove-security-group' }),
});
cloudServiceContract<'put-record-sets', 'remove-record-sets'>({
  name: 'simulated FlashDNS',
  start: start('flashdns'),
  ensure: (base) => ({
    ...base,
    kind: 'put-record-sets',
    zone: 'cluster.local',
    recordSets: [{ name: 'web.default.svc', type: 'A', ttlSeconds: 5, values: ['10.96.0.10'] }],
  }),
  remove: (base) => ({ ...base, kind: 'remove-record-sets', zone: 'cluster.local' }),
  listedId: ({ tenant, owner }) => `${tenant.org}/${tenant.project}/cluster.local/${owner}`,
});
cloudServiceContract<'ensure-load-balancer', 'remove-load-balancer'>({
  name: 'simulated FiberLB',
  start: start('fiberlb'),
  ensure: (base) => ({
    ...base,
    ...sampleBalancer,
    name: 'web',
    listeners: [{ name: 'http', protocol: 'TCP', port: 80, members: [] }],
  }),
  remove: (base) => ({ ...base, kind: 'remove-load-balancer' }),
});
cloudServiceContract<'ensure-http-routes', 'remove-http-routes'>({
  name: "simulated FiberLB's HTTP routes",
  start: start('fiberlb'),
  ensure: (base) => ({ ...base, kind: 'ensure-http-routes', ...httpRoutes }),
  remove: (base) => ({ ...base, kind: 'remove-http-routes' }),
});
externalAddressesContract({
  name: 'simulated FiberLB',
  start: async () => {
    let nowMs = 1_000;
    return {
      service: asCloudService(createSimulatedCloud(1, pool).fiberlb, direct, () => nowMs),
      advance: (ms) => (nowMs += ms),
      stop: async () => {},
    };
  },
});
balancerMembersContract({
  name: 'simulated FiberLB',
  withoutRoutes: '',
  start: async () => {
    const cloud = createSimulatedCloud(1, pool);
    return { fiberlb: asCloudService(cloud.fiberlb, direct, () => 1_000), novanet: asCloudService(cloud.novanet, direct, () => 1_000), stop: async () => {} };
  },
});
cloudServiceContract<'ensure-volume', 'remove-volume'>({
  name: 'simulated LightningSTOR',
  start: start('lightningstor'),
  ensure: (base) => ({
    ...base,
    kind: 'ensure-volume',
    name: base.ref.name,
    sizeBytes: 2 ** 30,
    accessModes: ['ReadWriteOnce'],
    parameters: {},
    mode: 'Filesystem',
    zones: [],
  }),
  remove: (base) => ({ ...base, kind: 'remove-volume' }),
});
cloudServiceContract<'ensure-snapshot', 'remove-snapshot'>({
  name: "simulated LightningSTOR's snapshots",
  start: async () => {
    const one = running('lightningstor');
    for (const project of ['alpha', 'beta']) {
      const made = { ...base('data', 1), ...volume, name: 'data', tenant: { org: 'acme', project }, owner: 'k8shost/persistentvolumes/data' };
      await one.service.perform<'ensure-volume'>(made);
    }
    return one;
  },
  ensure: (of) => ({ ...of, kind: 'ensure-snapshot', name: of.ref.name, volumeName: 'data' }),
  remove: (of) => ({ ...of, kind: 'remove-snapshot' }),
});
volumeSourcesContract({
  name: 'the simulated LightningSTOR',
  start: async () => {
    let nowMs = 1_000;
    const service = asCloudService(createSimulatedCloud(1, pool).lightningstor, direct, () => nowMs);
    return { service, advance: (ms) => void (nowMs += ms), stop: async () => {} };
  },
});
capacityContract({ name: 'the simulated LightningSTOR', zones: ['a', 'b', 'c'], volumeBytes: 2 ** 32, start: start('lightningstor') });
test('a volume of the simulated LightningSTOR that is for one node stays so, whatever is asked for when it grows', () => {
  const { lightningstor } = createSimulatedCloud(1, pool);
  const attach = (node: string): Effect => ({ ...base(node, 3), kind: 'ensure-attachment', volumeName: 'v', nodeName: node, readOnly: false });
  const grown: Effect = { ...base('volume', 2), ...volume, sizeBytes: 2, accessModes: ['ReadWriteMany'] };
  const answers = [{ ...base('volume', 1), ...volume }, grown, attach('n1'), attach('n2')].map((effect) => lightningstor.answer(effect as Effect, 1_000));
  expect(answers).toMatchObject([{ ok: true }, { ok: true }, { ok: true }, { error: { reason: 'ATTACHED_ELSEWHERE' } }]);
});
test('the simulated LightningSTOR copies what is not in use, and removes nothing that is being copied', () => {
  const { lightningstor } = createSimulatedCloud(1, pool);
  const said = (effect: Effect, nowMs: number): unknown => {
    const answer = lightningstor.answer(effect, nowMs);
    if (!answer.ok) return answer.error.kind === 'refused' ? answer.error.reason : answer.error.kind;
    return 'ready' in answer.value ? answer.value.ready : true;
  };
  const take: Effect = { ...base('snapshot', 2), kind: 'ensure-snapshot', name: 's', volumeName: 'v' };
  const restore: Effect = { ...base('restored', 3), ...volume, name: 'r', source: { snapshot: 's' } };
  expect([
    said(take, 0),
    said({ ...base('volume', 1), ...volume }, 0),
    said(take, 0),
    said({ ...base('volume', 4), kind: 'remove-volume' }, 1),
    said(restore, 1),
    said(take, 10_000),
    said(restore, 10_000),
    said({ ...base('snapshot', 5), kind: 'remove-snapshot' }, 10_001),
    said({ ...base('volume', 5), kind: 'remove-volume' }, 10_001),
    said(restore, 20_000),
    said({ ...base('snapshot', 6), kind: 'remove-snapshot' }, 20_001),
    said({ ...base('other', 7), ...volume, name: 'o', source: { snapshot: 's' } }, 20_002),
  ]).toEqual(['NOT_FOUND', true, false, 'IN_USE', 'NOT_READY', true, false, 'IN_USE', true, true, true, 'NOT_FOUND']);
});
test('the simulated LightningSTOR attaches a volume to one node at a time, and removes none that is attached', () => {
  const { lightningstor } = createSimulatedCloud(1, pool);
  const reasonOf = (effect: Effect): unknown => {
    const answer = lightningstor.answer(effect, 0);
    return answer.ok || answer.error.kind !== 'refused' ? answer.ok : answer.error.reason;
  };
  const attach = (nodeName: string): Effect => ({ ...base(nodeName, 2), kind: 'ensure-attachment', volumeName: 'v', nodeName, readOnly: false });
  expect([
    reasonOf({ ...base('volume', 1), ...volume }),
    reasonOf({ ...base('other', 1), ...volume }),
    reasonOf(attach('a')),
    reasonOf(attach('b')),
    reasonOf({ ...base('volume', 3), kind: 'remove-volume' }),
    reasonOf({ ...base('a', 4), kind: 'remove-attachment' }),
    reasonOf(attach('b')),
  ]).toEqual([true, 'ALREADY_EXISTS', true, 'ATTACHED_ELSEWHERE', 'IN_USE', true, true]);
});

const instance = {
  kind: 'ensure-instance',
  nodeName: 'node-1',
  namespace: 'default',
  podName: 'web',
  address: '10.64.0.1',
  containers: [],
  runsToEnd: false,
} as const;
cloudServiceContract<'ensure-instance', 'remove-instance'>({
  name: 'simulated PlasmaVMC',
  start: start('plasmavmc'),
  ensure: (base) => ({ ...base, ...instance }),
  remove: (base) => ({ ...base, kind: 'remove-instance' }),
});

const base = (uid: string, revision: number): EffectBase => {
  const tenant = { org: 'o', project: 'p' };
  return { tenant, owner: `k8shost/pods/${uid}`, revision, ref: { ...tenant, resource: 'pods', namespace: 'default', name: uid, uid } };
};

describe('the simulated cloud', () => {
  test('an address given back rests before it is handed out again', () => {
    const { novanet } = createSimulatedCloud(1, pool);
    const addressOf = (uid: string, atMs: number): unknown => {
      const answer = novanet.answer(
        { ...base(uid, 1), kind: 'ensure-port', namespace: 'default', labels: {}, namedPorts: [], deviceId: uid, name: uid, node: 'n1' },
        atMs,
      );
      return answer.ok && 'address' in answer.value && answer.value.address;
    };
    const first = addressOf('a', 0);
    novanet.answer({ ...base('a', 2), kind: 'remove-port' }, 1_000);
    expect(addressOf('b', 2_000)).not.toBe(first);
    expect(addressOf('c', 120_000)).toBe(first);
  });

  test("a tenant's routes are at one address, which rests when the last of them is gone", () => {
    const { fiberlb } = createSimulatedCloud(1, pool);
    const addressOf = (uid: string, atMs: number, revision = 1): unknown => {
      const answer = fiberlb.answer({ ...base(uid, revision), kind: 'ensure-http-routes', ...httpRoutes }, atMs);
      return answer.ok && 'address' in answer.value && answer.value.address;
    };
    const first = addressOf('a', 0);
    expect(addressOf('b', 0)).toBe(first);
    fiberlb.answer({ ...base('a', 2), kind: 'remove-http-routes' }, 1_000);
    expect(addressOf('c', 2_000)).toBe(first);
    for (const uid of ['b', 'c']) fiberlb.answer({ ...base(uid, 2), kind: 'remove-http-routes' }, 3_000);
    expect(addressOf('d', 4_000)).not.toBe(first);
  });

  test("routes with a key that is not their certificate's are refused", () => {
    const { fiberlb } = createSimulatedCloud(1, pool);
    const certificates = [{ hosts: [], chain: simulatedChain('a'), privateKey: simulatedKey('b') }];
    expect(fiberlb.answer({ ...base('a', 1), kind: 'ensure-http-routes', ...httpRoutes, certificates }, 0)).toMatchObject({
      error: { kind: 'refused', reason: 'INVALID_ARGUMENT' },
    });
    expect(fiberlb.routes()).toEqual([]);
  });

  test('an instance starts after a while, and not on a node that has stopped', () => {
    const { plasmavmc } = createSimulatedCloud(1, pool);
    const stateOf = (uid: string, atMs: number): unknown => {
      const answer = plasmavmc.answer({ ...base(uid, 1), ...instance }, atMs);
      return answer.ok && 'state' in answer.value && answer.value.state;
    };
    stateOf('a', 0);
    expect(stateOf('a', 5_000)).toBe('running');
    plasmavmc.stopNode('node-1', 6_000);
    expect(stateOf('b', 6_000)).toBe('pending');
    expect(stateOf('b', 16_000)).toBe('pending');
    plasmavmc.startNode('node-1');
    expect(stateOf('b', 17_000)).toBe('running');
  });

  test('an instance that is expected to end has ended when it could start', () => {
    const { plasmavmc } = createSimulatedCloud(1, pool);
    const ensure = (atMs: number): unknown => plasmavmc.answer({ ...base('job', 1), ...instance, runsToEnd: true }, atMs);
    ensure(0);
    expect(ensure(5_000)).toMatchObject({ value: { state: 'ended' } });
  });

  test('a node that has stopped sends no heartbeat', () => {
    const { plasmavmc } = createSimulatedCloud(1, pool);
    plasmavmc.stopNode('node-2', 30_000);
    const answer = plasmavmc.answer({ ...base('x', 1), kind: 'observe-nodes' }, 100_000);
    expect(answer.ok && 'nodes' in answer.value && answer.value.nodes.map(({ heartbeatMs }) => heartbeatMs)).toEqual([100_000, 30_000]);
  });
});
