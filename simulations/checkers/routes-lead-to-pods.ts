import { clusterDnsRef, isClusterDns, resolverAddress } from '../../domain/cluster-dns.ts';
import { ownerOf } from '../../domain/effect.ts';
import type { Entry } from '../../domain/objects.ts';
import type { Service } from '../../schemas/kubernetes/types.ts';
import type { World } from '../world/world.ts';
import type { CheckerFactory } from './checker.ts';
import { every, named, readyPodsOf, sameList } from './cluster.ts';

/** What is sent to a Service's cluster address goes to its ready pods, and the DNS Service, which every cluster has, to the resolver. That gone ones have no route is `nothing-left-over`'s. */
export const routesLeadToPods: CheckerFactory = () => ({
  name: 'routes-lead-to-pods',
  pending: (world) => [...withoutDns(world), ...every<Service>(world.truth, 'services').flatMap((service) => wrong(world, service))],
});

const withoutDns = ({ truth }: World): string[] =>
  every(truth, 'namespaces')
    .filter(({ ref }) => ref.name === 'kube-system' && truth.get(clusterDnsRef(ref)) === undefined)
    .map(({ ref }) => `${ref.org}/${ref.project} has no DNS Service`);

function wrong({ truth, cloud }: World, service: Entry<Service>): string[] {
  const { spec, metadata } = service.object;
  if (!spec?.clusterIP || spec.clusterIP === 'None' || metadata.deletionTimestamp !== undefined) return [];
  // Without a selector its endpoints are the user's own.
  if (!isClusterDns(service.ref) && Object.keys(spec.selector ?? {}).length === 0) return [];
  const route = cloud.novanet.routes().find(({ owner }) => owner === ownerOf('services', metadata.uid))?.thing;
  if (route === undefined) return [`${named(service)} has no route`];
  const endpoints = isClusterDns(service.ref) ? [resolverAddress] : readyPodsOf(truth, service).map((pod) => pod.status?.podIP);
  const wanted = (spec.ports ?? []).flatMap(({ port, targetPort }) =>
    endpoints.map((address) => `${spec.clusterIP}:${port} → ${address}:${targetPort ?? port}`),
  );
  const leads = route.ports.flatMap(({ port, endpoints }) =>
    endpoints.filter(({ terminating }) => !terminating).map((endpoint) => `${route.addresses.join()}:${port} → ${endpoint.address}:${endpoint.port}`),
  );
  return sameList(wanted, leads) ? [] : [`${named(service)} leads to [${leads.join(', ')}], ready are [${wanted.join(', ')}]`];
}
