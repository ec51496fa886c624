import type { Node } from '../../../schemas/kubernetes/types.ts';
import { ageOf } from './human-duration.ts';
import { ageColumn, column, nameColumn, none, wide } from './printer.ts';
import type { TablePrinter } from './printer.ts';

/** Source: kubernetes printers printNode. */
export const nodePrinter: TablePrinter<Node> = {
  columns: [
    nameColumn,
    column('Status'),
    column('Roles'),
    ageColumn,
    column('Version'),
    wide('Internal-IP'),
    wide('External-IP'),
    wide('OS-Image'),
    wide('Kernel-Version'),
    wide('Container-Runtime'),
  ],
  cells: (node, nowMs) => [
    node.metadata.name,
    statusText(node),
    rolesText(node),
    ageOf(node.metadata.creationTimestamp, nowMs),
    node.status?.nodeInfo?.kubeletVersion ?? '',
    addressOf(node, 'InternalIP'),
    addressOf(node, 'ExternalIP'),
    node.status?.nodeInfo?.osImage || '<unknown>',
    kernelText(node),
    node.status?.nodeInfo?.containerRuntimeVersion || '<unknown>',
  ],
};

function kernelText({ status }: Node): string {
  const { kernelVersion, architecture } = status?.nodeInfo ?? {};
  return `${kernelVersion || '<unknown>'}${architecture ? ` (${architecture})` : ''}`;
}

function statusText(node: Node): string {
  const ready = node.status?.conditions?.find(({ type }) => type === 'Ready');
  const status = ready === undefined ? 'Unknown' : ready.status === 'True' ? 'Ready' : 'NotReady';
  return node.spec?.unschedulable === true ? `${status},SchedulingDisabled` : status;
}

const rolePrefix = 'node-role.kubernetes.io/';

function rolesText(node: Node): string {
  const labels = node.metadata.labels ?? {};
  const roles = Object.entries(labels).flatMap(([key, value]) =>
    key.startsWith(rolePrefix) ? key.slice(rolePrefix.length) : key === 'kubernetes.io/role' ? value : [],
  );
  return [...new Set(roles.filter((role) => role !== ''))].sort().join(',') || none;
}

const addressOf = (node: Node, wanted: string): string => node.status?.addresses?.find(({ type }) => type === wanted)?.address || none;
