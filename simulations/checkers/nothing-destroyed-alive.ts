import { parseOwner } from '../../domain/effect.ts';
import { tenantKey } from '../../domain/ref.ts';
import type { CheckerFactory } from './checker.ts';
import { isBalanced } from './cluster.ts';

/** What may never be taken from an owner that lives and is not being deleted. */
const removals: readonly string[] = ['remove-port', 'remove-security-group', 'remove-instance', 'remove-record-sets', 'remove-load-balancer'];

/** Nothing is destroyed on evidence that is older than the log (K7). */
export const nothingDestroyedAlive: CheckerFactory = () => ({
  name: 'nothing-destroyed-alive',
  onEffect({ effect, answer }, { truth }) {
    const uid = parseOwner(effect.owner)?.uid ?? '';
    if (!answer.ok || !removals.includes(effect.kind)) return undefined;
    const [owner] = truth.by('uid', `${tenantKey(effect.tenant)}/${uid}`);
    if (owner === undefined || owner.object.metadata.deletionTimestamp !== undefined) return undefined;
    // A Service that is no longer of this type rightly loses its balancer.
    if (effect.kind === 'remove-load-balancer' && !isBalanced(owner.object)) return undefined;
    return `${effect.kind} at revision ${effect.revision} for ${effect.owner}, which is alive`;
  },
});
