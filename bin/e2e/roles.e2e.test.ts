// Every role as a process of its own, told by its environment alone: two API processes and two copies of every reconciler over three
// nats-servers. They act as one, and go on when one of them, the log or the cloud goes away for a while.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectCloud } from '../engine/cloud.ts';
import type { RecordedEvent } from '../../domain/event.ts';
import { eventually } from '../testing/eventually.ts';
import { startRoleCluster, type RoleCluster } from '../testing/role-cluster.ts';
import { runProgram } from '../testing/run-program.ts';
import type { Kubectl } from '../../api/rest/testing/kubectl.ts';

/** As long as an outage must be survived. */
const outageMs = 10_000;

let cluster: RoleCluster;
let first: Kubectl;
let second: Kubectl;

beforeAll(async () => {
  cluster = await startRoleCluster();
  [first, second] = cluster.kubectls as [Kubectl, Kubectl];
}, 120_000);

afterAll(() => cluster?.close(), 60_000);

const outage = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, outageMs));

const podsOf = (history: readonly RecordedEvent[], type: string): readonly string[] =>
  history
    .filter((event) => event.ref.resource === 'pods' && event.type === type)
    .map(({ ref, object }) => (type === 'PodBound' ? object.metadata.uid : `${ref.namespace}/${ref.name}`));

const repeated = (names: readonly string[]): readonly string[] => names.filter((name, index) => names.indexOf(name) !== index);

async function expectNoDoubles(): Promise<void> {
  const history = await cluster.history();
  expect(podsOf(history, 'PodBound').length).toBeGreaterThan(0);
  expect(repeated(podsOf(history, 'PodBound'))).toEqual([]);
  expect(repeated(podsOf(history, 'Created'))).toEqual([]);
}

const running = (kubectl: Kubectl, selector: string, count: number, withinMs: number): Promise<unknown> =>
  eventually(`${count} running pods of ${selector}`, withinMs, async () => {
    const { code, stdout } = await kubectl.run([
      'get',
      'pods',
      '-l',
      selector,
      '--field-selector',
      'status.phase=Running',
      '-o',
      'name',
      '--request-timeout=3s',
    ]);
    return code === 0 && stdout.trim().split('\n').length === count;
  });

describe('two API processes', () => {
  test('made one authority, and streams with the replicas that were asked for', async () => {
    for (const kubectl of cluster.kubectls) expect(await kubectl.ok(['get', '--raw', '/readyz'])).toBe('ok');
    const link = await cluster.nats.link('s1');
    for (const stream of ['K8SHOST_LOG', 'K8SHOST_EFFECTS', 'K8SHOST_COMMANDS']) {
      const answer = await link.request(`$JS.API.STREAM.INFO.${stream}`, '', 5_000);
      expect(answer.kind === 'answer' && answer.message.json<{ config: { num_replicas: number } }>().config.num_replicas).toBe(3);
    }
  });

  test('what one acknowledged the other shows at once', async () => {
    for (let round = 0; round < 10; round++) {
      await first.ok(['create', 'configmap', `map-${round}`, `--from-literal=round=${round}`]);
      expect(await second.ok(['get', 'configmap', `map-${round}`, '-o', 'jsonpath={.data.round}'])).toBe(String(round));
      await second.ok(['delete', 'configmap', `map-${round}`]);
      expect((await first.run(['get', 'configmap', `map-${round}`])).stderr).toContain('NotFound');
    }
  }, 60_000);

  test('a stale resourceVersion is a conflict, whichever it is sent through', async () => {
    await first.ok(['create', 'configmap', 'contended', '--from-literal=a=1']);
    const stale = await second.ok(['get', 'configmap', 'contended', '-o', 'json']);
    await first.ok(['patch', 'configmap', 'contended', '--type=merge', '-p', '{"data":{"a":"2"}}']);
    const { code, stderr } = await second.run(['replace', '-f', '-'], stale);
    expect(stderr).toContain('Conflict');
    expect(code).toBe(1);
    expect(await first.ok(['get', 'configmap', 'contended', '-o', 'jsonpath={.data.a}'])).toBe('2');
  });

  test('a watch through one sees the writes of the other', async () => {
    const waiting = second.ok(['wait', '--for=jsonpath={.data.seen}=yes', 'configmap/contended', '--timeout=20s']);
    await first.ok(['patch', 'configmap', 'contended', '--type=merge', '-p', '{"data":{"seen":"yes"}}']);
    expect(await waiting).toContain('condition met');
    await first.ok(['delete', 'configmap', 'contended']);
  });

  test('a Secret that one sealed the other opens', async () => {
    await first.ok(['create', 'secret', 'generic', 'shared', '--from-literal=password=hunter2']);
    expect(await second.ok(['get', 'secret', 'shared', '-o', 'jsonpath={.data.password}'])).toBe(Buffer.from('hunter2').toString('base64'));
    await second.ok(['delete', 'secret', 'shared']);
  });

  test('commands that are told by files find the roles by their environment', async () => {
    const env = { ...cluster.env, K8SHOST_SERVER_ADDR: `127.0.0.1:${cluster.apiPorts[1]}` };
    const token = await runProgram(['token', 'create', '--ttl', '10m', '--data', cluster.directory], env);
    expect(token.stderr).toBe('');
    expect(token.code).toBe(0);
    const replay = await runProgram(['replay', '--verify', '--data', cluster.directory], env);
    expect(replay.stdout).toMatch(/equal: \d+ objects/);
  });
});

