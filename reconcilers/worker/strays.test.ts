import { expect, test } from 'vitest';
import { ownerOf, type OwnedResource, type ServiceName } from '../../domain/effect.ts';
import { removalOf } from './strays.ts';

test.each<[ServiceName, string, string]>([
  ['fiberlb', 'services', 'remove-load-balancer'],
  ['fiberlb', 'ingresses.networking.k8s.io', 'remove-http-routes'],
  ['novanet', 'pods', 'remove-port'],
  ['novanet', 'services', 'remove-service-route'],
  ['novanet', 'networkpolicies.networking.k8s.io', 'remove-security-group'],
])('what %s keeps for %s that are gone goes by %s (K7)', (service, resource, kind) => {
  const stray: OwnedResource = { service, tenant: { org: 'o', project: 'p' }, owner: ownerOf(resource, 'u'), revision: 1, id: 'x' };
  expect(removalOf(stray, 7)).toMatchObject({ kind, owner: stray.owner, revision: 7, ref: { resource, uid: 'u' } });
});
