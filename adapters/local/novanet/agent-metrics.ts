// What the agent of a host tells Prometheus: how soon the data path follows, and the figures of its process.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

export interface AgentMetrics {
  /** Of one change of a Service. */
  took(ms: number): void;
  text(): Promise<string>;
}

/** Kubernetes' first are 0.25, 0.5, 1, 2, … seconds; here most is done within the first. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 4, 5, 10, 20, 30, 60, 120, 300];

/** Source of the name: Kubernetes, pkg/proxy/metrics. */
export function createAgentMetrics(): AgentMetrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const programming = new Histogram({
    name: 'kubeproxy_network_programming_duration_seconds',
    help: 'From when NovaNET knew of a change of a Service until its rules are in the kernel of this node.',
    buckets,
    registers: [registry],
  });
  return { took: (ms) => programming.observe(ms / 1_000), text: () => registry.metrics() };
}

const connectionsMax = 256;

/** `GET /metrics`. Rejects when the address cannot be had. */
export async function serveMetrics(metrics: AgentMetrics, host: string, port: number): Promise<{ readonly port: number; stop(): void }> {
  const server = createServer((request, response) => {
    if (request.url?.split('?')[0] !== '/metrics') return void response.writeHead(404).end();
    metrics.text().then(
      (text) => response.writeHead(200, { 'Content-Type': Registry.PROMETHEUS_CONTENT_TYPE }).end(text),
      (error: unknown) => response.destroy(error as Error),
    );
  });
  server.maxConnections = connectionsMax;
  await new Promise<void>((ready, reject) => {
    server.once('error', reject);
    server.listen(port, host, ready);
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
