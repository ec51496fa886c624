import type { Service } from '../../../schemas/kubernetes/types.ts';
import { labelsText } from '../selector-text.ts';
import { ageOf } from './human-duration.ts';
import { addressesText, ageColumn, column, joined, nameColumn, none, wide } from './printer.ts';
import type { TablePrinter } from './printer.ts';

/** Source: kubernetes printers printService; requirements 9.8. */
export const servicePrinter: TablePrinter<Service> = {
  columns: [nameColumn, column('Type'), column('Cluster-IP'), column('External-IP'), column('Port(s)'), ageColumn, wide('Selector')],
  cells: (service, nowMs) => [
    service.metadata.name,
    service.spec?.type ?? 'ClusterIP',
    service.spec?.clusterIPs?.[0] || service.spec?.clusterIP || none,
    externalText(service),
    joined(service.spec?.ports?.map(({ port, nodePort, protocol }) => `${port}${nodePort ? `:${nodePort}` : ''}/${protocol ?? 'TCP'}`)),
    ageOf(service.metadata.creationTimestamp, nowMs),
    labelsText(service.spec?.selector) || none,
  ],
};

function externalText({ spec, status }: Service): string {
  const external = spec?.externalIPs ?? [];
  switch (spec?.type) {
    case 'LoadBalancer': {
      const given = addressesText(status?.loadBalancer?.ingress);
      const all = [...(given === '' ? [] : [given]), ...external];
      return all.length === 0 ? '<pending>' : all.join(',');
    }
    case 'ExternalName':
      return spec.externalName ?? '';
    default:
      return joined(external);
  }
}
