import { expect, test } from 'vitest';
import { ownerOf, type OwnedResource, type ServiceName } from '../../domain/effect.ts';
import { createFold } from '../../domain/fold.ts';
import { removalOf, straysOf } from './strays.ts';

test.each<[ServiceName, string, string]>([
  ['fiberlb', 'services', 'remove-load-balancer'],
  ['fiberlb', 'ingresses.networking.k8s.io', 'remove-http-routes'],
  ['lightningstor', 'volumeattachments.storage.k8s.io', 'remove-attachment'],
  ['novanet', 'pods', 'remove-port'],
  ['novanet', 'services', 'remove-service-route'],
  ['novanet', 'networkpolicies.networking.k8s.io', 'remove-security-group'],
])('what %s keeps for %s that are gone goes by %s (K7)', (service, resource, kind) => {
  const stray: OwnedResource = { service, tenant: { org: 'o', project: 'p' }, owner: ownerOf(resource, 'u'), revision: 1, id: 'x' };
  expect(removalOf(stray, 7)).toMatchObject({ kind, owner: stray.owner, revision: 7, ref: { resource, uid: 'u' } });
});

test("a volume is nobody's stray, nor is a snapshot: it may have been retained", () => {
  const owned = ['volumeattachments.storage.k8s.io', 'persistentvolumes', 'volumesnapshotcontents.snapshot.storage.k8s.io'].map((resource): OwnedResource => ({
    service: 'lightningstor',
    tenant: { org: 'o', project: 'p' },
    owner: ownerOf(resource, 'u'),
    revision: 1,
    id: resource,
  }));
  expect(straysOf(createFold(), owned).map(({ id }) => id)).toEqual(['volumeattachments.storage.k8s.io']);
});
