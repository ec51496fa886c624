import { describe, expect, test } from 'vitest';
import { whyNotTogether, type AddressUse } from './shared-address.ts';

const use = (more: Partial<AddressUse> = {}): AddressUse => ({
  tenant: { org: 'acme', project: 'shop' },
  sharingKey: 'front',
  backendKey: '',
  ports: ['TCP/80'],
  ...more,
});
const second = use({ ports: ['UDP/80', 'TCP/443'] });

describe('IPAM-5: an external address has several load balancers', () => {
  test('of one project, with one key, one backend and ports that differ', () => {
    expect(whyNotTogether(use(), second)).toBeUndefined();
    expect(whyNotTogether(use({ backendKey: 'app=web' }), { ...second, backendKey: 'app=web' })).toBeUndefined();
  });

  test.each<[string, AddressUse, AddressUse, RegExp]>([
    ['of other tenants', use(), { ...second, tenant: { org: 'acme', project: 'web' } }, /^another project has it$/],
    ['without a key there', use({ sharingKey: '' }), second, /for itself/],
    ['without a key', use(), { ...second, sharingKey: '' }, /names no key/],
    ['without any key', use({ sharingKey: '' }), { ...second, sharingKey: '' }, /for itself/],
    ['with other keys', use(), { ...second, sharingKey: 'back' }, /another key/],
    ['with other backends', use(), { ...second, backendKey: 'app=web' }, /externalTrafficPolicy/],
    ['with one port', use(), { ...second, ports: ['TCP/443', 'TCP/80'] }, /TCP\/80 is served there already/],
  ])('but not those %s', (_, one, other, why) => {
    expect(whyNotTogether(one, other)).toMatch(why);
  });
});
