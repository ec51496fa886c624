import type { HttpBackend, HttpRoute, HttpRoutes } from '../../../domain/effect.ts';
import { httpBackendsMax, httpRoutesMax } from '../../../domain/http-route-limits.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import type { KeyPairs } from '../../../domain/ports/key-pairs.ts';
import { parseTimestamp } from '../../../domain/time.ts';
import type { HTTPIngressPath, Ingress, IngressBackend } from '../../../schemas/kubernetes/types.ts';
import { backendOf } from './backend-of.ts';
import { certificatesOf } from './certificates-of.ts';
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
  const { rules = [], tls = [], defaultBackend } = object.spec ?? {};
  const backends = new Map<string, HttpBackend>();
  const problems = new Set<string>();
  const nameOf = (wanted: IngressBackend): string => {
    const { backend, problem } = backendOf(objects, ref, wanted);
    backends.set(backend.name, backend);
    if (problem !== undefined) problems.add(problem);
    return backend.name;
  };

  const rest = defaultBackend === undefined ? '' : nameOf(defaultBackend);
  const routes = new Map<string, HttpRoute>();
  const routeProblems = new Set<string>();
  /** Of two that want the same in one Ingress the first has it. */
  const lead = (host: string, at: Pick<HttpRoute, 'path' | 'match'>, to: IngressBackend): void => {
    const key = `${host} ${at.match} ${at.path}`;
    if (routes.has(key)) return;
    const problem = whyNotLed({ host, path: at.path });
    if (problem !== undefined) routeProblems.add(problem);
    else if (routes.size === httpRoutesMax) routeProblems.add(tooManyRoutes);
    else if (backends.size >= httpBackendsMax && !backends.has(backendOf(objects, ref, to).backend.name)) routeProblems.add(tooManyBackends);
    else routes.set(key, { host, ...at, backend: nameOf(to) });
  };
  for (const { host = '', http } of rules) {
    const name = host.toLowerCase();
    for (const path of http?.paths ?? []) lead(name, matchOf(path), path.backend);
    // A host without paths is the default backend's. Source: networking/v1 IngressRule.
    if (http === undefined && defaultBackend !== undefined) lead(name, { path: '/', match: 'Prefix' }, defaultBackend);
  }

  const { certificates, problems: certificateProblems, sealed } = certificatesOf(objects, keyPairs, ref, tls);
  return {
    routes: {
      name: `${ref.namespace}/${ref.name}`,
      createdMs: parseTimestamp(object.metadata.creationTimestamp) ?? 0,
      routes: [...routes.values()],
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

/** A prefix is of whole elements, so that a slash at its end means nothing. ImplementationSpecific is Prefix. */
const matchOf = ({ path: written = '', pathType }: HTTPIngressPath): Pick<HttpRoute, 'path' | 'match'> => {
  const path = asRequested(written);
  return pathType === 'Exact' ? { path: path || '/', match: 'Exact' } : { path: path.replace(/\/+$/, '') || '/', match: 'Prefix' };
};

/** As clients send it: what a path of a URL is not written with is percent-encoded. Source: RFC 3986, section 3.3, and what browsers leave as it is. */
const asRequested = (path: string): string => path.toWellFormed().replace(/[^!"$-;=@-~<>]/gu, encodeURIComponent);
