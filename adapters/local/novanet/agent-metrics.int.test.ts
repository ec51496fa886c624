import { describe, expect, test } from 'vitest';
import { createAgentMetrics, serveMetrics } from './agent-metrics.ts';

describe('what an agent tells Prometheus', () => {
  test('SVC-55: how soon the data path followed, as a histogram', async () => {
    const metrics = createAgentMetrics();
    metrics.took(20);
    metrics.took(1_500);
    const server = await serveMetrics(metrics, '127.0.0.1', 0);
    const response = await fetch(`http://127.0.0.1:${server.port}/metrics`);
    const text = await response.text();
    const other = await fetch(`http://127.0.0.1:${server.port}/other`);
    server.stop();
    expect([response.status, response.headers.get('content-type'), other.status]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8', 404]);
    const lines = text.split('\n').filter((line) => line.startsWith('kubeproxy_network_programming_duration_seconds'));
    expect(lines).toContain('kubeproxy_network_programming_duration_seconds_bucket{le="0.025"} 1');
    expect(lines).toContain('kubeproxy_network_programming_duration_seconds_bucket{le="2"} 2');
    expect(lines).toContain('kubeproxy_network_programming_duration_seconds_sum 1.52');
    expect(text).toContain('process_cpu_seconds_total');
  });
});
