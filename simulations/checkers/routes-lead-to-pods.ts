import { ownerOf } from '../../domain/effect.ts';
import type { Entry } from '../../domain/objects.ts';
import type { Service } from '../../schemas/kubernetes/types.ts';
import type { World } from '../world/world.ts';
import type { CheckerFactory } from './checker.ts';
import { every, named, readyPodsOf, sameList } from './cluster.ts';

/** What is sent to a Service's cluster address goes to its ready pods. That gone ones have no route is `nothing-left-over`'s. */
export const routesLeadToPods: CheckerFactory = () => ({
  name: 'routes-lead-to-pods',
  pending: (world) => every<Service>(world.truth, 'services').flatMap((service) => wrong(world, service)),
});

function wrong({ truth, cloud }: World, service: Entry<Service>): string[] {
  const { spec, metadata } = service.object;
  if (!spec?.clusterIP || spec.clusterIP === 'None' || metadata.deletionTimestamp !== undefined) return [];
  // Without a selector its endpoints are the user's own.
  if (Object.keys(spec.selector ?? {}).length === 0) return [];
  const route = cloud.novanet.routes().find(({ owner }) => owner === ownerOf('services', metadata.uid))?.thing;
  if (route === undefined) return [`${named(service)} has no route`];
  const pods = readyPodsOf(truth, service);
  const wanted = (spec.ports ?? []).flatMap(({ port, targetPort }) =>
    pods.map((pod) => `${spec.clusterIP}:${port} → ${pod.status?.podIP}:${targetPort ?? port}`),
  );
  const leads = route.ports.flatMap(({ port, endpoints }) =>
    endpoints.filter(({ terminating }) => !terminating).map((endpoint) => `${route.addresses.join()}:${port} → ${endpoint.address}:${endpoint.port}`),
  );
  return sameList(wanted, leads) ? [] : [`${named(service)} leads to [${leads.join(', ')}], ready are [${wanted.join(', ')}]`];
}
