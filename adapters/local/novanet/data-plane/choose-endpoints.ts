// Which endpoints of a Service's port a node sends to.
import type { RouteEndpoint } from '../../../../domain/effect.ts';

export interface Viewer {
  /** Of this host: what runs there runs here. */
  readonly node: string;
  /** '': not known. */
  readonly zone: string;
}

/**
 * The ready ones, or where none is those that end and still serve (SVC-50); of those here only, where the policy says so (SVC-51). Before
 * that comes for whom endpoints are meant: a hint counts when every ready endpoint has one and one of them is meant for here (EPS-10).
 * Source: Kubernetes, pkg/proxy/topology.go.
 */
export function chooseEndpoints(endpoints: readonly RouteEndpoint[], isLocal: boolean, viewer: Viewer): readonly RouteEndpoint[] {
  if (isLocal) return servingOf(endpoints.filter(({ node }) => node === viewer.node));
  const serving = servingOf(endpoints);
  if (serving.some(({ terminating }) => terminating)) return serving;
  return meantFor(serving, ({ forNodes }) => forNodes, viewer.node) ?? meantFor(serving, ({ forZones }) => forZones, viewer.zone) ?? serving;
}

function servingOf(endpoints: readonly RouteEndpoint[]): readonly RouteEndpoint[] {
  const ready = endpoints.filter(({ terminating }) => !terminating);
  return ready.length > 0 ? ready : endpoints;
}

function meantFor(
  endpoints: readonly RouteEndpoint[],
  hintsOf: (endpoint: RouteEndpoint) => readonly string[],
  place: string,
): readonly RouteEndpoint[] | undefined {
  if (endpoints.some((endpoint) => hintsOf(endpoint).length === 0)) return undefined;
  const meant = endpoints.filter((endpoint) => hintsOf(endpoint).includes(place));
  return meant.length > 0 ? meant : undefined;
}
