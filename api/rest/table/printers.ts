import type { ResourceFacts } from '../../../domain/schema-facts.ts';
import { certificateSigningRequestPrinter } from './certificatesigningrequests.ts';
import { configMapPrinter } from './configmaps.ts';
import { controllerRevisionPrinter } from './controllerrevisions.ts';
import { cronJobPrinter } from './cronjobs.ts';
import { customPrinter } from './custom-printer.ts';
import { csiDriverPrinter } from './csidrivers.ts';
import { csiNodePrinter } from './csinodes.ts';
import { daemonSetPrinter } from './daemonsets.ts';
import { deploymentPrinter } from './deployments.ts';
import { endpointsPrinter } from './endpoints.ts';
import { endpointSlicePrinter } from './endpointslices.ts';
import { eventPrinter } from './events.ts';
import { horizontalPodAutoscalerPrinter } from './horizontalpodautoscalers.ts';
import { ingressClassPrinter } from './ingressclasses.ts';
import { ingressPrinter } from './ingresses.ts';
import { ipAddressPrinter } from './ipaddresses.ts';
import { jobPrinter } from './jobs.ts';
import { leasePrinter } from './leases.ts';
import { namespacePrinter } from './namespaces.ts';
import { networkPolicyPrinter } from './networkpolicies.ts';
import { nodePrinter } from './nodes.ts';
import { persistentVolumeClaimPrinter } from './persistentvolumeclaims.ts';
import { persistentVolumePrinter } from './persistentvolumes.ts';
import { podDisruptionBudgetPrinter } from './poddisruptionbudgets.ts';
import { podPrinter } from './pods.ts';
import { podTemplatePrinter } from './podtemplates.ts';
import { column, nameColumn } from './printer.ts';
import type { TablePrinter } from './printer.ts';
import { priorityClassPrinter } from './priorityclasses.ts';
import { replicaSetPrinter } from './replicasets.ts';
import { replicationControllerPrinter } from './replicationcontrollers.ts';
import { resourceQuotaPrinter } from './resourcequotas.ts';
import { roleBindingPrinter } from './rolebindings.ts';
import { runtimeClassPrinter } from './runtimeclasses.ts';
import { secretPrinter } from './secrets.ts';
import { serviceAccountPrinter } from './serviceaccounts.ts';
import { serviceCidrPrinter } from './servicecidrs.ts';
import { servicePrinter } from './services.ts';
import { statefulSetPrinter } from './statefulsets.ts';
import { storageClassPrinter } from './storageclasses.ts';
import { validatingAdmissionPolicyPrinter } from './validatingadmissionpolicies.ts';
import { validatingAdmissionPolicyBindingPrinter } from './validatingadmissionpolicybindings.ts';
import { volumeAttachmentPrinter } from './volumeattachments.ts';
import { volumeAttributesClassPrinter } from './volumeattributesclasses.ts';
import { webhookConfigurationPrinter } from './webhookconfigurations.ts';

/** What kinds without columns of their own show. */
const defaultPrinter: TablePrinter = {
  columns: [nameColumn, column('Created At', 'date')],
  cells: ({ metadata }) => [metadata.name, metadata.creationTimestamp],
};

const printers: Readonly<Record<string, TablePrinter<never>>> = {
  'certificatesigningrequests.certificates.k8s.io': certificateSigningRequestPrinter,
  'clusterrolebindings.rbac.authorization.k8s.io': roleBindingPrinter,
  configmaps: configMapPrinter,
  'controllerrevisions.apps': controllerRevisionPrinter,
  'cronjobs.batch': cronJobPrinter,
  'csidrivers.storage.k8s.io': csiDriverPrinter,
  'csinodes.storage.k8s.io': csiNodePrinter,
  'daemonsets.apps': daemonSetPrinter,
  'deployments.apps': deploymentPrinter,
  endpoints: endpointsPrinter,
  'endpointslices.discovery.k8s.io': endpointSlicePrinter,
  events: eventPrinter,
  'horizontalpodautoscalers.autoscaling': horizontalPodAutoscalerPrinter,
  'ingressclasses.networking.k8s.io': ingressClassPrinter,
  'ingresses.networking.k8s.io': ingressPrinter,
  'ipaddresses.networking.k8s.io': ipAddressPrinter,
  'jobs.batch': jobPrinter,
  'leases.coordination.k8s.io': leasePrinter,
  'mutatingwebhookconfigurations.admissionregistration.k8s.io': webhookConfigurationPrinter,
  namespaces: namespacePrinter,
  'networkpolicies.networking.k8s.io': networkPolicyPrinter,
  nodes: nodePrinter,
  persistentvolumeclaims: persistentVolumeClaimPrinter,
  persistentvolumes: persistentVolumePrinter,
  'poddisruptionbudgets.policy': podDisruptionBudgetPrinter,
  pods: podPrinter,
  podtemplates: podTemplatePrinter,
  'priorityclasses.scheduling.k8s.io': priorityClassPrinter,
  'replicasets.apps': replicaSetPrinter,
  replicationcontrollers: replicationControllerPrinter,
  resourcequotas: resourceQuotaPrinter,
  'rolebindings.rbac.authorization.k8s.io': roleBindingPrinter,
  'runtimeclasses.node.k8s.io': runtimeClassPrinter,
  secrets: secretPrinter,
  serviceaccounts: serviceAccountPrinter,
  'servicecidrs.networking.k8s.io': serviceCidrPrinter,
  services: servicePrinter,
  'statefulsets.apps': statefulSetPrinter,
  'storageclasses.storage.k8s.io': storageClassPrinter,
  'validatingadmissionpolicies.admissionregistration.k8s.io': validatingAdmissionPolicyPrinter,
  'validatingadmissionpolicybindings.admissionregistration.k8s.io': validatingAdmissionPolicyBindingPrinter,
  'validatingwebhookconfigurations.admissionregistration.k8s.io': webhookConfigurationPrinter,
  'volumeattachments.storage.k8s.io': volumeAttachmentPrinter,
  'volumeattributesclasses.storage.k8s.io': volumeAttributesClassPrinter,
};

/** By resource. The objects of a resource are of its kind, which the record cannot say. */
export const printerOf = ({ resource, custom }: Pick<ResourceFacts, 'resource' | 'custom'>): TablePrinter =>
  custom === undefined ? (printers[resource] ?? defaultPrinter) : customPrinter(custom);
