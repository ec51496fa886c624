import { ownerOf, parseOwner, type HttpRoutes } from '../../domain/effect.ts';
import type { Entry, Objects } from '../../domain/objects.ts';
import { tenantKey } from '../../domain/ref.ts';
import type { Ingress, IngressBackend, Secret, Service } from '../../schemas/kubernetes/types.ts';
import { simulatedKeyPairs } from '../cloud/simulated-key-pairs.ts';
import type { World } from '../world/world.ts';
import type { CheckerFactory } from './checker.ts';
import { every, isLedByFiberlb, named, readyPodsOf, sameList } from './cluster.ts';

const ingresses = 'ingresses.networking.k8s.io';

/**
 * FiberLB keeps what each Ingress of its class asks for, with the pods that are ready and the certificates that fit, and nothing for one of another
 * class; those show the address, these none. That gone ones have no routes is `nothing-left-over`'s.
 */
export const httpRoutesLeadToReadyPods: CheckerFactory = () => ({
  name: 'http-routes-lead-to-ready-pods',
  pending: (world) => [...every<Ingress>(world.truth, ingresses).flatMap((ingress) => wrong(world, ingress)), ...strangers(world)],
});

function wrong({ truth, cloud }: World, ingress: Entry<Ingress>): string[] {
  const shown = (ingress.object.status?.loadBalancer?.ingress ?? []).map(({ ip }) => ip).join();
  if (!isLedByFiberlb(truth, ingress)) return shown === '' ? [] : [`${named(ingress)} is of another class and shows ${shown}`];
  const kept = cloud.fiberlb.routes().find(({ owner }) => owner === ownerOf(ingresses, ingress.object.metadata.uid))?.thing;
  if (kept === undefined) return [`${named(ingress)} has no routes`];
  const [wanted, has] = [wantedOf(truth, ingress), keptOf(kept)];
  return [
    ...(sameList(wanted, has) ? [] : [`${named(ingress)} leads [${has.join(', ')}], it asks for [${wanted.join(', ')}]`]),
    ...(shown === kept.address ? [] : [`${named(ingress)} shows ${shown}, its routes are at ${kept.address}`]),
  ];
}

const strangers = ({ truth, cloud }: World): string[] =>
  cloud.fiberlb.routes().flatMap(({ tenant, owner }) => {
    const [ingress] = truth.by<Ingress>('uid', `${tenantKey(tenant)}/${parseOwner(owner)?.uid ?? ''}`);
    return ingress === undefined || isLedByFiberlb(truth, ingress) ? [] : [`${named(ingress)} is of another class and has routes`];
  });

function wantedOf(truth: Objects, ingress: Entry<Ingress>): string[] {
  const { rules = [], defaultBackend, tls = [] } = ingress.object.spec ?? {};
  const rest = defaultBackend && podsOf(truth, ingress, defaultBackend);
  const led = new Map<string, string>();
  const lead = (where: string, whom: string): void => void (led.has(where) || led.set(where, whom));
  for (const { host = '', http } of rules) {
    for (const { path = '/', pathType, backend } of http?.paths ?? [])
      lead(`${host} ${pathType} ${pathType === 'Exact' || path === '/' ? path : path.replace(/\/$/, '')}`, podsOf(truth, ingress, backend));
    if (http === undefined && rest !== undefined) lead(`${host} Prefix /`, rest);
  }
  return [
    ...[...led].map(([where, whom]) => `${where} → ${whom}`),
    ...(rest === undefined ? [] : [`the rest → ${rest}`]),
    ...tls.flatMap(({ hosts = [], secretName = '' }) => pairOf(truth, ingress, secretName).map((pair) => `${hosts.join()} ${pair}`)),
  ];
}

function keptOf({ routes, backends, defaultBackend, certificates }: HttpRoutes): string[] {
  const pods = (name: string): string =>
    (backends.find((backend) => backend.name === name)?.members ?? [])
      .map(({ address, port }) => `${address}:${port}`)
      .sort()
      .join();
  return [
    ...routes.map(({ host, match, path, backend }) => `${host} ${match} ${path} → ${pods(backend)}`),
    ...(defaultBackend === '' ? [] : [`the rest → ${pods(defaultBackend)}`]),
    ...certificates.map(({ hosts, chain, privateKey }) => `${hosts.join()} ${chain}${privateKey}`),
  ];
}

function podsOf(truth: Objects, { ref }: Entry<Ingress>, { service: wanted }: IngressBackend): string {
  const service = truth.get<Service>({ ...ref, resource: 'services', name: wanted?.name ?? '' });
  const port = service?.object.spec?.ports?.find(({ name, port: number }) =>
    wanted?.port?.name ? name === wanted.port.name : number === wanted?.port?.number,
  );
  if (service === undefined || port === undefined) return '';
  return readyPodsOf(truth, service)
    .map((pod) => `${pod.status?.podIP}:${port.targetPort ?? port.port}`)
    .sort()
    .join();
}

function pairOf(truth: Objects, { ref }: Entry<Ingress>, name: string): readonly string[] {
  const { 'tls.crt': chain = '', 'tls.key': key = '' } = truth.get<Secret>({ ...ref, resource: 'secrets', name })?.object.data ?? {};
  const pair = [atob(chain), atob(key)] as const;
  return chain !== '' && simulatedKeyPairs.problemOf(...pair) === undefined ? [pair.join('')] : [];
}
