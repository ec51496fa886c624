import type { ApiObject } from '../domain/api-object.ts';
import type { Actor, Command, Wish } from '../domain/command.ts';
import { clusterRange } from '../domain/claims/cluster-addresses.ts';
import { ingressClassesResource, ingressClassName, ingressController } from '../domain/ingress-class.ts';
import { newMetadata } from '../domain/new-object.ts';
import { lightningStorDriverObject } from '../domain/volumes/driver-object.ts';
import { lightningStorDriver } from '../domain/volumes/lightningstor.ts';
import type { Objects } from '../domain/objects.ts';
import type { Clock } from '../domain/ports/clock.ts';
import type { Ids } from '../domain/ports/chance.ts';
import type { SubmitCommand } from '../domain/ports/submit.ts';
import { tenantKey, type Tenant } from '../domain/ref.ts';
import { rootCaAnnotations, rootCaKey, rootCaName, rootCaRef } from '../domain/root-ca.ts';
import type { ConfigMap } from '../schemas/kubernetes/types.ts';
import type { Rejection } from '../domain/rejection.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { hasItsSnapshots, snapshotObjects } from './snapshots/first-objects.ts';
import { systemPriorityClasses } from './system-priority-classes.ts';

interface BootstrapPorts {
  readonly objects: Objects;
  readonly submit: SubmitCommand;
  readonly clock: Clock;
  readonly ids: Ids;
  /** PEM of the authority of this API's certificate; without it no namespace is told of one. */
  readonly rootCa?: string;
}

const actor: Actor = { principal: 'system:k8shost:bootstrap', groups: ['system:masters'], userAgent: 'k8shost', via: 'reconciler' };

/** What Kubernetes' own server calls itself in the managedFields of what it makes. */
const serverManager = 'kube-apiserver';

/** Written last: a project that has it has everything before it; those of old lack the ServiceCIDR, the IngressClass, the CSIDriver and what snapshots need. */
const lastNamespace = 'kube-node-lease';

/**
 * Gives a project what every Kubernetes cluster has from its first minute: its namespaces, a storage class and its driver, an ingress class, the `kubernetes` Service and ServiceCIDR, the
 * priorities of the system, and the definitions of snapshots with a class of them.
 * Several processes may do it at once; what is there already stays as it is.
 */
export function projectBootstrap(ports: BootstrapPorts): (tenant: Tenant) => Promise<Result<Record<string, never>, Rejection>> {
  const running = new Map<string, Promise<Result<Record<string, never>, Rejection>>>();
  /** Projects that know this process's authority: each is told once, so that processes with different ones do not take turns for ever. */
  const told = new Set<string>();
  const has = (tenant: Tenant, resource: string, name: string): boolean => ports.objects.get({ ...tenant, resource, namespace: '', name }) !== undefined;
  /** One that was deleted since stays deleted. */
  const hadIngressClass = (tenant: Tenant): boolean =>
    ports.objects.lastSequence({ ...tenant, resource: ingressClassesResource, namespace: '', name: ingressClassName }) > 0;
  /** A project that chose among classes of its own goes on with its choice: ours is not the default there. */
  const ingressClassBeside = (tenant: Tenant): ApiObject =>
    ports.objects.list(tenant, ingressClassesResource).length === 0 ? ingressClass : { ...ingressClass, metadata: newMetadata({ name: ingressClassName }) };
  const hadCsiDriver = (tenant: Tenant): boolean =>
    ports.objects.lastSequence({ ...tenant, resource: csiDrivers, namespace: '', name: lightningStorDriver }) > 0;
  const isMade = (tenant: Tenant): boolean =>
    has(tenant, 'namespaces', lastNamespace) &&
    has(tenant, serviceCidrs, serviceCidr.metadata.name) &&
    hadIngressClass(tenant) &&
    hadCsiDriver(tenant) &&
    hasItsSnapshots(ports.objects, tenant);
  /** Of what a project once had it may have taken away the rest. */
  const missing = (tenant: Tenant): readonly Wish[] => {
    if (isMade(tenant)) return [];
    if (!has(tenant, 'namespaces', lastNamespace)) return firstObjects(ports.objects, tenant);
    return [
      ...(has(tenant, serviceCidrs, serviceCidr.metadata.name) ? [] : [createWish(tenant, serviceCidrs, serviceCidr)]),
      ...(hadIngressClass(tenant) ? [] : [createWish(tenant, ingressClassesResource, ingressClassBeside(tenant))]),
      ...(hadCsiDriver(tenant) ? [] : [createWish(tenant, csiDrivers, lightningStorDriverObject)]),
      ...snapshotObjects(ports.objects, tenant).map(({ resource, object }) => createWish(tenant, resource, object)),
    ];
  };

  const make = async (tenant: Tenant): Promise<Result<Record<string, never>, Rejection>> => {
    for (const wish of missing(tenant)) {
      const result = await ports.submit(commandOf(wish, ports));
      if (!result.ok && result.error.kind !== 'already-exists') return err(result.error);
    }
    const wish = ports.rootCa === undefined ? undefined : rootCaWish(tenant, ports.objects, ports.rootCa);
    const result = wish === undefined ? undefined : await ports.submit(commandOf(wish, ports));
    if (result?.ok === false && result.error.kind !== 'already-exists') return err(result.error);
    told.add(tenantKey(tenant));
    return ok({});
  };

  return (tenant) => {
    const key = tenantKey(tenant);
    if (isMade(tenant) && (ports.rootCa === undefined || told.has(key))) return Promise.resolve(ok({}));
    const under = running.get(key) ?? make(tenant).finally(() => running.delete(key));
    running.set(key, under);
    return under;
  };
}

