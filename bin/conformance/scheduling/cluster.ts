import type { ApiObject } from '../../../domain/api-object.ts';
import type {
  CSIDriver,
  CSINode,
  CSIStorageCapacity,
  Namespace,
  Node,
  PersistentVolume,
  PersistentVolumeClaim,
  Pod,
  PodDisruptionBudget,
  ReplicaSet,
  ReplicationController,
  Service,
  StatefulSet,
  StorageClass,
  VolumeAttachment,
} from '../../../schemas/kubernetes/types.ts';

/** What a scheduler knows when it comes to place `pod`; one line of the judge's input (kubernetes/schedule/cluster.go). */
export interface Cluster {
  /** Of the generator; what makes the cluster again. */
  readonly seed: number;
  readonly nodes: readonly Node[];
  /** Those without `spec.nodeName` wait as well. */
  readonly pods: readonly Pod[];
  readonly pod: Pod;
  readonly namespaces: readonly Namespace[];
  readonly services: readonly Service[];
  readonly replicationControllers: readonly ReplicationController[];
  readonly replicaSets: readonly ReplicaSet[];
  readonly statefulSets: readonly StatefulSet[];
  readonly persistentVolumes: readonly PersistentVolume[];
  readonly persistentVolumeClaims: readonly PersistentVolumeClaim[];
  readonly storageClasses: readonly StorageClass[];
  readonly csiNodes: readonly CSINode[];
  readonly csiDrivers: readonly CSIDriver[];
  readonly csiStorageCapacities: readonly CSIStorageCapacity[];
  readonly volumeAttachments: readonly VolumeAttachment[];
  readonly podDisruptionBudgets: readonly PodDisruptionBudget[];
  /** What happens while the pod waits, each by itself. */
  readonly changes: readonly Change[];
  /** Absent: the default. Only the first profile counts. */
  readonly config?: SchedulerConfiguration;
}

/** No `old` when it comes, no `new` when it goes. Pods other than the waiting one are bound, or nominated. */
export interface Change {
  readonly kind: string;
  readonly old?: ApiObject;
  readonly new?: ApiObject;
}

/** kubescheduler.config.k8s.io/v1, as far as it is used here. */
export interface SchedulerConfiguration {
  readonly apiVersion: 'kubescheduler.config.k8s.io/v1';
  readonly kind: 'KubeSchedulerConfiguration';
  readonly profiles: readonly {
    readonly schedulerName: string;
    readonly plugins?: { readonly multiPoint: { readonly enabled: readonly { readonly name: string; readonly weight: number }[] } };
    readonly pluginConfig?: readonly { readonly name: string; readonly args: Readonly<Record<string, unknown>> }[];
  }[];
}
