import { ownerOf } from '../../domain/effect.ts';
import type { Entry } from '../../domain/objects.ts';
import type { Service } from '../../schemas/kubernetes/types.ts';
import type { World } from '../world/world.ts';
import type { CheckerFactory } from './checker.ts';
import { every, isBalanced, named, readyPodsOf, sameList } from './cluster.ts';

/** A load balancer's members are the ready pods, and its address is the Service's. */
export const balancerMembers: CheckerFactory = () => ({
  name: 'balancer-members',
  pending: (world) =>
    every<Service>(world.truth, 'services')
      .filter(({ object }) => isBalanced(object))
      .flatMap((service) => wrong(world, service)),
});

function wrong({ truth, cloud }: World, service: Entry<Service>): string[] {
  const balancer = cloud.fiberlb.balancers().find(({ owner }) => owner === ownerOf('services', service.object.metadata.uid));
  if (!balancer) return [`${named(service)} has no balancer`];
  const pods = readyPodsOf(truth, service);
  const ports = service.object.spec?.ports ?? [];
  const wanted = ports.flatMap(({ port, targetPort }) => pods.map((pod) => `${port} → ${pod.status?.podIP}:${targetPort ?? port}`));
  const members = balancer.thing.listeners.flatMap((listener) => listener.members.map(({ address, port }) => `${listener.port} → ${address}:${port}`));
  const shown = service.object.status?.loadBalancer?.ingress?.[0]?.ip;
  return [
    ...(sameList(wanted, members) ? [] : [`${named(service)} is balanced to [${members.join(', ')}], ready are [${wanted.join(', ')}]`]),
    ...(shown === balancer.thing.address ? [] : [`${named(service)} shows ${shown}, the balancer has ${balancer.thing.address}`]),
  ];
}
