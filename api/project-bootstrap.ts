import type { ApiObject } from '../domain/api-object.ts';
import type { Actor, Command, Wish } from '../domain/command.ts';
import { newMetadata } from '../domain/new-object.ts';
import type { Objects } from '../domain/objects.ts';
import type { Clock } from '../domain/ports/clock.ts';
import type { Ids } from '../domain/ports/chance.ts';
import type { SubmitCommand } from '../domain/ports/submit.ts';
import { tenantKey, type Tenant } from '../domain/ref.ts';
import type { Rejection } from '../domain/rejection.ts';
import { err, ok, type Result } from '../domain/result.ts';

export interface BootstrapPorts {
  readonly objects: Objects;
  readonly submit: SubmitCommand;
  readonly clock: Clock;
  readonly ids: Ids;
}

const actor: Actor = { principal: 'system:k8shost:bootstrap', groups: ['system:masters'], userAgent: 'k8shost', via: 'reconciler' };

/** Written last: a project that has it has everything before it. */
const lastNamespace = 'kube-node-lease';

/**
 * Gives a project what every Kubernetes cluster has from its first minute: its namespaces, a storage class, the `kubernetes` Service, the
 * priorities of the system.
 * Several processes may do it at once; what is there already stays as it is.
 */
export function projectBootstrap(ports: BootstrapPorts): (tenant: Tenant) => Promise<Result<Record<string, never>, Rejection>> {
  const running = new Map<string, Promise<Result<Record<string, never>, Rejection>>>();

  const make = async (tenant: Tenant): Promise<Result<Record<string, never>, Rejection>> => {
    for (const wish of firstObjects(tenant)) {
      const result = await ports.submit(commandOf(wish, ports));
      if (!result.ok && result.error.kind !== 'already-exists') return err(result.error);
    }
    return ok({});
  };

  return (tenant) => {
    if (ports.objects.get({ ...tenant, resource: 'namespaces', namespace: '', name: lastNamespace }) !== undefined) return Promise.resolve(ok({}));
    const key = tenantKey(tenant);
    const under = running.get(key) ?? make(tenant).finally(() => running.delete(key));
    running.set(key, under);
    return under;
  };
}

function commandOf(wish: Wish, { clock, ids }: BootstrapPorts): Command {
  const id = ids.eventId();
  return { ...wish, actor, origin: { id, correlationId: id, causationId: '', timeMs: clock.nowMs() } };
}

function firstObjects(tenant: Tenant): readonly Wish[] {
  const create = (resource: string, object: ApiObject): Wish => ({
    verb: 'create',
    ref: { ...tenant, resource, namespace: object.metadata.namespace ?? '', name: object.metadata.name },
    object,
  });
  const namespace = (name: string): Wish => create('namespaces', { apiVersion: 'v1', kind: 'Namespace', metadata: newMetadata({ name }) });
  return [
    namespace('default'),
    namespace('kube-system'),
    namespace('kube-public'),
    create('storageclasses.storage.k8s.io', storageClass),
    create('services', kubernetesService),
    ...priorityClasses.map((priorityClass) => create('priorityclasses.scheduling.k8s.io', priorityClass)),
    namespace(lastNamespace),
  ];
}

const storageClass: ApiObject & Record<string, unknown> = {
  apiVersion: 'storage.k8s.io/v1',
  kind: 'StorageClass',
  metadata: newMetadata({ name: 'lightningstor', annotations: { 'storageclass.kubernetes.io/is-default-class': 'true' } }),
  provisioner: 'csi.lightningstor.plasma.cloud',
  reclaimPolicy: 'Delete',
  volumeBindingMode: 'Immediate',
};

/** Source: pkg/apis/scheduling/v1 SystemPriorityClasses. */
const priorityClasses: readonly (ApiObject & Record<string, unknown>)[] = [
  {
    apiVersion: 'scheduling.k8s.io/v1',
    kind: 'PriorityClass',
    metadata: newMetadata({ name: 'system-node-critical' }),
    value: 2_000_001_000,
    description: 'Used for system critical pods that must not be moved from their current node.',
    preemptionPolicy: 'PreemptLowerPriority',
  },
  {
    apiVersion: 'scheduling.k8s.io/v1',
    kind: 'PriorityClass',
    metadata: newMetadata({ name: 'system-cluster-critical' }),
    value: 2_000_000_000,
    description: 'Used for system critical pods that must run in the cluster, but can be moved to another node if necessary.',
    preemptionPolicy: 'PreemptLowerPriority',
  },
];

/** Without a selector and, where the API is on a loopback address, without endpoints. */
const kubernetesService: ApiObject & Record<string, unknown> = {
  apiVersion: 'v1',
  kind: 'Service',
  metadata: newMetadata({ name: 'kubernetes', namespace: 'default', labels: { component: 'apiserver', provider: 'kubernetes' } }),
  spec: { type: 'ClusterIP', clusterIP: '10.96.0.1', ports: [{ name: 'https', protocol: 'TCP', port: 443, targetPort: 6443 }] },
};
