import { ownerOf, parseOwner, type ServiceName } from '../../domain/effect.ts';
import { tenantKey, type Tenant } from '../../domain/ref.ts';
import type { Pod, Service } from '../../schemas/kubernetes/types.ts';
import type { SimulatedService } from '../cloud/simulated-service.ts';
import type { World } from '../world/world.ts';
import type { CheckerFactory } from './checker.ts';
import { every, isBalanced, isTerminal, named } from './cluster.ts';
import { keptInTheCloud, type KeptInTheCloud } from './kept-in-the-cloud.ts';

/** Nothing in the cloud without a live owner but what is to be retained, and nothing that a live object needs is missing there. */
export const nothingLeftOver: CheckerFactory = () => {
  const kept = keptInTheCloud();
  return {
    name: 'nothing-left-over',
    onEvent: (recorded) => void kept.saw(recorded),
    pending: (world) => [...orphans(world, kept), ...missing(world)],
  };
};

function orphans({ cloud, truth }: World, kept: KeptInTheCloud): string[] {
  const lives = (tenant: Tenant, uid = ''): boolean => truth.by('uid', `${tenantKey(tenant)}/${uid}`).length > 0;
  return Object.values<SimulatedService>(cloud)
    .flatMap((service) => service.list())
    .filter(({ tenant, owner }) => !lives(tenant, parseOwner(owner)?.uid))
    .filter(({ tenant, owner }) => {
      const { retained = false, uid } = kept.of(tenant, owner) ?? {};
      return !retained && !lives(tenant, uid);
    })
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
  return [
    ...pods.filter(({ object }) => !has('novanet', ownerOf('pods', object.metadata.uid))).map((pod) => `${named(pod)} has no port`),
    ...pods.filter(({ object }) => !has('plasmavmc', ownerOf('pods', object.metadata.uid))).map((pod) => `${named(pod)} has no instance`),
    ...balanced.filter(({ object }) => !has('fiberlb', ownerOf('services', object.metadata.uid))).map((service) => `${named(service)} has no load balancer`),
  ];
}
