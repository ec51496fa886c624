import type { EngineProcess } from '../../bin/testing/engine-process.ts';
import { createClient } from '../../bin/testing/http2-client.ts';
import type { Figure } from '../measure.ts';
import { percentile } from '../percentile.ts';
import { processorSeconds } from '../process-usage.ts';

const rounds = 9;
const perRound = 400;
const inFlight = 16;

/**
 * What a request costs the engine's processor, everything it does for it included: the reconcilers that look at the object, the log.
 * The median of nine rounds; the first round, in which code is compiled, does not count.
 */
export async function apiCost(engine: EngineProcess): Promise<readonly Figure[]> {
  const configMap = (name: string): object => ({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name, labels: { app: 'bench' } },
    data: { text: 'x'.repeat(900) },
  });
  const create = await costOf(engine, (client, round, index) =>
    client.send('POST', '/api/v1/namespaces/default/configmaps?fieldManager=bench', configMap(`cost-${round}-${index}`)),
  );
  const apply = await costOf(engine, (client, round, index) => {
    const name = `applied-${index % 20}`;
    return client.send('PATCH', `${deployments}/${name}?fieldManager=bench`, deployment(name, `web:${round}-${index}`), 'application/apply-patch+yaml');
  });
  return [
    { name: 'processor time of a create, 1 KiB', value: create, unit: 'ms', mark: { value: 1, better: 'lower' } },
    { name: 'processor time of a server-side apply, Deployment', value: apply, unit: 'ms', mark: { value: 2, better: 'lower' } },
  ];
}

type Client = ReturnType<typeof createClient>;

async function costOf(engine: EngineProcess, send: (client: Client, round: number, index: number) => ReturnType<Client['send']>): Promise<number> {
  const client = createClient(engine);
  const costs: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const before = processorSeconds(engine.pid);
    let next = 0;
    const caller = async (): Promise<void> => {
      for (let index = next++; index < perRound; index = next++) {
        const { status, text } = await send(client, round, index);
        if (status >= 300) throw new Error(`a request was answered ${status}: ${text}`);
      }
    };
    await Promise.all(Array.from({ length: inFlight }, caller));
    if (round > 0) costs.push(((processorSeconds(engine.pid) - before) * 1000) / perRound);
  }
  client.close();
  return percentile(costs, 50);
}

const deployments = '/apis/apps/v1/namespaces/default/deployments';

/** Without replicas: what is measured is the write. */
const deployment = (name: string, image: string): object => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name, labels: { app: name } },
  spec: {
    replicas: 0,
    paused: true,
    selector: { matchLabels: { app: name } },
    template: {
      metadata: { labels: { app: name } },
      spec: {
        containers: [
          {
            name: 'web',
            image,
            ports: [{ name: 'http', containerPort: 80 }],
            env: [{ name: 'A', value: '1' }],
            resources: { requests: { cpu: '100m', memory: '64Mi' } },
            readinessProbe: { httpGet: { path: '/', port: 'http' } },
          },
        ],
      },
    },
  },
});
