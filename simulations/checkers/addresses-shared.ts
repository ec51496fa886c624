import { sharingKeyAnnotation } from '../../domain/address-request.ts';
import type { Entry } from '../../domain/objects.ts';
import { tenantKey } from '../../domain/ref.ts';
import type { Service } from '../../schemas/kubernetes/types.ts';
import type { CheckerFactory } from './checker.ts';
import { every, isBalanced, named } from './cluster.ts';

/** Services that show one external address are of one tenant, ask for that with one key, and have no port in common. */
export const addressesShared: CheckerFactory = () => ({
  name: 'addresses-shared',
  pending({ truth }) {
    const byAddress = Map.groupBy(
      every<Service>(truth, 'services').filter(({ object }) => isBalanced(object)),
      ({ object }) => object.status?.loadBalancer?.ingress?.[0]?.ip ?? '',
    );
    byAddress.delete('');
    return [...byAddress].flatMap(([address, [first, ...others]]) =>
      others.flatMap((other) =>
        first === undefined || maySeeEachOther([first, ...others]) ? [] : [`${named(first)} and ${named(other)} both have ${address}`],
      ),
    );
  },
});

function maySeeEachOther(services: readonly Entry<Service>[]): boolean {
  const ports = services.flatMap(({ object }) => (object.spec?.ports ?? []).map(({ port, protocol = 'TCP' }) => `${protocol}/${port}`));
  const owners = new Set(services.map(({ ref, object }) => `${tenantKey(ref)} ${object.metadata.annotations?.[sharingKeyAnnotation] ?? object.metadata.uid}`));
  return owners.size === 1 && new Set(ports).size === ports.length;
}
