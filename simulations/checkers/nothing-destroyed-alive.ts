import { parseOwner } from '../../domain/effect.ts';
import { tenantKey } from '../../domain/ref.ts';
import type { Ingress } from '../../schemas/kubernetes/types.ts';
import type { World } from '../world/world.ts';
import type { CheckerFactory } from './checker.ts';
import { every, isBalanced, isLedByFiberlb } from './cluster.ts';

/** What may never be taken from an owner that lives and is not being deleted. */
const removals: readonly string[] = [
  'remove-port',
  'remove-security-group',
  'remove-instance',
  'remove-record-sets',
  'remove-load-balancer',
  'remove-http-routes',
  'remove-attachment',
  'remove-snapshot',
];

const ofClasses: readonly string[] = ['ingresses.networking.k8s.io', 'ingressclasses.networking.k8s.io'];

/** Nothing is destroyed on evidence that is older than the log (K7). */
export const nothingDestroyedAlive: CheckerFactory = () => {
  /** Since which event an Ingress is of FiberLB's classes, by uid; of another, Infinity. */
  const ledSince = new Map<string, number>();
  const note = ({ truth }: World, sequence: number): void => {
    for (const ingress of every<Ingress>(truth, 'ingresses.networking.k8s.io')) {
      const { uid } = ingress.object.metadata;
      const before = ledSince.get(uid);
      if (!isLedByFiberlb(truth, ingress)) ledSince.set(uid, Infinity);
      else if (before === undefined || before === Infinity) ledSince.set(uid, before === undefined ? 0 : sequence);
    }
  };
  return {
    name: 'nothing-destroyed-alive',
    onEvent: ({ event }, world) => (ofClasses.includes(event.ref.resource) ? void note(world, event.sequence) : undefined),
    onEffect({ effect, answer }, { truth }) {
      const uid = parseOwner(effect.owner)?.uid ?? '';
      if (!answer.ok || !removals.includes(effect.kind)) return undefined;
      const [owner] = truth.by('uid', `${tenantKey(effect.tenant)}/${uid}`);
      if (owner === undefined || owner.object.metadata.deletionTimestamp !== undefined) return undefined;
      // A Service that is no longer of this type rightly loses its balancer.
      if (effect.kind === 'remove-load-balancer' && !isBalanced(owner.object)) return undefined;
      // So does an Ingress of another class its routes; one that is back by now has newer ones.
      if (effect.kind === 'remove-http-routes' && effect.revision < (ledSince.get(uid) ?? 0)) return undefined;
      return `${effect.kind} at revision ${effect.revision} for ${effect.owner}, which is alive`;
    },
  };
};