describe('two copies of every reconciler', () => {
  test('the guestbook converges, seen through both API processes', async () => {
    await first.ok(['apply', '-f', 'examples/guestbook.yaml']);
    for (const kubectl of cluster.kubectls) {
      for (const name of ['frontend', 'backend', 'store']) await kubectl.ok(['rollout', 'status', `deployment/${name}`, '--timeout=25s']);
      await kubectl.ok(['wait', '--for=jsonpath={.status.phase}=Bound', 'pvc/guestbook-store', '--timeout=10s']);
    }
    await eventually(
      'the balancer has an address',
      10_000,
      async () => (await second.ok(['get', 'service', 'frontend', '-o', 'jsonpath={.status.loadBalancer.ingress[0].ip}'])) !== '',
    );
  }, 120_000);

  test('they made exactly the wanted pods, each bound once', async () => {
    const wanted = JSON.parse(await second.ok(['get', 'deployments', '-o', 'json'])) as { items: { spec: { replicas: number } }[] };
    const pods = (await second.ok(['get', 'pods', '-o', 'name'])).trim().split('\n');
    const count = wanted.items.reduce((sum, { spec }) => sum + spec.replicas, 0);
    expect(pods).toHaveLength(count);
    const history = await cluster.history();
    expect(podsOf(history, 'Created')).toHaveLength(count);
    await expectNoDoubles();
  });

  test('one API process and one worker are killed while 20 replicas are made, and all 20 run', async () => {
    await first.ok(['create', 'deployment', 'twenty', '--image=i', '--port=8080', '--replicas=1']);
    await first.ok(['rollout', 'status', 'deployment/twenty', '--timeout=20s']);
    await first.ok(['scale', 'deployment/twenty', '--replicas=20']);
    // At once: most of the twenty are not even bound.
    await Promise.all([cluster.apis[0]?.kill(), cluster.workers[0]?.kill()]);
    await running(second, 'app=twenty', 20, 40_000);
    await expectNoDoubles();
  }, 120_000);

  test('what was killed comes back on the same address and joins in', async () => {
    cluster.apis[0] = await cluster.startApi(0);
    cluster.workers[0] = await cluster.startWorker();
    await first.ok(['scale', 'deployment/twenty', '--replicas=6']);
    await running(first, 'app=twenty', 6, 30_000);
    await first.ok(['rollout', 'status', 'deployment/twenty', '--timeout=20s']);
  }, 120_000);
});

