import type { ConfigMap, Deployment, Event, Namespace, Node, PersistentVolumeClaim, Pod, ReplicaSet, Secret, Service } from '../../schemas/kubernetes/types.ts';

/** By what a subject calls them: the plural, with the group behind a `/`. Any other resource is asked for the same way. */
export interface Kinds {
  readonly configmaps: ConfigMap;
  readonly 'deployments/apps': Deployment;
  readonly events: Event;
  readonly namespaces: Namespace;
  readonly nodes: Node;
  readonly persistentvolumeclaims: PersistentVolumeClaim;
  readonly pods: Pod;
  readonly 'replicasets/apps': ReplicaSet;
  readonly secrets: Secret;
  readonly services: Service;
}
export type Resource = keyof Kinds;

/** An object as a client writes it: what the server fills in is left out. */
export type Wanted<T> = Omit<T, 'metadata' | 'status'> & {
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels?: Record<string, string>;
    readonly annotations?: Record<string, string>;
  };
};

/** Any object of a list that is applied. */
export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
}

/** Where an object is; namespace `''` for what has none. */
export interface Place {
  readonly namespace: string;
  readonly name: string;
}

export interface WatchEvent<T> {
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED';
  readonly object: T;
}

export interface Status {
  readonly code?: number;
  readonly reason?: string;
  readonly message?: string;
  readonly details?: { readonly causes?: readonly { readonly field?: string; readonly message: string }[] };
}

/** A Kubernetes Status of failure. */
export class StatusError extends Error {
  readonly status: Status;

  constructor(status: Status) {
    super(status.message ?? status.reason ?? 'the API refused');
    this.status = status;
  }

  get code(): number {
    return this.status.code ?? 0;
  }
}
