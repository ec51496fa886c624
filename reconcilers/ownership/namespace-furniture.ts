import type { ApiObject } from '../../domain/api-object.ts';
import { jsonEqual } from '../../domain/json-equal.ts';
import { newMetadata } from '../../domain/new-object.ts';
import type { Entry, Objects } from '../../domain/objects.ts';
import type { Plan, Step } from '../../domain/reconciler.ts';
import { act, settled } from '../../domain/reconciler.ts';
import { isRootCaSource, rootCaAnnotations, rootCaName, rootCaRef } from '../../domain/root-ca.ts';
import type { ConfigMap, Namespace } from '../../schemas/kubernetes/types.ts';

/** What every namespace has: a service account, and the authority that pods trust. Source: serviceaccount and rootcacertpublisher controllers. */
export function furnish(objects: Objects, namespace: Entry<Namespace>): Plan {
  const accounts = accountSteps(objects, namespace);
  const authority = rootCaSteps(objects, namespace);
  const [first, ...rest] = [...accounts, ...authority];
  if (first === undefined) return settled;
  const detail = { serviceAccounts: objects.list(namespace.ref, 'serviceaccounts', namespace.ref.name).length };
  const missing = [...(accounts.length > 0 ? ['its service account default'] : []), ...(authority.length > 0 ? ['its copy of the root certificate'] : [])];
  return act({ summary: `${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} missing`, detail }, first, ...rest);
}

function accountSteps(objects: Objects, { ref: { org, project, name } }: Entry<Namespace>): readonly Step[] {
  const ref = { org, project, resource: 'serviceaccounts', namespace: name, name: 'default' };
  if (objects.get(ref) !== undefined) return [];
  const object = { apiVersion: 'v1', kind: 'ServiceAccount', metadata: newMetadata({ name: 'default', namespace: name }) } as ApiObject;
  return [{ submit: { verb: 'create', ref, object } }];
}

/** A copy that was changed or removed comes back. */
function rootCaSteps(objects: Objects, { ref: { name, ...tenant } }: Entry<Namespace>): readonly Step[] {
  const source = objects.get<ConfigMap>(rootCaRef(tenant));
  if (source === undefined || isRootCaSource(name)) return [];
  const data = source.object.data ?? {};
  const ref = rootCaRef(tenant, name);
  const present = objects.get<ConfigMap>(ref);
  if (present === undefined) {
    const metadata = newMetadata({ name: rootCaName, namespace: name, annotations: rootCaAnnotations });
    const object: ConfigMap = { apiVersion: 'v1', kind: 'ConfigMap', metadata, data };
    return [{ submit: { verb: 'create', ref, object } }];
  }
  if (jsonEqual(present.object.data ?? {}, data)) return [];
  const object: ConfigMap = { ...present.object, data };
  return [{ submit: { verb: 'replace', ref, object, precondition: { uid: present.object.metadata.uid } } }];
}
