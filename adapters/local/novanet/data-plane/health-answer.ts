// What a node answers a load balancer that asks whether it has endpoints of a Service.
import type { ServiceRoute } from '../../../../domain/effect.ts';

export interface HealthAnswer {
  readonly status: 200 | 503;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Pods on the node that are ready; those that end and still serve are led to, and get no new clients from a balancer. */
export const readyHere = (route: ServiceRoute, node: string): number =>
  new Set(route.ports.flatMap(({ endpoints }) => endpoints.filter((one) => one.node === node && !one.terminating).map(({ address }) => address))).size;

/**
 * `name` is `namespace/name`. `isHealthy`: the rules of the node follow.
 * Source: Kubernetes, pkg/proxy/healthcheck/service_health.go.
 */
export function healthAnswer(name: string, localEndpoints: number, isHealthy: boolean): HealthAnswer {
  const [namespace, service] = name.split('/');
  const said = { service: { namespace, name: service }, localEndpoints, serviceProxyHealthy: isHealthy };
  return {
    status: localEndpoints > 0 && isHealthy ? 200 : 503,
    headers: {
      'Content-Type': 'application/json',
      'X-Content-Type-Options': 'nosniff',
      'X-Load-Balancing-Endpoint-Weight': String(localEndpoints),
    },
    body: JSON.stringify(said, undefined, '\t'),
  };
}
