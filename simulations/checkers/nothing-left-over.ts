import { ownerOf, parseOwner, type ServiceName } from '../../domain/effect.ts';
import { tenantKey } from '../../domain/ref.ts';
import type { PersistentVolumeClaim, Pod, Service } from '../../schemas/kubernetes/types.ts';
import type { SimulatedService } from '../cloud/simulated-service.ts';
import type { World } from '../world/world.ts';
import type { CheckerFactory } from './checker.ts';
import { every, isBalanced, isTerminal, named } from './cluster.ts';

/** Nothing in the cloud without a live owner, and nothing that a live object needs is missing there. */
export const nothingLeftOver: CheckerFactory = () => ({
  name: 'nothing-left-over',
  pending: (world) => [...orphans(world), ...missing(world)],
});

function orphans({ cloud, truth }: World): string[] {
  return Object.values<SimulatedService>(cloud)
    .flatMap((service) => service.list())
    .filter(({ tenant, owner }) => truth.by('uid', `${tenantKey(tenant)}/${parseOwner(owner)?.uid ?? ''}`).length === 0)
    .map(({ service, id, owner }) => `${service} keeps ${id} for ${owner}, which is gone`);
}

function missing({ cloud, truth }: World): string[] {
  const owners = new Map<ServiceName, ReadonlySet<string>>();
  const has = (service: ServiceName, owner: string): boolean => {
    const known = owners.get(service) ?? new Set(cloud[service].list().map((resource) => resource.owner));
    owners.set(service, known);
    return known.has(owner);
  };
  const pods = every<Pod>(truth, 'pods').filter(({ object }) => object.spec?.nodeName && !isTerminal(object));
  const balanced = every<Service>(truth, 'services').filter(({ object }) => isBalanced(object));
  const claims = every<PersistentVolumeClaim>(truth, 'persistentvolumeclaims').filter(({ object }) => object.status?.phase === 'Bound');
  return [
    ...pods.filter(({ object }) => !has('novanet', ownerOf('pods', object.metadata.uid))).map((pod) => `${named(pod)} has no port`),
    ...pods.filter(({ object }) => !has('plasmavmc', ownerOf('pods', object.metadata.uid))).map((pod) => `${named(pod)} has no instance`),
    ...balanced.filter(({ object }) => !has('fiberlb', ownerOf('services', object.metadata.uid))).map((service) => `${named(service)} has no load balancer`),
    ...(claims.length > cloud.lightningstor.volumes().length
      ? [`${claims.length} claims are bound, there are ${cloud.lightningstor.volumes().length} volumes`]
      : []),
  ];
}
