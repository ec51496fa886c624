import type { HttpBackend, HttpRoute, HttpRoutes } from '../../../domain/effect.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import type { KeyPairs } from '../../../domain/ports/key-pairs.ts';
import { parseTimestamp } from '../../../domain/time.ts';
import type { HTTPIngressPath, Ingress, IngressBackend } from '../../../schemas/kubernetes/types.ts';
import { backendOf } from './backend-of.ts';
import { certificatesOf } from './certificates-of.ts';

export interface WantedRoutes {
  readonly routes: HttpRoutes;
  /** Of backends that cannot be led to. */
  readonly backendProblems: readonly string[];
  /** Of Secrets that cannot be served. */
  readonly certificateProblems: readonly string[];
  /** Secrets that this process cannot open: without them it does not know what is wanted. */
  readonly sealed: readonly string[];
}

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
  /** Of two that want the same in one Ingress the first has it. */
  const lead = (route: HttpRoute): void => {
    const key = `${route.host} ${route.match} ${route.path}`;
    if (!routes.has(key)) routes.set(key, route);
  };
  for (const { host = '', http } of rules) {
    const name = host.toLowerCase();
    for (const path of http?.paths ?? []) lead({ host: name, ...matchOf(path), backend: nameOf(path.backend) });
    // A host without paths is the default backend's. Source: networking/v1 IngressRule.
    if (http === undefined && rest !== '') lead({ host: name, path: '/', match: 'Prefix', backend: rest });
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
