import { describe, expect, test } from 'vitest';
import { sampleEndpoint, samplePort, sampleRoute } from '../../../../domain/testing/sample-route.ts';
import { healthAnswer, readyHere } from './health-answer.ts';

describe('what a node answers at the port of the health check', () => {
  test('SVC-54: 200 with the number of endpoints here, in the words of kube-proxy', () => {
    expect(healthAnswer('shop/web', 2, true)).toEqual({
      status: 200,
      headers: { 'Content-Type': 'application/json', 'X-Content-Type-Options': 'nosniff', 'X-Load-Balancing-Endpoint-Weight': '2' },
      body: '{\n\t"service": {\n\t\t"namespace": "shop",\n\t\t"name": "web"\n\t},\n\t"localEndpoints": 2,\n\t"serviceProxyHealthy": true\n}',
    });
  });

  test('SVC-54: 503 without endpoints here, and when rules do not follow', () => {
    const none = healthAnswer('shop/web', 0, true);
    expect([none.status, JSON.parse(none.body)]).toEqual([503, expect.objectContaining({ localEndpoints: 0, serviceProxyHealthy: true })]);
    const late = healthAnswer('shop/web', 1, false);
    expect([late.status, JSON.parse(late.body)]).toEqual([503, expect.objectContaining({ localEndpoints: 1, serviceProxyHealthy: false })]);
  });

  test('SVC-54: an endpoint counts once, where it runs, and not while it ends', () => {
    const endpoints = [sampleEndpoint('10.128.0.2'), sampleEndpoint('10.128.0.4', { terminating: true }), sampleEndpoint('10.128.0.3', { node: 'n2' })];
    const route = { ...sampleRoute, ports: [samplePort(endpoints), samplePort(endpoints, { name: 'https', port: 443 })] };
    expect([readyHere(route, 'n1'), readyHere(route, 'n2'), readyHere(route, 'n3')]).toEqual([1, 1, 0]);
  });
});
