import type { ApiObject } from '../../domain/api-object.ts';
import type { Tenant } from '../../domain/ref.ts';
import type { Manifest } from './manifests.ts';

const namespace = 'default';

export interface StatefulSetWish {
  readonly replicas: number;
  readonly parallel: boolean;
  /** Whether its pods have a claim each. */
  readonly claims: boolean;
  readonly whenScaled: string;
  readonly whenDeleted: string;
}

const templateOf = (set: string) => ({
  metadata: { labels: { set } },
  spec: { containers: [{ name: 'c', image: 'set:1', resources: { requests: { cpu: '100m', memory: '64Mi' } } }] },
});

export function statefulSetOf({ org, project }: Tenant, name: string, { replicas, parallel, claims, whenScaled, whenDeleted }: StatefulSetWish): Manifest {
  const claim = {
    metadata: { name: 'data' },
    spec: { accessModes: ['ReadWriteOnce'], storageClassName: 'lightningstor', resources: { requests: { storage: '1Gi' } } },
  };
  const spec = {
    replicas,
    serviceName: name,
    podManagementPolicy: parallel ? 'Parallel' : 'OrderedReady',
    selector: { matchLabels: { set: name } },
    template: templateOf(name),
    // Either form of the usual strategy: one says no partition, the other gets 0 by default.
    ...(parallel ? { updateStrategy: { type: 'RollingUpdate' } } : {}),
    persistentVolumeClaimRetentionPolicy: { whenScaled, whenDeleted },
    ...(claims ? { volumeClaimTemplates: [claim] } : {}),
  };
  return {
    ref: { org, project, resource: 'statefulsets.apps', namespace, name },
    object: { apiVersion: 'apps/v1', kind: 'StatefulSet', metadata: { name, namespace }, spec } as unknown as ApiObject,
  };
}

/** How many pods of it may be away for an update; or, with `surge`, come before the old ones go. */
export interface DaemonRollout {
  readonly maxUnavailable: number;
  readonly maxSurge: number;
}

/** On nodes with that label, or on all of them. */
export function daemonSetOf({ org, project }: Tenant, name: string, disk: string | undefined, rollingUpdate?: DaemonRollout): Manifest {
  const template = templateOf(name);
  const nodeSelector = disk === undefined ? {} : { nodeSelector: { disk } };
  const spec = {
    selector: { matchLabels: { set: name } },
    ...(rollingUpdate && { updateStrategy: { type: 'RollingUpdate', rollingUpdate } }),
    template: { ...template, spec: { ...template.spec, ...nodeSelector, tolerations: [{ operator: 'Exists' }] } },
  };
  return {
    ref: { org, project, resource: 'daemonsets.apps', namespace, name },
    object: { apiVersion: 'apps/v1', kind: 'DaemonSet', metadata: { name, namespace }, spec } as unknown as ApiObject,
  };
}
