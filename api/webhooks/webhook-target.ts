import type { EndpointSlice, Service, WebhookClientConfig } from '../../schemas/kubernetes/types.ts';
import type { Objects } from '../../domain/objects.ts';
import type { WebhookTarget } from '../../domain/ports/webhooks.ts';
import type { Tenant } from '../../domain/ref.ts';
import { err, ok, type Result } from '../../domain/result.ts';

/** A URL as it is, or a Service by its ready endpoints. Source: apiserver util/webhook ClientManager. */
export function webhookTarget(
  objects: Objects,
  tenant: Tenant,
  { url, service, caBundle }: WebhookClientConfig,
  timeoutSeconds: number,
): Result<WebhookTarget, string> {
  const trusted = caBundle === undefined ? '' : Buffer.from(caBundle, 'base64').toString();
  const timeout = `timeout=${timeoutSeconds}s`;
  if (service === undefined) return ok({ url: `${url}${url?.includes('?') ? '&' : '?'}${timeout}`, caBundle: trusted });
  const { namespace, name, path = '', port = 443 } = service;
  const found = objects.get<Service>({ ...tenant, resource: 'services', namespace, name })?.object;
  if (found === undefined) return err(`service ${JSON.stringify(name)} not found`);
  const servicePort = found.spec?.ports?.find((one) => one.port === port);
  if (servicePort === undefined) return err(`no service port ${port} found for service ${JSON.stringify(name)}`);
  const endpoints = objects.by<EndpointSlice>('slicesByService', `${tenant.org}/${tenant.project}/${namespace}/${name}`).flatMap(({ object }) => {
    const endpointPort = object.ports?.find((one) => (one.name ?? '') === (servicePort.name ?? ''))?.port;
    if (endpointPort === undefined) return [];
    return (object.endpoints ?? [])
      .filter(({ conditions }) => conditions?.ready !== false)
      .flatMap(({ addresses }) => addresses.slice(0, 1).map((host) => ({ host, port: endpointPort })));
  });
  if (endpoints.length === 0) return err(`no endpoints available for service ${JSON.stringify(name)}`);
  const start = path === '' || path.startsWith('/') ? path : `/${path}`;
  return ok({ url: `https://${name}.${namespace}.svc:${port}${start}?${timeout}`, endpoints, caBundle: trusted });
}
