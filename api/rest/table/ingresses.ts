import type { Ingress, IngressRule } from '../../../schemas/kubernetes/types.ts';
import { ageOf } from './human-duration.ts';
import { addressesText, ageColumn, column, nameColumn, none } from './printer.ts';
import type { TablePrinter } from './printer.ts';

const hostsMax = 3;

/** Source: kubernetes printers printIngress. */
export const ingressPrinter: TablePrinter<Ingress> = {
  columns: [nameColumn, column('Class'), column('Hosts'), column('Address'), column('Ports'), ageColumn],
  cells: ({ metadata, spec, status }, nowMs) => [
    metadata.name,
    spec?.ingressClassName ?? none,
    hostsText(spec?.rules ?? []),
    addressesText(status?.loadBalancer?.ingress),
    (spec?.tls ?? []).length > 0 ? '80, 443' : '80',
    ageOf(metadata.creationTimestamp, nowMs),
  ],
};

/** No host is every host; rules without one count among those that are left out. Source: formatHosts. */
function hostsText(rules: readonly IngressRule[]): string {
  const hosts: string[] = [];
  let left = false;
  for (const { host } of rules) {
    left ||= hosts.length === hostsMax;
    if (!left && host) hosts.push(host);
  }
  if (hosts.length === 0) return '*';
  return left ? `${hosts.join(',')} + ${rules.length - hostsMax} more...` : hosts.join(',');
}
