import { expect, test } from 'vitest';
import { ok } from '../../../domain/result.ts';
import { createMemberRule } from './member-rule.ts';
import { parseAddressPool } from './parse-address-pools.ts';

const rule = createMemberRule(
  { subnetsOf: ({ project }) => Promise.resolve(ok(project === 'web' ? ['10.128.16.0/20'] : ['10.128.32.0/20'])), cloud: ['10.128.0.0/12', '198.18.53.0/24'] },
  [parseAddressPool('public=203.0.113.8-203.0.113.15')],
  () => new Set(['192.0.2.1']),
);
const said = async (address: string, project = 'web'): Promise<string> => {
  const checked = await rule.check({ org: 'acme', project }, [
    { address: '198.51.100.7', port: 80 },
    { address, port: 443 },
  ]);
  return checked.ok ? 'taken' : checked.error.message;
};

test('a project is led to its own subnets and to hosts elsewhere', async () => {
  for (const address of ['10.128.16.7', '203.0.113.16', '192.0.2.2', '10.0.0.1']) expect(await said(address)).toBe('taken');
  expect(await said('10.128.32.7', 'shop')).toBe('taken');
});

test('and not to those of pods otherwise, of names, of balancers or of the machine: whether or not somebody has the address', async () => {
  for (const address of ['10.128.32.7', '10.143.255.255', '198.18.53.9', '203.0.113.8', '203.0.113.15', '192.0.2.1'])
    expect(await said(address)).toBe(
      `${address}:443 cannot be a member, since it is an address of the cloud: members are the pods of the project, or hosts outside of the cloud, so take it out of the EndpointSlices and Endpoints of the Service`,
    );
});
