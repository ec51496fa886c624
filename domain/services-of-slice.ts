import type { Change } from './objects.ts';
import type { Ref } from './ref.ts';

/** Names the Service that an EndpointSlice belongs to. */
export const serviceNameLabel = 'kubernetes.io/service-name';

/** The Services that a changed EndpointSlice belongs to, or did: two when its label changed, none without one. */
export function servicesOfSlice({ recorded: { ref }, before, after }: Change): readonly Ref[] {
  const names = new Set([before, after].flatMap((slice) => slice?.metadata.labels?.[serviceNameLabel] ?? []));
  return [...names].map((name) => ({ ...ref, resource: 'services', name }));
}
