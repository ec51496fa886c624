import type { KindRules } from './kind-rules.ts';
import { deploymentRules } from './deployment.ts';
import { endpointSliceRules, endpointsRules } from './endpoints.ts';
import { leaseRules } from './lease.ts';
import { namespaceRules } from './namespace.ts';
import { nodeRules } from './node.ts';
import { podRules } from './pod.ts';
import { clusterRoleBindingRules, clusterRoleRules, roleBindingRules, roleRules } from './rbac.ts';
import { replicaSetRules } from './replicaset.ts';
import { configMapRules, secretRules } from './secret.ts';
import { serviceRules } from './service.ts';
import { claimRules, storageClassRules, volumeRules } from './storage.ts';

/** Erases the kind of the rules: each is only ever given objects of its own resource. */
const rulesFor = <T>(rules: T): KindRules => rules as unknown as KindRules;

const rules: Readonly<Record<string, KindRules>> = {
  'clusterrolebindings.rbac.authorization.k8s.io': rulesFor(clusterRoleBindingRules),
  'clusterroles.rbac.authorization.k8s.io': rulesFor(clusterRoleRules),
  configmaps: rulesFor(configMapRules),
  'deployments.apps': rulesFor(deploymentRules),
  endpoints: rulesFor(endpointsRules),
  'endpointslices.discovery.k8s.io': rulesFor(endpointSliceRules),
  'leases.coordination.k8s.io': rulesFor(leaseRules),
  namespaces: rulesFor(namespaceRules),
  nodes: rulesFor(nodeRules),
  persistentvolumeclaims: rulesFor(claimRules),
  persistentvolumes: rulesFor(volumeRules),
  pods: rulesFor(podRules),
  'replicasets.apps': rulesFor(replicaSetRules),
  'rolebindings.rbac.authorization.k8s.io': rulesFor(roleBindingRules),
  'roles.rbac.authorization.k8s.io': rulesFor(roleRules),
  secrets: rulesFor(secretRules),
  services: rulesFor(serviceRules),
  'storageclasses.storage.k8s.io': rulesFor(storageClassRules),
};

const noRules: KindRules = {};

/** The rules of a resource; a kind without any is handled by the generic machine alone. */
export const rulesOf = (resource: string): KindRules => rules[resource] ?? noRules;
