// What the README promises, with a real kubectl, nats-server, dig and HTTP: start, apply, converge, look, delete.
import { execFile } from 'node:child_process';
import { get } from 'node:http';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { eventually } from '../testing/eventually.ts';
import { engineForTests } from '../testing/engine-for-tests.ts';
import { hasDig } from '../testing/dig.ts';
import { runProgram } from '../testing/run-program.ts';

const run = promisify(execFile);
const { engine, kubectl } = await engineForTests(3);

const frontends = async (address: string): Promise<ReadonlySet<string>> => {
  const pods = new Set<string>();
  for (let call = 0; call < 8; call++) {
    const body = await getText(address);
    const pod = /pod (\S+)/.exec(body)?.[1];
    if (pod !== undefined) pods.add(pod);
  }
  return pods;
};

/** Not `fetch`: it refuses port 10080, where a balancer without privileges serves port 80. */
const getText = (url: string): Promise<string> =>
  new Promise((resolve, reject) => {
    get(url, { agent: false }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk: string) => (text += chunk));
      answer.on('end', () => resolve(text));
      answer.on('error', reject);
    }).on('error', reject);
  });

/** Port 80, or what the Service's status says it is served at where the balancer may not listen below 1024. */
async function balancerUrl(): Promise<string> {
  const status = JSON.parse(await kubectl.ok(['get', 'service', 'frontend', '-o', 'json'])) as {
    status: { loadBalancer: { ingress: { ip: string; ports?: { error?: string }[] }[] } };
  };
  const [ingress] = status.status.loadBalancer.ingress;
  const port = /\d+$/.exec(ingress?.ports?.[0]?.error ?? '')?.[0] ?? '80';
  return `http://${ingress?.ip}:${port}/`;
}

