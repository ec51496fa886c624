import { sharingKeyAnnotation } from '../../domain/address-request.ts';
import type { ApiObject } from '../../domain/api-object.ts';
import type { Ref, Tenant } from '../../domain/ref.ts';

/** What the simulated clients ask for, as a user would write it. */
export interface Manifest {
  readonly ref: Ref;
  readonly object: ApiObject;
}

const NAMESPACE = 'default';
const SHARING: ReadonlySet<string> = new Set(['web', 'api', 'shop']);

export function manifest(
  tenant: Tenant,
  resource: string,
  namespace: string,
  object: Omit<ApiObject, 'metadata'> & Record<string, unknown> & { readonly labels?: Record<string, string>; readonly annotations?: Record<string, string> },
  name: string,
): Manifest {
  const { labels, annotations, ...body } = object;
  const metadata = { name, ...(namespace && { namespace }), ...(labels && { labels }), ...(annotations && { annotations }) };
  // A body as it comes from a client: uid and times are the server's to set.
  return { ref: { org: tenant.org, project: tenant.project, resource, namespace, name }, object: { ...body, metadata } as unknown as ApiObject };
}

export const configMapOf = (tenant: Tenant, name: string, value: string): Manifest =>
  manifest(tenant, 'configmaps', NAMESPACE, { apiVersion: 'v1', kind: 'ConfigMap', data: { value } }, name);

export const claimOf = (tenant: Tenant, name: string, gibibytes: number): Manifest =>
  manifest(
    tenant,
    'persistentvolumeclaims',
    NAMESPACE,
    {
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      spec: { accessModes: ['ReadWriteOnce'], storageClassName: 'lightningstor', resources: { requests: { storage: `${gibibytes}Gi` } } },
    },
    name,
  );

/** More than anybody asks for: its sums are what is looked at. */
export const quotaOf = (tenant: Tenant): Manifest => {
  const hard = {
    configmaps: '100',
    'count/jobs.batch': '1000',
    'count/replicasets.apps': '1000',
    persistentvolumeclaims: '100',
    pods: '1000',
    'requests.cpu': '1000',
    services: '100',
  };
  return manifest(tenant, 'resourcequotas', NAMESPACE, { apiVersion: 'v1', kind: 'ResourceQuota', spec: { hard } }, 'everything');
};

/** Those of `api` may be at one address with others of SHARING, which may not be with each other; the rest have one for themselves. */
export const serviceOf = (tenant: Tenant, app: string, type: 'ClusterIP' | 'LoadBalancer'): Manifest =>
  manifest(
    tenant,
    'services',
    NAMESPACE,
    {
      apiVersion: 'v1',
      kind: 'Service',
      ...(SHARING.has(app) ? { annotations: { [sharingKeyAnnotation]: 'front' } } : {}),
      spec: { type, selector: { app }, ports: [{ name: 'http', port: app === 'api' ? 81 : 80, targetPort: 8080 }] },
    },
    app,
  );

/** Beside completions and parallelism: how it counts its pods and what it says of failures. */
export const jobOf = (tenant: Tenant, app: string, spec: object): Manifest =>
  manifest(tenant, 'jobs.batch', NAMESPACE, { apiVersion: 'batch/v1', kind: 'Job', spec: { ...spec, template: taskOf(app, { job: app }) } }, app);

function taskOf(app: string, labels: Record<string, string>, cpu = '100m'): object {
  const container = { name: 'work', image: `${app}:1`, resources: { requests: { cpu, memory: '64Mi' } } };
  return { metadata: { labels }, spec: { restartPolicy: 'Never', containers: [container] } };
}

/** Of every minute, named after its policy. */
export const cronJobOf = (tenant: Tenant, concurrencyPolicy: string, cpu: string): Manifest => {
  const name = concurrencyPolicy.toLowerCase();
  const jobTemplate = { spec: { template: taskOf(name, { cron: name }, cpu) } };
  const spec = { schedule: '* * * * *', concurrencyPolicy, successfulJobsHistoryLimit: 1, jobTemplate };
  return manifest(tenant, 'cronjobs.batch', NAMESPACE, { apiVersion: 'batch/v1', kind: 'CronJob', spec }, name);
};

export const replicationControllerOf = (tenant: Tenant, app: string, replicas: number): Manifest => {
  const container = { name: 'web', image: `${app}:1`, resources: { requests: { cpu: '100m', memory: '64Mi' } } };
  const template = { metadata: { labels: { rc: app } }, spec: { containers: [container] } };
  const spec = { replicas, selector: { rc: app }, template };
  return manifest(tenant, 'replicationcontrollers', NAMESPACE, { apiVersion: 'v1', kind: 'ReplicationController', spec }, app);
};

/** Of the pods of a Deployment so many may be away. */
export const budgetOf = (tenant: Tenant, app: string, maxUnavailable = 1): Manifest =>
  manifest(
    tenant,
    'poddisruptionbudgets.policy',
    NAMESPACE,
    { apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', spec: { maxUnavailable, selector: { matchLabels: { app } } } },
    app,
  );

export interface DeploymentWish {
  readonly replicas: number;
  readonly image: string;
  readonly cpuMillis: number;
}

export const deploymentOf = (tenant: Tenant, app: string, { replicas, image, cpuMillis }: DeploymentWish): Manifest => {
  const container = { name: 'web', image, ports: [{ containerPort: 8080 }], resources: { requests: { cpu: `${cpuMillis}m`, memory: '64Mi' } } };
  const template = { metadata: { labels: { app } }, spec: { containers: [container] } };
  return manifest(
    tenant,
    'deployments.apps',
    NAMESPACE,
    { apiVersion: 'apps/v1', kind: 'Deployment', labels: { app }, spec: { replicas, selector: { matchLabels: { app } }, template } },
    app,
  );
};

/** Nothing is measured in the simulation: what it keeps are its bounds. */
export const autoscalerOf = (tenant: Tenant, app: string, minReplicas: number, maxReplicas: number): Manifest => {
  const scaleTargetRef = { apiVersion: 'apps/v1', kind: 'Deployment', name: app };
  const object = { apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler', spec: { scaleTargetRef, minReplicas, maxReplicas } };
  return manifest(tenant, 'horizontalpodautoscalers.autoscaling', NAMESPACE, object, app);
};
