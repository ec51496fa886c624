import type { KindRules } from './kind-rules.ts';
import { certificateSigningRequestRules } from './certificatesigningrequest.ts';
import { controllerRevisionRules } from './controllerrevision.ts';
import { cronJobRules } from './cronjob.ts';
import { csiDriverRules } from './csidriver.ts';
import { csiNodeRules } from './csinode.ts';
import { csiStorageCapacityRules } from './csistoragecapacity.ts';
import { customResourceDefinitionRules } from './customresourcedefinition.ts';
import { daemonSetRules } from './daemonset.ts';
import { deploymentRules } from './deployment.ts';
import { endpointsRules } from './endpoints.ts';
import { endpointSliceRules } from './endpointslice.ts';
import { eventRules } from './event.ts';
import { horizontalPodAutoscalerRules } from './horizontalpodautoscaler.ts';
import { ingressRules } from './ingress.ts';
import { ingressClassRules } from './ingressclass.ts';
import { ipAddressRules } from './ipaddress.ts';
import { jobRules } from './job.ts';
import { leaseRules } from './lease.ts';
import { limitRangeRules } from './limitrange.ts';
import { namespaceRules } from './namespace.ts';
import { networkPolicyRules } from './networkpolicy.ts';
import { nodeRules } from './node.ts';
import { volumeRules } from './persistentvolume.ts';
import { claimRules } from './persistentvolumeclaim.ts';
import { podRules } from './pod.ts';
import { podDisruptionBudgetRules } from './poddisruptionbudget.ts';
import { priorityClassRules } from './priorityclass.ts';
import { clusterRoleBindingRules, clusterRoleRules, roleBindingRules, roleRules } from './rbac.ts';
import { replicaSetRules } from './replicaset.ts';
import { podTemplateRules, replicationControllerRules } from './replicationcontroller.ts';
import { resourceQuotaRules } from './resourcequota.ts';
import { runtimeClassRules } from './runtimeclass.ts';
import { configMapRules, secretRules } from './secret.ts';
import { serviceRules } from './service.ts';
import { serviceAccountRules } from './serviceaccount.ts';
import { serviceCidrRules } from './servicecidr.ts';
import { statefulSetRules } from './statefulset.ts';
import { storageClassRules } from './storageclass.ts';
import { validatingAdmissionPolicyRules } from './validatingadmissionpolicy.ts';
import { validatingAdmissionPolicyBindingRules } from './validatingadmissionpolicybinding.ts';
import { volumeAttachmentRules } from './volumeattachment.ts';
import { volumeAttributesClassRules } from './volumeattributesclass.ts';
import { mutatingWebhookConfigurationRules, validatingWebhookConfigurationRules } from './webhookconfiguration.ts';

/** Erases the kind of the rules: each is only ever given objects of its own resource. */
const rulesFor = <T>(rules: T): KindRules => rules as unknown as KindRules;

const rules: Readonly<Record<string, KindRules>> = {
  'certificatesigningrequests.certificates.k8s.io': rulesFor(certificateSigningRequestRules),
  'clusterrolebindings.rbac.authorization.k8s.io': rulesFor(clusterRoleBindingRules),
  'clusterroles.rbac.authorization.k8s.io': rulesFor(clusterRoleRules),
  configmaps: rulesFor(configMapRules),
  'controllerrevisions.apps': rulesFor(controllerRevisionRules),
  'cronjobs.batch': rulesFor(cronJobRules),
  'csidrivers.storage.k8s.io': rulesFor(csiDriverRules),
  'csinodes.storage.k8s.io': rulesFor(csiNodeRules),
  'csistoragecapacities.storage.k8s.io': rulesFor(csiStorageCapacityRules),
  'customresourcedefinitions.apiextensions.k8s.io': rulesFor(customResourceDefinitionRules),
  'daemonsets.apps': rulesFor(daemonSetRules),
  'deployments.apps': rulesFor(deploymentRules),
  endpoints: rulesFor(endpointsRules),
  'endpointslices.discovery.k8s.io': rulesFor(endpointSliceRules),
  events: rulesFor(eventRules),
  'horizontalpodautoscalers.autoscaling': rulesFor(horizontalPodAutoscalerRules),
  'ingressclasses.networking.k8s.io': rulesFor(ingressClassRules),
  'ingresses.networking.k8s.io': rulesFor(ingressRules),
  'ipaddresses.networking.k8s.io': rulesFor(ipAddressRules),
  'jobs.batch': rulesFor(jobRules),
  'leases.coordination.k8s.io': rulesFor(leaseRules),
  limitranges: rulesFor(limitRangeRules),
  'mutatingwebhookconfigurations.admissionregistration.k8s.io': rulesFor(mutatingWebhookConfigurationRules),
  namespaces: rulesFor(namespaceRules),
  'networkpolicies.networking.k8s.io': rulesFor(networkPolicyRules),
  nodes: rulesFor(nodeRules),
  persistentvolumeclaims: rulesFor(claimRules),
  persistentvolumes: rulesFor(volumeRules),
  'poddisruptionbudgets.policy': rulesFor(podDisruptionBudgetRules),
  pods: rulesFor(podRules),
  podtemplates: rulesFor(podTemplateRules),
  'priorityclasses.scheduling.k8s.io': rulesFor(priorityClassRules),
  'replicasets.apps': rulesFor(replicaSetRules),
  replicationcontrollers: rulesFor(replicationControllerRules),
  resourcequotas: rulesFor(resourceQuotaRules),
  'rolebindings.rbac.authorization.k8s.io': rulesFor(roleBindingRules),
  'roles.rbac.authorization.k8s.io': rulesFor(roleRules),
  'runtimeclasses.node.k8s.io': rulesFor(runtimeClassRules),
  secrets: rulesFor(secretRules),
  serviceaccounts: rulesFor(serviceAccountRules),
  'servicecidrs.networking.k8s.io': rulesFor(serviceCidrRules),
  services: rulesFor(serviceRules),
  'statefulsets.apps': rulesFor(statefulSetRules),
  'storageclasses.storage.k8s.io': rulesFor(storageClassRules),
  'validatingadmissionpolicies.admissionregistration.k8s.io': rulesFor(validatingAdmissionPolicyRules),
  'validatingadmissionpolicybindings.admissionregistration.k8s.io': rulesFor(validatingAdmissionPolicyBindingRules),
  'validatingwebhookconfigurations.admissionregistration.k8s.io': rulesFor(validatingWebhookConfigurationRules),
  'volumeattachments.storage.k8s.io': rulesFor(volumeAttachmentRules),
  'volumeattributesclasses.storage.k8s.io': rulesFor(volumeAttributesClassRules),
};

const noRules: KindRules = {};

/** The rules of a resource; a kind without any is handled by the generic machine alone. */
export const rulesOf = (resource: string): KindRules => rules[resource] ?? noRules;
