import { describe, expect, test } from 'vitest';
import type { ServiceRoute } from '../../domain/effect.ts';
import { sampleEndpoint, samplePort, sampleRoute } from '../../domain/testing/sample-route.ts';
import { parseRoute, routeMessage } from './service-route.ts';

const parsed = (more: Partial<ServiceRoute>) => parseRoute(routeMessage({ ...sampleRoute, ...more }));
const refusal = { ok: false, error: { kind: 'refused', reason: 'INVALID_ARGUMENT' } };

describe('a route on the wire', () => {
  test.each<[string, Partial<ServiceRoute>]>([
    ['an address of one host alone', { addresses: ['fe80::1%eth0'] }],
    ['a range that is longer than an address', { sourceRanges: ['10.0.0.0/99'] }],
    ['an endpoint of one host alone', { ports: [samplePort([sampleEndpoint('fe80::1%eth0')])] }],
  ])('with %s is refused', (_, more) => expect(parsed(more)).toMatchObject(refusal));

  test('that fits into one answer is let pass, a larger one is not', () => {
    const withZones = (bytes: number) => parsed({ ports: [samplePort([sampleEndpoint('10.0.0.1', { forZones: ['z'.repeat(bytes)] })])] });
    expect(withZones(4_000_000)).toMatchObject({ ok: true });
    expect(withZones(5_000_000)).toMatchObject({ ...refusal, error: { message: expect.stringMatching(/^a route is at most 4194304 bytes/) } });
  });
});
