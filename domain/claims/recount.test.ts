import { expect, test } from 'vitest';
import { complete, foldOf, testTenant } from '../testing/objects-of.ts';
import { recountClaims } from './recount.ts';

const claim = (namespace: string, name: string, spec: object) => ({ kind: 'Claim', metadata: { name, namespace }, spec });
const pod = (name: string, cpu: string) => ({
  kind: 'Pod',
  metadata: { name, namespace: 'default' },
  spec: { nodeName: 'n1', containers: [{ name: 'c', image: 'i', resources: { requests: { cpu } } }] },
  status: { phase: 'Running' },
});
const allocation = (cpuMillis: number, pods: number) => ({ used: { cpuMillis, memoryBytes: 0, ephemeralStorageBytes: 0, pods } });
const service = { kind: 'Service', metadata: { name: 'web', namespace: 'default' }, spec: { clusterIP: '10.96.1.1', ports: [{ port: 80, nodePort: 30100 }] } };

const recount = (drafts: Parameters<typeof foldOf>[0]) => recountClaims(foldOf(drafts).fold, testTenant);

test('claims that add up to what their objects hold are right', () => {
  expect(complete(service).metadata.uid).toBe('uid-web');
  const drafts = [
    pod('a', '200m'),
    pod('b', '300m'),
    service,
    claim('allocations', 'n1', allocation(500, 2)),
    claim('clusterips', '10.96.1.1', {}),
    claim('nodeports', '30100', {}),
  ];
  expect(recount(drafts)).toEqual([]);
});

test('room that was given back twice, an address without holder and a holder without claim are told', () => {
  const drafts = [
    pod('a', '200m'),
    service,
    claim('allocations', 'n1', allocation(0, 0)),
    claim('clusterips', '10.96.9.9', {}),
    claim('nodeports', '30100', {}),
  ];
  expect(recount(drafts)).toEqual([
    expect.stringContaining('claim allocations/n1 says'),
    'claim clusterips/10.96.9.9 is held by nobody',
    'services default/web holds clusterips/10.96.1.1 without a claim',
  ]);
});
