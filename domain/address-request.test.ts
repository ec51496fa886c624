import { describe, expect, test } from 'vitest';
import type { Service } from '../schemas/kubernetes/types.ts';
import { addressRequestOf } from './address-request.ts';

const request = (annotations: Readonly<Record<string, string>>, spec: object = {}) =>
  addressRequestOf({ apiVersion: 'v1', kind: 'Service', metadata: { name: 'web', annotations }, spec } as unknown as Service);
const addresses = 'fiberlb.plasma.cloud/loadBalancerIPs';
const key = { 'fiberlb.plasma.cloud/allow-shared-ip': 'front' };

describe('what a Service asks of its external address', () => {
  test('nothing, where it says nothing', () => {
    expect(request({}, { externalTrafficPolicy: 'Local', selector: { app: 'web' } })).toEqual({
      requestedAddress: '',
      pool: '',
      sharingKey: '',
      backendKey: '',
    });
  });

  test.each([
    [{ [addresses]: ' 203.0.113.1 ' }, {}, '203.0.113.1'],
    [{}, { loadBalancerIP: '203.0.113.1' }, '203.0.113.1'],
    [{ [addresses]: '203.0.113.1' }, { loadBalancerIP: '203.0.113.1' }, '203.0.113.1'],
    [{ [addresses]: '203.0.113.1' }, { loadBalancerIP: '203.0.113.2' }, '203.0.113.1,203.0.113.2'],
    [{ [addresses]: '203.0.113.1,203.0.113.2' }, {}, '203.0.113.1,203.0.113.2'],
  ])('IPAM-3: an address by the annotation or the field: %j %j', (annotations, spec, wanted) => {
    expect(request(annotations, spec).requestedAddress).toBe(wanted);
  });

  test('IPAM-3: a pool', () => {
    expect(request({ 'fiberlb.plasma.cloud/address-pool': 'few' }).pool).toBe('few');
  });

  test('IPAM-5: to share it, with whoever leads to the same pods when the policy is Local', () => {
    expect(request(key, { externalTrafficPolicy: 'Cluster', selector: { app: 'web' } })).toMatchObject({ sharingKey: 'front', backendKey: '' });
    const local = (selector: object) => request(key, { externalTrafficPolicy: 'Local', selector }).backendKey;
    expect(local({ app: 'web', tier: 'a' })).toBe(local({ tier: 'a', app: 'web' }));
    expect(new Set([local({ app: 'web' }), local({ app: 'api' }), local({}), '']).size).toBe(4);
  });
});
