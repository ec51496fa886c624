import { expect, test } from 'vitest';
import type { Pod, PodSpec } from '../../../schemas/kubernetes/types.ts';
import { decided, podDraft } from '../../testing/decided.ts';
import { validateDnsConfig } from './dns-config.ts';

const said = (spec: Partial<PodSpec>): readonly string[] =>
  validateDnsConfig('spec.dnsConfig', { containers: [], ...spec }).map(({ field, message }) => `${field}: ${message}`);
const searches = (count: number, length = 3): readonly string[] => Array.from({ length: count }, () => 'a'.repeat(length));

test.each<[string, Partial<PodSpec>, readonly string[]]>([
  ['nothing where the policy is None', { dnsPolicy: 'None' }, ['spec.dnsConfig: Required value: must provide `dnsConfig` when `dnsPolicy` is None']],
  [
    'no server where the policy is None',
    { dnsPolicy: 'None', dnsConfig: {} },
    ['spec.dnsConfig.nameservers: Required value: must provide at least one DNS nameserver when `dnsPolicy` is None'],
  ],
  ['a server', { dnsPolicy: 'None', dnsConfig: { nameservers: ['192.0.2.1'] } }, []],
  ['three servers', { dnsConfig: { nameservers: ['192.0.2.1', '192.0.2.2', '192.0.2.3'] } }, []],
  [
    'four servers',
    { dnsConfig: { nameservers: ['192.0.2.1', '192.0.2.2', '192.0.2.3', '192.0.2.4'] } },
    [expect.stringContaining('must not have more than 3 nameservers') as string],
  ],
  ['32 domains', { dnsConfig: { searches: searches(32) } }, []],
  ['33 domains', { dnsConfig: { searches: searches(33) } }, [expect.stringContaining('must not have more than 32 search paths') as string]],
  ['domains of 2,047 characters', { dnsConfig: { searches: searches(32, 63) } }, []],
  ['domains of 2,049 characters', { dnsConfig: { searches: [...searches(31, 63), 'a'.repeat(65)] } }, [expect.stringContaining('2048 characters') as string]],
  ['an option without a name', { dnsConfig: { options: [{ value: '5' }] } }, ['spec.dnsConfig.options[0]: Required value: must not be empty']],
])('DNS-21: of its resolver a pod says %s', (_what, spec, wanted) => expect(said(spec)).toEqual(wanted));

test('DNS-21: a pod that says nothing of it asks the cluster first', () => {
  const d = decided();
  expect(d.entry<Pod>(d.create(podDraft('a'))).object).toMatchObject({ spec: { dnsPolicy: 'ClusterFirst' } });
});
