import type { PersistentVolumeClaim, Pod } from '../../../schemas/kubernetes/types.ts';
import { claimProtection } from '../../../domain/kinds/volume-fields.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import { isTerminating } from '../../../domain/pod-state.ts';
import { act, blocked, settled, type Plan } from '../../../domain/reconciler.ts';
import { isMadeFor } from '../../../domain/volumes/pod-claims.ts';
import { consumersOf } from './consumers.ts';

const namedMax = 10;

/** A pod that has stopped may be waiting for its own claims to go before it. Source: pvc-protection podUsesPVC. */
const isDoneWith = (pod: Pod, claim: PersistentVolumeClaim): boolean =>
  isMadeFor(pod, claim) && isTerminating(pod) && pod.metadata.deletionGracePeriodSeconds === 0;

/** PVB-7: the claim may go once no pod uses it. */
export function unprotectClaim(objects: Objects, entry: Entry<PersistentVolumeClaim>): Plan {
  const { ref, object, sequence } = entry;
  const finalizers = object.metadata.finalizers ?? [];
  if (!finalizers.includes(claimProtection)) return settled;
  const users = consumersOf(objects, entry).flatMap((pod) => (isDoneWith(pod.object, object) ? [] : [pod.ref.name]));
  if (users.length > 0) return blocked({ summary: 'pods still use the claim', detail: { pods: users.slice(0, namedMax) } });
  const left = finalizers.filter((finalizer) => finalizer !== claimProtection);
  return act(
    { summary: 'the claim is being deleted and no pod uses it' },
    {
      submit: {
        verb: 'patch',
        ref,
        patchType: 'merge',
        patch: { metadata: { finalizers: left } },
        precondition: { uid: object.metadata.uid, resourceVersion: String(sequence) },
      },
    },
  );
}
