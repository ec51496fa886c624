import type { EngineProcess } from '../../bin/testing/engine-process.ts';
import { createClient } from '../../bin/testing/http2-client.ts';
import type { Figure } from '../measure.ts';

const pods = 1000;
const patienceMs = 300_000;

/** One Deployment of 1,000 replicas, until its status says that all are ready. */
export async function deployPods(engine: EngineProcess): Promise<readonly Figure[]> {
  const client = createClient(engine);
  const labels = { app: 'thousand' };
  const deployment = {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'thousand' },
    spec: {
      replicas: pods,
      selector: { matchLabels: labels },
      template: { metadata: { labels }, spec: { containers: [{ name: 'c', image: 'i', ports: [{ containerPort: 8080 }] }] } },
    },
  };
  const startedMs = performance.now();
  const { status, text } = await client.send('POST', '/apis/apps/v1/namespaces/default/deployments', deployment);
  if (status !== 201) throw new Error(`the Deployment was answered ${status}: ${text}`);
  const seconds = await new Promise<number>((resolve, reject) => {
    const watch = client.watch('/apis/apps/v1/namespaces/default/deployments?watch=1&fieldSelector=metadata.name%3Dthousand&resourceVersion=0', (frame) => {
      const ready = (JSON.parse(frame) as { object: { status?: { readyReplicas?: number } } }).object.status?.readyReplicas ?? 0;
      if (ready < pods) return;
      watch.close();
      resolve((performance.now() - startedMs) / 1000);
    });
    setTimeout(() => reject(new Error('1,000 pods are not ready after five minutes')), patienceMs).unref();
  });
  client.close();
  return [
    { name: 'deploy of 1,000 pods to all Running', value: seconds, unit: 's' },
    { name: 'pods per second', value: pods / seconds, unit: '/s' },
  ];
}
