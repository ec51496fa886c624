import type { PersistentVolumeClaim, Pod } from '../../../schemas/kubernetes/types.ts';
import { claimProtection } from '../../../domain/kinds/volume-fields.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import { isTerminating } from '../../../domain/pod-state.ts';
import { act, blocked, settled, type Plan } from '../../../domain/reconciler.ts';
import { isMadeFor } from '../../../domain/volumes/pod-claims.ts';
import { unprotectWish } from '../finalizers.ts';
import { clonesBeingMade, cloningProtection } from '../provisioning/clone-protection.ts';
import { claimAsSourceProtection } from '../snapshots/snapshot-names.ts';
import { snapshotsBeingTaken } from '../snapshots/unprotect-source.ts';
import { consumersOf } from './consumers.ts';

const namedMax = 10;

/** A pod that has stopped may be waiting for its own claims to go before it. Source: pvc-protection podUsesPVC. */
const isDoneWith = (pod: Pod, claim: PersistentVolumeClaim): boolean =>
  isMadeFor(pod, claim) && isTerminating(pod) && pod.metadata.deletionGracePeriodSeconds === 0;

/** PVB-7, PRV-6: the claim may go once no pod uses it and no clone is being made of it. */
export function unprotectClaim(objects: Objects, entry: Entry<PersistentVolumeClaim>): Plan {
  const { object } = entry;
  const finalizers = object.metadata.finalizers ?? [];
  const users = consumersOf(objects, entry).flatMap((pod) => (isDoneWith(pod.object, object) ? [] : [pod.ref.name]));
  const clones = clonesBeingMade(objects, entry);
  const isNeeded = (finalizer: string): boolean => (finalizer === claimProtection ? users.length > 0 : finalizer !== cloningProtection || clones.length > 0);
  const left = finalizers.filter(isNeeded);
  if (left.length === finalizers.length) {
    if (left.includes(claimProtection)) return blocked({ summary: 'pods still use the claim', detail: { pods: users.slice(0, namedMax) } });
    if (left.includes(cloningProtection)) return blocked({ summary: 'clones of the claim are being made', detail: { claims: clones.slice(0, namedMax) } });
    const snapshots = snapshotsBeingTaken(objects, entry).slice(0, namedMax);
    return left.includes(claimAsSourceProtection) ? blocked({ summary: 'snapshots are being taken of the claim', detail: { snapshots } }) : settled;
  }
  const summary = left.includes(cloningProtection) ? 'the claim is being deleted and no pod uses it' : 'the claim is being deleted and nobody uses it';
  return act({ summary }, { submit: unprotectWish(entry, ...finalizers.filter((finalizer) => !isNeeded(finalizer))) });
}