describe('an outage of ten seconds', () => {
  const everyoneRuns = (): void => expect([...cluster.apis, ...cluster.workers].filter((role) => !role.isRunning()).map((role) => role.said())).toEqual([]);

  test('of the cloud: the roles go on by themselves', async () => {
    cluster.cloud.signal('SIGSTOP');
    await outage();
    cluster.cloud.signal('SIGCONT');
    await first.ok(['scale', 'deployment/twenty', '--replicas=9']);
    await running(second, 'app=twenty', 9, 40_000);
    everyoneRuns();
  }, 120_000);

  test('of the cloud, killed and started again while it is needed', async () => {
    await cluster.cloud.kill();
    await cluster.workers[1]?.stop();
    cluster.workers[1] = await cluster.startWorker();
    await outage();
    cluster.cloud = await cluster.startCloud();
    await first.ok(['scale', 'deployment/twenty', '--replicas=12']);
    await running(second, 'app=twenty', 12, 40_000);
    everyoneRuns();
  }, 120_000);

  test('of all of NATS, killed and started again on its store', async () => {
    await Promise.all(cluster.nats.names.map((name) => cluster.nats.kill(name)));
    const during = await first.run(['create', 'configmap', 'during', '--request-timeout=2s']);
    expect(during.code).not.toBe(0);
    await outage();
    everyoneRuns();
    await Promise.all(cluster.nats.names.map((name) => cluster.nats.startAgain(name)));
    everyoneRuns();
    await eventually('a write is taken', 40_000, async () => {
      const { code, stderr } = await first.run(['create', 'configmap', 'after', '--request-timeout=3s']);
      // An attempt that kubectl gave up may have landed.
      return code === 0 || stderr.includes('AlreadyExists') || stderr.includes('already exists');
    });
    expect(await second.ok(['get', 'configmap', 'after', '-o', 'name'])).toBe('configmap/after\n');
    await second.ok(['scale', 'deployment/twenty', '--replicas=15']);
    await running(first, 'app=twenty', 15, 40_000);
    everyoneRuns();
  }, 180_000);

  test('of all of NATS, frozen', async () => {
    const signal = (name: NodeJS.Signals): void => cluster.nats.names.forEach((server) => void process.kill(cluster.nats.server(server).pid, name));
    signal('SIGSTOP');
    await outage();
    signal('SIGCONT');
    await eventually(
      'the scale is taken',
      40_000,
      async () => (await first.run(['scale', 'deployment/twenty', '--replicas=18', '--request-timeout=3s'])).code === 0,
    );
    await running(second, 'app=twenty', 18, 40_000);
    everyoneRuns();
  }, 180_000);
});

describe('in the end', () => {
  test('the log has no doubles, and replays to what is served', async () => {
    await expectNoDoubles();
    const replay = await runProgram(['replay', '--verify', '--data', cluster.directory], {
      ...cluster.env,
      K8SHOST_SERVER_ADDR: `127.0.0.1:${cluster.apiPorts[0]}`,
    });
    expect(replay.stdout).toMatch(/equal: \d+ objects/);
  }, 60_000);

  test('everything deleted leaves the cloud empty', async () => {
    await first.ok(['delete', 'deployment', 'twenty']);
    await second.ok(['delete', '-f', 'examples/guestbook.yaml']);
    await eventually('no pod is left', 40_000, async () => (await first.ok(['get', 'pods,pvc,pv,replicasets', '-o', 'name'])).trim() === '');
    const { cloud, close } = connectCloud(cluster.services);
    try {
      // Nodes are the cloud's own and stay; so does what is for the Services that every cluster has, and the names of namespaces.
      const services = await first.ok(['get', 'services', '-A', '-o', 'jsonpath={range .items[*]}{.metadata.name}/{.metadata.uid} {end}']);
      const ofEveryCluster = services
        .trim()
        .split(' ')
        .map((service) => service.split('/') as [string, string]);
      expect(ofEveryCluster.map(([name]) => name).sort()).toEqual(['kube-dns', 'kubernetes']);
      await eventually('nothing is owned any more', 20_000, async () => {
        const left: string[] = [];
        for (const service of Object.values(cloud)) {
          const page = await service.listOwned('k8shost/', { token: '', limit: 1000 });
          if (!page.ok) return false;
          left.push(...page.value.resources.map(({ owner }) => owner));
        }
        return left.every((owner) => ofEveryCluster.some(([, uid]) => owner.endsWith(uid)) || owner.startsWith('k8shost/namespaces/'));
      });
    } finally {
      close();
    }
  }, 120_000);

  test('each ends cleanly when it is told to', async () => {
    expect(await Promise.all([...cluster.apis, ...cluster.workers].map((role) => role.stop()))).toEqual([0, 0, 0, 0]);
  }, 60_000);
});

describe('a role that lacks what it needs says what to do, and ends with 1', () => {
  test('NATS is not there', async () => {
    const { code, stderr } = await runProgram(['api', '--data', cluster.directory], { ...cluster.env, NATS_URL: 'nats://127.0.0.1:1' });
    expect(stderr).toContain('NATS_URL');
    expect(code).toBe(1);
  });

  test('NATS does not know the login', async () => {
    const { code, stderr } = await runProgram(['reconciler', 'dns'], { ...cluster.env, NATS_PASSWORD: 'wrong' });
    expect(stderr).toContain('NATS_PASSWORD');
    expect(code).toBe(1);
  });
});
