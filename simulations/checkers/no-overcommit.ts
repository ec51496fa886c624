import type { Node, Pod } from '../../schemas/kubernetes/types.ts';
import type { CheckerFactory } from './checker.ts';
import { askedOf, fitsIn, offeredBy } from './room.ts';

/** The requests of a node's pods, terminating ones included, never exceed what it can allocate (K11). */
export const noOvercommit: CheckerFactory = () => ({
  name: 'no-overcommit',
  onEvent({ event }, { truth }) {
    const nodeName = event.ref.resource === 'pods' && !event.deleted ? (event.object as Pod).spec?.nodeName : undefined;
    if (!nodeName) return undefined;
    const tenant = { org: event.ref.org, project: event.ref.project };
    const node = truth.get<Node>({ ...tenant, resource: 'nodes', namespace: '', name: nodeName });
    if (!node) return undefined;
    const [offered, asked] = [offeredBy(node.object), askedOf(truth, tenant, nodeName)];
    return fitsIn(asked, offered)
      ? undefined
      : `${nodeName} offers ${offered.cpuMillis}m CPU and ${offered.memoryBytes} bytes, its pods ask for ${asked.cpuMillis}m and ${asked.memoryBytes}`;
  },
});
