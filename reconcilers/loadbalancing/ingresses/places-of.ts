import type { HttpRoute } from '../../../domain/effect.ts';
import type { HTTPIngressPath, Ingress, IngressBackend } from '../../../schemas/kubernetes/types.ts';

export type Place = Pick<HttpRoute, 'host' | 'path' | 'match'>;

/** Equal for what FiberLB can give to one owner only. */
export const placeKey = ({ host, path, match }: Place): string => `${host} ${match} ${path}`;

type LedPlace = Place & { readonly backend: IngressBackend };

/** Asked at each change of an endpoint, of the Ingress and of those that share a host with it, which change seldom. */
const known = new WeakMap<Ingress, readonly LedPlace[]>();

/** Where an Ingress wants requests led, as FiberLB is told of it, each once: of two that are the same the first has it. */
export function placesOf(ingress: Ingress): readonly LedPlace[] {
  const places = known.get(ingress) ?? placesIn(ingress);
  known.set(ingress, places);
  return places;
}

function placesIn({ spec }: Ingress): readonly LedPlace[] {
  const places = new Map<string, LedPlace>();
  const add = (place: Place, backend: IngressBackend): void => {
    const key = placeKey(place);
    if (!places.has(key)) places.set(key, { ...place, backend });
  };
  for (const { host = '', http } of spec?.rules ?? []) {
    const name = host.toLowerCase();
    for (const path of http?.paths ?? []) add({ host: name, ...matchOf(path) }, path.backend);
    // A host without paths is the default backend's. Source: networking/v1 IngressRule.
    if (http === undefined && spec?.defaultBackend !== undefined) add({ host: name, path: '/', match: 'Prefix' }, spec.defaultBackend);
  }
  return [...places.values()];
}

/** A prefix is of whole elements, so that a slash at its end means nothing. ImplementationSpecific is Prefix. */
const matchOf = ({ path: written = '', pathType }: HTTPIngressPath): Pick<HttpRoute, 'path' | 'match'> => {
  const path = asRequested(written);
  return pathType === 'Exact' ? { path: path || '/', match: 'Exact' } : { path: path.replace(/\/+$/, '') || '/', match: 'Prefix' };
};

/** As clients send it: what a path of a URL is not written with is percent-encoded. Source: RFC 3986, section 3.3, and what browsers leave as it is. */
const asRequested = (path: string): string => path.toWellFormed().replace(/[^!"$-;=@-~<>]/gu, encodeURIComponent);
