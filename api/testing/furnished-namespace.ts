// Test support: a namespace with the service account that `ownership` gives it, without which it takes no pods.
import { systemIds } from '../../adapters/system/system-ids.ts';
import type { ApiObject } from '../../domain/api-object.ts';
import type { SubmitCommand } from '../../domain/ports/submit.ts';
import type { Ref, Tenant } from '../../domain/ref.ts';

export async function createFurnishedNamespace(submit: SubmitCommand, { org, project }: Tenant, name = 'default'): Promise<void> {
  const create = async (ref: Omit<Ref, 'org' | 'project'>, kind: string): Promise<void> => {
    const id = systemIds.eventId();
    const object: ApiObject = { apiVersion: 'v1', kind, metadata: { name: ref.name, uid: '', creationTimestamp: '' } };
    const created = await submit({
      verb: 'create',
      ref: { org, project, ...ref },
      object,
      origin: { id, correlationId: id, causationId: '', timeMs: Date.now() },
      actor: { principal: 'test', groups: [], userAgent: 'kube-apiserver', via: 'reconciler' },
    });
    if (!created.ok) throw new Error(JSON.stringify(created.error));
  };
  await create({ resource: 'namespaces', namespace: '', name }, 'Namespace');
  await create({ resource: 'serviceaccounts', namespace: name, name: 'default' }, 'ServiceAccount');
}
