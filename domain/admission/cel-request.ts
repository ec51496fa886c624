import type { ApiObject, Json } from '../api-object.ts';
import { CelEnvironment } from '../cel/environment.ts';
import type { Attributes } from './attributes.ts';
import { namespaceOf } from './rule-match.ts';

/** `request`, as expressions and webhooks know it: admission.k8s.io/v1 AdmissionRequest without the objects. */
export function requestOf({ operation, ref, subresource, actor, dryRun, context }: Attributes): Readonly<Record<string, Json>> {
  const facts = context.facts.resource(ref.resource);
  const gvk = { group: facts?.group ?? '', version: facts?.version ?? '', kind: facts?.kind ?? '' };
  const gvr = { group: gvk.group, version: gvk.version, resource: facts?.plural ?? '' };
  return {
    kind: gvk,
    resource: gvr,
    subResource: subresource,
    requestKind: gvk,
    requestResource: gvr,
    requestSubResource: subresource,
    name: ref.name,
    namespace: ref.namespace,
    operation,
    userInfo: { username: actor.principal, groups: actor.groups },
    dryRun,
  };
}

const admissionVariables = { object: 'dyn', oldObject: 'dyn', request: 'dyn', namespaceObject: 'dyn' } as const;

let shared: CelEnvironment | undefined;
/** What every expression of admission may name. Made when the first is compiled: most processes never see one. */
export const admissionEnvironment = (): CelEnvironment => (shared ??= new CelEnvironment({ variables: admissionVariables }));

export function admissionValues(object: ApiObject | undefined, attributes: Attributes): Readonly<Record<string, unknown>> {
  const namespace = attributes.ref.resource === 'namespaces' ? undefined : namespaceOf(object, attributes);
  return { object: object ?? null, oldObject: attributes.before ?? null, request: requestOf(attributes), namespaceObject: namespace ?? null };
}
