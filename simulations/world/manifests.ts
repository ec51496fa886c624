import type { ApiObject } from '../../domain/api-object.ts';
import type { Ref, Tenant } from '../../domain/ref.ts';

/** What the simulated clients ask for, as a user would write it. */
export interface Manifest {
  readonly ref: Ref;
  readonly object: ApiObject;
}

const NAMESPACE = 'default';

function manifest(
  tenant: Tenant,
  resource: string,
  namespace: string,
  object: Omit<ApiObject, 'metadata'> & Record<string, unknown> & { readonly labels?: Record<string, string> },
  name: string,
): Manifest {
  const { labels, ...body } = object;
  const metadata = { name, ...(namespace && { namespace }), ...(labels && { labels }) };
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

export const serviceOf = (tenant: Tenant, app: string, type: 'ClusterIP' | 'LoadBalancer'): Manifest =>
  manifest(
    tenant,
    'services',
    NAMESPACE,
    { apiVersion: 'v1', kind: 'Service', spec: { type, selector: { app }, ports: [{ name: 'http', port: 80, targetPort: 8080 }] } },
    app,
  );

export const jobOf = (tenant: Tenant, app: string, completions: number, parallelism: number): Manifest => {
  const container = { name: 'work', image: `${app}:1`, resources: { requests: { cpu: '100m', memory: '64Mi' } } };
  const template = { metadata: { labels: { job: app } }, spec: { restartPolicy: 'Never', containers: [container] } };
  return manifest(tenant, 'jobs.batch', NAMESPACE, { apiVersion: 'batch/v1', kind: 'Job', spec: { completions, parallelism, template } }, app);
};

/** Of the pods of a Deployment, one may be away. */
export const budgetOf = (tenant: Tenant, app: string): Manifest =>
  manifest(
    tenant,
    'poddisruptionbudgets.policy',
    NAMESPACE,
    { apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', spec: { maxUnavailable: 1, selector: { matchLabels: { app } } } },
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