describe('the guestbook', () => {
  test('converges after kubectl apply', async () => {
    await kubectl.ok(['apply', '-f', 'examples/guestbook.yaml']);
    await eventually('every deployment is available', 15_000, async () => {
      const list = JSON.parse(await kubectl.ok(['get', 'deployments', '-o', 'json'])) as {
        items: { spec: { replicas: number }; status?: { availableReplicas?: number } }[];
      };
      return list.items.length === 3 && list.items.every((one) => one.status?.availableReplicas === one.spec.replicas);
    });
    await expect.poll(() => kubectl.ok(['get', 'pvc', 'guestbook-store', '-o', 'jsonpath={.status.phase}']), { timeout: 15_000 }).toBe('Bound');
  });

  test('kubectl rollout status, wait, get and describe work', async () => {
    expect(await kubectl.ok(['rollout', 'status', 'deployment/frontend', '--timeout=10s'])).toContain('successfully rolled out');
    await kubectl.ok(['wait', '--for=condition=Available', 'deployment/backend', '--timeout=10s']);
    await kubectl.ok(['wait', '--for=condition=Ready', 'pod', '-l', 'tier=frontend', '--timeout=10s']);
    expect(await kubectl.ok(['get', 'nodes', '-o', 'wide'])).toContain('standin://');
    expect(await kubectl.ok(['describe', 'deployment', 'frontend'])).toContain('NewReplicaSetAvailable');
    expect(await kubectl.ok(['describe', 'service', 'frontend'])).toContain('EnsuredLoadBalancer');
  });

  test('names resolve over UDP and TCP', async ({ skip }) => {
    if (!(await hasDig())) skip('dig is not installed (bind9-dnsutils)');
    const clusterIp = await kubectl.ok(['get', 'service', 'frontend', '-o', 'jsonpath={.spec.clusterIP}']);
    const dig = async (...args: string[]): Promise<string> =>
      (await run('dig', ['+short', '+time=2', '@127.0.0.1', '-p', String(engine.engine.ports.dns), ...args])).stdout.trim();
    expect(await dig('frontend.default.svc.cluster.local')).toBe(clusterIp);
    expect(await dig('+tcp', 'frontend.default.svc.cluster.local')).toBe(clusterIp);
    expect(await dig('SRV', '_http._tcp.frontend.default.svc.cluster.local')).toContain('80 frontend.default.svc.cluster.local.');
    const storeAddress = await kubectl.ok(['get', 'pod', '-l', 'tier=store', '-o', 'jsonpath={.items[0].status.podIP}']);
    expect(await dig('store.default.svc.cluster.local')).toBe(storeAddress);
  });

  test('the external address answers from more than one pod and, after their deletion, only from live ones', async () => {
    const url = await balancerUrl();
    const before = await frontends(url);
    expect(before.size).toBeGreaterThan(1);
    await kubectl.ok(['delete', 'pod', '-l', 'tier=frontend', '--wait=true']);
    await kubectl.ok(['rollout', 'status', 'deployment/frontend', '--timeout=10s']);
    // The Deployment may not have heard yet that its pods are gone, and whoever asks while there is none is reset.
    await eventually('three new pods answer', 10_000, async () => {
      const now = await frontends(url).catch(() => new Set<string>());
      return now.size === 3 && [...now].every((pod) => !before.has(pod));
    });
  });

  test('scale and a rolling update keep the promise of their Deployment', async () => {
    await kubectl.ok(['scale', 'deployment/frontend', '--replicas=5']);
    await kubectl.ok(['rollout', 'status', 'deployment/frontend', '--timeout=15s']);
    await kubectl.ok(['set', 'image', 'deployment/frontend', 'web=registry.example/guestbook-frontend:2.0']);
    await kubectl.ok(['rollout', 'status', 'deployment/frontend', '--timeout=15s']);
    const images = await kubectl.ok(['get', 'pods', '-l', 'tier=frontend', '-o', 'jsonpath={.items[*].spec.containers[0].image}']);
    expect(new Set(images.split(' '))).toEqual(new Set(['registry.example/guestbook-frontend:2.0']));
    await kubectl.ok(['rollout', 'undo', 'deployment/frontend']);
    await kubectl.ok(['rollout', 'status', 'deployment/frontend', '--timeout=15s']);
    expect(await kubectl.ok(['get', 'deployment', 'frontend', '-o', 'jsonpath={.spec.template.spec.containers[0].image}'])).toBe(
      'registry.example/guestbook-frontend:1.0',
    );
  });

  test('a pod that fits nowhere says why, in the words Kubernetes uses (SCH)', async () => {
    await kubectl.ok(['apply', '-f', 'examples/needs-a-big-node.yaml']);
    await eventually('describe tells', 5000, async () =>
      (await kubectl.ok(['describe', 'pod', 'needs-a-big-node'])).includes('0/3 nodes are available: 3 Insufficient cpu.'),
    );
  });

  test('the log says who did what, and replays to what is served', async () => {
    const log = await runProgram(['log', '--data', engine.directory, '--resource', 'pods', '--type', 'PodBound', '-o', 'json']);
    expect(log.code).toBe(0);
    const bound = log.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { actor: { principal: string }; because: { summary: string; decision: string } });
    expect(bound.length).toBeGreaterThanOrEqual(6);
    expect(new Set(bound.map((event) => event.actor.principal))).toEqual(new Set(['system:k8shost:scheduling']));
    // The numbers are in the effects journal (why.e2e.test.ts).
    expect(bound[0]?.because).toEqual({ summary: expect.stringContaining('feasible node'), decision: expect.stringMatching(/./) });
    const replay = await runProgram(['replay', '--verify', '--data', engine.directory]);
    expect(replay.stdout).toMatch(/equal: \d+ objects/);
    expect(replay.code).toBe(0);
  });

  test('no Secret is readable in the log or its export', async () => {
    const log = await runProgram(['log', '--data', engine.directory, '--resource', 'secrets', '-o', 'json']);
    expect(log.stdout).toContain('guestbook-store');
    expect(log.stdout).not.toContain(Buffer.from('not-a-real-one').toString('base64'));
    const { stdout } = await run('grep', ['-rlE', `not-a-real-one|${Buffer.from('not-a-real-one').toString('base64')}`, `${engine.directory}/nats`]).catch(
      () => ({ stdout: '' }),
    );
    expect(stdout).toBe('');
  });

  test('kubectl delete takes everything away, in the cluster and in the cloud', async () => {
    const balancer = await balancerUrl();
    expect(await getText(balancer)).toContain('frontend');
    await kubectl.ok(['delete', '-f', 'examples/guestbook.yaml', '-f', 'examples/needs-a-big-node.yaml']);
    await eventually('nothing is left', 10_000, async () => {
      const left = await kubectl.ok(['get', 'pods,replicasets,deployments,pvc,pv,endpointslices', '-o', 'name']);
      return left.trim() === '';
    });
    await expect(getText(balancer)).rejects.toThrow();
  });
});
