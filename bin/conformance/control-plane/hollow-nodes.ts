// Nodes that run nothing, beside a real control plane: what is bound to one is said to run and be ready, and what shall go goes at once.
// As k8shost's stand-ins do, so that the same commands converge on both sides.
import { createTestClient } from '../../../api/rest/test-client.ts';

interface Pod {
  readonly metadata: { readonly namespace: string; readonly name: string; readonly deletionTimestamp?: string };
  readonly spec: { readonly nodeName?: string; readonly containers: readonly { readonly name: string; readonly image: string }[] };
  readonly status?: { readonly phase?: string };
}

const lookEveryMs = 100;
/** Well within the 40 s after which a node counts as lost. */
const beatEveryMs = 8_000;

export interface HollowNodes {
  stop(): Promise<void>;
}

export async function startHollowNodes(plane: { readonly port: number; readonly ca: string }, names: readonly string[]): Promise<HollowNodes> {
  const client = createTestClient(plane);
  const ended = new AbortController();
  const patch = (path: string, body: object) =>
    client.sendHttp1('PATCH', path, { body: JSON.stringify(body), headers: { 'content-type': 'application/strategic-merge-patch+json' } });
  const beat = async (): Promise<void> => {
    for (const name of names) await patch(`/api/v1/nodes/${name}/status`, nodeStatus(new Date().toISOString().replace(/\.\d+/, '')));
  };
  for (const name of names)
    await client.sendHttp1('POST', '/api/v1/nodes', {
      body: { apiVersion: 'v1', kind: 'Node', metadata: { name, labels: { 'kubernetes.io/hostname': name } } },
    });
  let lastAddress = 1;
  const look = async (): Promise<void> => {
    const { items } = (await client.sendHttp1('GET', '/api/v1/pods')).json<{ items: readonly Pod[] }>();
    for (const { metadata, spec, status } of items.filter(({ spec }) => names.includes(spec.nodeName ?? ''))) {
      const path = `/api/v1/namespaces/${metadata.namespace}/pods/${metadata.name}`;
      if (metadata.deletionTimestamp !== undefined) await client.sendHttp1('DELETE', `${path}?gracePeriodSeconds=0`);
      else if (status?.phase === 'Pending') await patch(`${path}/status`, podStatus(spec.containers, `192.0.2.${(lastAddress = (lastAddress % 250) + 1)}`));
    }
  };
  const run = async (): Promise<void> => {
    for (let beatenMs = 0; !ended.signal.aborted;) {
      if (Date.now() - beatenMs > beatEveryMs) {
        beatenMs = Date.now();
        await beat();
      }
      await look();
      await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
    }
  };
  const running = run();
  return {
    async stop() {
      ended.abort();
      await running.catch(() => {});
      client.close();
    },
  };
}

const nodeStatus = (now: string): object => ({
  status: {
    capacity: { cpu: '8', memory: '16Gi', pods: '110' },
    allocatable: { cpu: '8', memory: '16Gi', pods: '110' },
    conditions: [{ type: 'Ready', status: 'True', reason: 'KubeletReady', message: 'hollow', lastHeartbeatTime: now, lastTransitionTime: now }],
  },
});

const podStatus = (containers: Pod['spec']['containers'], ip: string): object => {
  const now = new Date().toISOString().replace(/\.\d+/, '');
  return {
    status: {
      phase: 'Running',
      podIP: ip,
      podIPs: [{ ip }],
      startTime: now,
      conditions: ['Initialized', 'Ready', 'ContainersReady', 'PodScheduled'].map((type) => ({ type, status: 'True', lastTransitionTime: now })),
      containerStatuses: containers.map(({ name, image }) => ({
        name,
        image,
        imageID: '',
        ready: true,
        started: true,
        restartCount: 0,
        state: { running: { startedAt: now } },
      })),
    },
  };
};
