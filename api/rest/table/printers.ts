import { configMapPrinter } from './configmaps.ts';
import { deploymentPrinter } from './deployments.ts';
import { endpointsPrinter } from './endpoints.ts';
import { endpointSlicePrinter } from './endpointslices.ts';
import { eventPrinter } from './events.ts';
import { leasePrinter } from './leases.ts';
import { namespacePrinter } from './namespaces.ts';
import { nodePrinter } from './nodes.ts';
import { persistentVolumeClaimPrinter } from './persistentvolumeclaims.ts';
import { persistentVolumePrinter } from './persistentvolumes.ts';
import { podPrinter } from './pods.ts';
import { column, nameColumn } from './printer.ts';
import type { TablePrinter } from './printer.ts';
import { replicaSetPrinter } from './replicasets.ts';
import { secretPrinter } from './secrets.ts';
import { serviceAccountPrinter } from './serviceaccounts.ts';
import { servicePrinter } from './services.ts';
import { storageClassPrinter } from './storageclasses.ts';

/** What kinds without columns of their own show. */
const defaultPrinter: TablePrinter = {
  columns: [nameColumn, column('Created At', 'date')],
  cells: ({ metadata }) => [metadata.name, metadata.creationTimestamp],
};

const printers: Readonly<Record<string, TablePrinter<never>>> = {
  configmaps: configMapPrinter,
  endpoints: endpointsPrinter,
  events: eventPrinter,
  namespaces: namespacePrinter,
  nodes: nodePrinter,
  persistentvolumeclaims: persistentVolumeClaimPrinter,
  persistentvolumes: persistentVolumePrinter,
  pods: podPrinter,
  secrets: secretPrinter,
  serviceaccounts: serviceAccountPrinter,
  services: servicePrinter,
  'deployments.apps': deploymentPrinter,
  'replicasets.apps': replicaSetPrinter,
  'leases.coordination.k8s.io': leasePrinter,
  'endpointslices.discovery.k8s.io': endpointSlicePrinter,
  'storageclasses.storage.k8s.io': storageClassPrinter,
};

/** By resource. The objects of a resource are of its kind, which the record cannot say. */
export const printerOf = (resource: string): TablePrinter => printers[resource] ?? defaultPrinter;
