/** Who owns an object: one project of one organisation is one virtual cluster. Comes from the authenticated identity only. */
export interface Tenant {
  readonly org: string;
  readonly project: string;
}

/**
 * The coordinates of one object.
 *
 * `resource` is the plural with its group: `pods`, `deployments.apps`. Names that start with `_` are k8shost's own
 * (`_claims`, `_outcomes`) and are never served by REST. `namespace` is `''` for cluster-scoped resources.
 *
 * `uid` names one incarnation; it is set only where an incarnation that may be gone is meant (cleaning up after it).
 */
export interface Ref extends Tenant {
  readonly resource: string;
  readonly namespace: string;
  readonly name: string;
  readonly uid?: string;
}

/** One string per ref, for map keys and queue slots. The uid counts: cleaning up after a pod is not reconciling its successor. */
export const refKey = (ref: Ref): string =>
  ref.uid === undefined
    ? `${ref.org}/${ref.project}/${ref.resource}/${ref.namespace}/${ref.name}`
    : `${ref.org}/${ref.project}/${ref.resource}/${ref.namespace}/${ref.name}#${ref.uid}`;

/** The same key to be kept: one flat string, where a template leaves a rope of its parts, several times as large. Slower to make. */
export const keptRefKey = ({ org, project, resource, namespace, name }: Ref): string => [org, project, resource, namespace, name].join('/');

export const tenantKey = (tenant: Tenant): string => `${tenant.org}/${tenant.project}`;
export const tenantOf = (ref: Tenant): Tenant => ({ org: ref.org, project: ref.project });
export const sameTenant = (a: Tenant, b: Tenant): boolean => a.org === b.org && a.project === b.project;

/** The same object whatever incarnation: the ref without its uid. */
export const withoutUid = ({ org, project, resource, namespace, name }: Ref): Ref => ({ org, project, resource, namespace, name });

/** As lists are sorted: by namespace, then by name. */
export const compareRefs = (a: Ref, b: Ref): number => compareText(a.namespace, b.namespace) || compareText(a.name, b.name);
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** k8shost's own subjects, which no Kubernetes client may name. */
export const isInternalResource = (resource: string): boolean => resource.startsWith('_');
