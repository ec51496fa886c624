import { describe, expect, test } from 'vitest';
import type { RoutePort, ServiceRoute } from '../../../../domain/effect.ts';
import { sampleEndpoint, samplePort, sampleRoute } from '../../../../domain/testing/sample-route.ts';
import { staleEndpoints } from './stale-flows.ts';

const route = (protocol: RoutePort['protocol'], ...addresses: string[]): ServiceRoute => ({
  ...sampleRoute,
  ports: [
    samplePort(
      addresses.map((address) => sampleEndpoint(address)),
      { protocol },
    ),
  ],
});

describe('SVC-53: flows to forget', () => {
  test('are those of UDP endpoints that went', () => {
    expect(staleEndpoints(route('UDP', '10.0.0.1', '10.0.0.2', 'fd00::2'), route('UDP', '10.0.0.2'))).toEqual(['10.0.0.1:8080']);
    expect(staleEndpoints(route('UDP', '10.0.0.1'), undefined)).toEqual(['10.0.0.1:8080']);
  });

  test('are none of TCP, whose connections end by themselves, and none where nothing went', () => {
    expect(staleEndpoints(route('TCP', '10.0.0.1'), undefined)).toEqual([]);
    expect(staleEndpoints(route('UDP', '10.0.0.1'), route('UDP', '10.0.0.1', '10.0.0.3'))).toEqual([]);
    expect(staleEndpoints(undefined, route('UDP', '10.0.0.1'))).toEqual([]);
  });
});