function commandOf(wish: Wish, { clock, ids }: BootstrapPorts): Command {
  const id = ids.eventId();
  return { ...wish, actor, fieldManager: serverManager, origin: { id, correlationId: id, causationId: '', timeMs: clock.nowMs() } };
}

/** What makes kube-system hold this authority; undefined when it does. The other namespaces copy it from there. */
function rootCaWish(tenant: Tenant, objects: Objects, pem: string): Wish | undefined {
  const ref = rootCaRef(tenant);
  const present = objects.get<ConfigMap>(ref);
  if (present?.object.data?.[rootCaKey] === pem) return undefined;
  if (present !== undefined) return { verb: 'patch', ref, patchType: 'merge', patch: { data: { [rootCaKey]: pem } } };
  const metadata = newMetadata({ name: rootCaName, namespace: ref.namespace, annotations: rootCaAnnotations });
  const object: ConfigMap = { apiVersion: 'v1', kind: 'ConfigMap', metadata, data: { [rootCaKey]: pem } };
  return { verb: 'create', ref, object };
}

const createWish = (tenant: Tenant, resource: string, object: ApiObject): Wish => ({
  verb: 'create',
  ref: { ...tenant, resource, namespace: object.metadata.namespace ?? '', name: object.metadata.name },
  object,
});

function firstObjects(objects: Objects, tenant: Tenant): readonly Wish[] {
  const create = (resource: string, object: ApiObject): Wish => createWish(tenant, resource, object);
  const namespace = (name: string): Wish => create('namespaces', { apiVersion: 'v1', kind: 'Namespace', metadata: newMetadata({ name }) });
  return [
    namespace('default'),
    namespace('kube-system'),
    namespace('kube-public'),
    create('storageclasses.storage.k8s.io', storageClass),
    create(csiDrivers, lightningStorDriverObject),
    create(ingressClassesResource, ingressClass),
    create(serviceCidrs, serviceCidr),
    create('services', kubernetesService),
    ...systemPriorityClasses.map((priorityClass) => create('priorityclasses.scheduling.k8s.io', priorityClass)),
    ...snapshotObjects(objects, tenant).map(({ resource, object }) => create(resource, object)),
    namespace(lastNamespace),
  ];
}

const storageClass: ApiObject & Record<string, unknown> = {
  apiVersion: 'storage.k8s.io/v1',
  kind: 'StorageClass',
  metadata: newMetadata({ name: 'lightningstor', annotations: { 'storageclass.kubernetes.io/is-default-class': 'true' } }),
  provisioner: lightningStorDriver,
  reclaimPolicy: 'Delete',
  volumeBindingMode: 'Immediate',
  allowVolumeExpansion: true,
};

const csiDrivers = 'csidrivers.storage.k8s.io';

const ingressClass: ApiObject & Record<string, unknown> = {
  apiVersion: 'networking.k8s.io/v1',
  kind: 'IngressClass',
  metadata: newMetadata({ name: ingressClassName, annotations: { 'ingressclass.kubernetes.io/is-default-class': 'true' } }),
  spec: { controller: ingressController },
};

const serviceCidrs = 'servicecidrs.networking.k8s.io';

const serviceCidr: ApiObject & Record<string, unknown> = {
  apiVersion: 'networking.k8s.io/v1',
  kind: 'ServiceCIDR',
  metadata: newMetadata({ name: 'kubernetes' }),
  spec: { cidrs: [clusterRange] },
};

/** Without a selector and, where the API is on a loopback address, without endpoints. */
const kubernetesService: ApiObject & Record<string, unknown> = {
  apiVersion: 'v1',
  kind: 'Service',
  metadata: newMetadata({ name: 'kubernetes', namespace: 'default', labels: { component: 'apiserver', provider: 'kubernetes' } }),
  spec: { type: 'ClusterIP', clusterIP: '10.96.0.1', ports: [{ name: 'https', protocol: 'TCP', port: 443, targetPort: 6443 }] },
};
