import { jsonEqual } from '../../domain/json-equal.ts';
import type { Node, Pod } from '../../schemas/kubernetes/types.ts';
import type { CheckerFactory } from './checker.ts';
import { askedOf, fitsIn, offeredBy } from './room.ts';

/** No pod comes to a node, or asks for more there, so that the requests of its pods, terminating ones included, exceed what it can allocate (K11). */
export const noOvercommit: CheckerFactory = () => ({
  name: 'no-overcommit',
  onEvent({ event, change }, { truth }) {
    const nodeName = event.ref.resource === 'pods' && !event.deleted ? (event.object as Pod).spec?.nodeName : undefined;
    // A node that offers less than before, or comes anew, keeps the pods that it has.
    if (!nodeName || asksTheSame(change?.before as Pod | undefined, event.object as Pod)) return undefined;
    const tenant = { org: event.ref.org, project: event.ref.project };
    const node = truth.get<Node>({ ...tenant, resource: 'nodes', namespace: '', name: nodeName });
    if (!node) return undefined;
    const [offered, asked] = [offeredBy(node.object), askedOf(truth, tenant, nodeName)];
    return fitsIn(asked, offered)
      ? undefined
      : `${nodeName} offers ${offered.cpuMillis}m CPU and ${offered.memoryBytes} bytes, its pods ask for ${asked.cpuMillis}m and ${asked.memoryBytes}`;
  },
});

const asksTheSame = (before: Pod | undefined, after: Pod): boolean =>
  before?.spec?.nodeName === after.spec?.nodeName && jsonEqual(before?.spec?.containers, after.spec?.containers);
