import type { ApiObject } from '../../domain/api-object.ts';
import type { Tenant } from '../../domain/ref.ts';
import { simulatedChain, simulatedKey } from '../cloud/simulated-key-pairs.ts';
import type { Stream } from '../kernel/chance.ts';
import type { Manifest } from './manifests.ts';

type Body = Manifest & { readonly object: ApiObject & Record<string, unknown> };

function manifest({ org, project }: Tenant, resource: string, namespace: string, name: string, body: Record<string, unknown>): Body {
  const metadata = { name, ...(namespace && { namespace }) };
  return { ref: { org, project, resource, namespace, name }, object: { ...body, metadata } as unknown as Body['object'] };
}

export const classOf = (tenant: Tenant, name: string, controller: string): Body =>
  manifest(tenant, 'ingressclasses.networking.k8s.io', '', name, { apiVersion: 'networking.k8s.io/v1', kind: 'IngressClass', spec: { controller } });

export const secretOf = (tenant: Tenant, namespace: string, name: string, chainOf: string, keyOf: string): Body =>
  manifest(tenant, 'secrets', namespace, name, {
    apiVersion: 'v1',
    kind: 'Secret',
    type: 'kubernetes.io/tls',
    data: { 'tls.crt': btoa(simulatedChain(chainOf)), 'tls.key': btoa(simulatedKey(keyOf)) },
  });

export const ingressOf = (tenant: Tenant, namespace: string, name: string, spec: object): Body =>
  manifest(tenant, 'ingresses.networking.k8s.io', namespace, name, { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', spec });

/** Without a class the default one is filled in. */
export function drawIngress(chance: Stream, apps: readonly string[], secrets: readonly string[]): object {
  const backend = (): object => {
    if (chance.happens(0.1)) return { resource: { kind: 'Bucket', name: 'icons' } };
    return { service: { name: chance.pick(apps) ?? 'web', port: chance.pick([{ number: 80 }, { number: 80 }, { name: 'http' }, { number: 81 }]) } };
  };
  const path = (): object => ({ path: chance.pick(['/', '/a', '/a/', '/b']), pathType: chance.pick(['Prefix', 'Exact']), backend: backend() });
  const host = (): object => {
    const name = chance.pick(['', 'a.example.com', 'b.example.com', '*.example.com']);
    const paths = Array.from({ length: chance.between(0, 3) }, path);
    return { ...(name && { host: name }), ...(paths.length === 0 ? {} : { http: { paths } }) };
  };
  const rules = Array.from({ length: chance.between(1, 3) }, host);
  const tls = chance.happens(0.6) ? [{ hosts: ['a.example.com'], secretName: chance.pick(secrets) }] : null;
  return { rules, defaultBackend: chance.happens(0.4) ? backend() : null, tls };
}
