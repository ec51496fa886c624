import type { HttpBackend, HttpRoute, HttpRoutes } from '../../../domain/effect.ts';
import { httpBackendsMax, httpRoutesMax } from '../../../domain/http-route-limits.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import type { KeyPairs } from '../../../domain/ports/key-pairs.ts';
import { parseTimestamp } from '../../../domain/time.ts';
import type { Ingress, IngressBackend } from '../../../schemas/kubernetes/types.ts';
import { backendOf } from './backend-of.ts';
import { certificatesOf } from './certificates-of.ts';
import { placesOf } from './places-of.ts';
import { whyNotLed } from './within-limits.ts';

export interface WantedRoutes {
  readonly routes: HttpRoutes;
  /** Of rules that FiberLB does not take: they lead nowhere. */
  readonly routeProblems: readonly string[];
  /** Of backends that cannot be led to. */
  readonly backendProblems: readonly string[];
  /** Of Secrets that cannot be served. */
  readonly certificateProblems: readonly string[];
  /** Secrets that this process cannot open: without them it does not know what is wanted. */
  readonly sealed: readonly string[];
}

const tooManyRoutes = `The rules beyond the first ${httpRoutesMax} paths lead nowhere: make another Ingress for them`;
const tooManyBackends = `The rules that lead to more than ${httpBackendsMax} backends lead nowhere: make another Ingress for them`;

export function httpRoutesOf(objects: Objects, keyPairs: KeyPairs, { ref, object }: Entry<Ingress>): WantedRoutes {
  const { tls = [], defaultBackend } = object.spec ?? {};
  const backends = new Map<string, HttpBackend>();
  const problems = new Set<string>();
  const nameOf = (wanted: IngressBackend): string => {
    const { backend, problem } = backendOf(objects, ref, wanted);
    backends.set(backend.name, backend);
    if (problem !== undefined) problems.add(problem);
    return backend.name;
  };

  const rest = defaultBackend === undefined ? '' : nameOf(defaultBackend);
  const routes: HttpRoute[] = [];
  const routeProblems = new Set<string>();
  for (const { backend: to, ...place } of placesOf(object)) {
    const problem = whyNotLed(place);
    if (problem !== undefined) routeProblems.add(problem);
    else if (routes.length === httpRoutesMax) routeProblems.add(tooManyRoutes);
    else if (backends.size >= httpBackendsMax && !backends.has(backendOf(objects, ref, to).backend.name)) routeProblems.add(tooManyBackends);
    else routes.push({ ...place, backend: nameOf(to) });
  }

  const { certificates, problems: certificateProblems, sealed } = certificatesOf(objects, keyPairs, ref, tls);
  return {
    routes: {
      name: `${ref.namespace}/${ref.name}`,
      createdMs: parseTimestamp(object.metadata.creationTimestamp) ?? 0,
      routes,
      defaultBackend: rest,
      backends: [...backends.values()],
      certificates,
    },
    routeProblems: [...routeProblems],
    backendProblems: [...problems],
    certificateProblems,
    sealed,
  };
}
