import { claimProtection } from '../../../domain/kinds/volume-fields.ts';
import { bindCompleted } from '../../../domain/volumes/promise.ts';
import type { Objects } from '../../../domain/objects.ts';
import { settled, type Plan } from '../../../domain/reconciler.ts';
import type { Ref } from '../../../domain/ref.ts';
import type { PersistentVolumeClaim } from '../../../schemas/kubernetes/types.ts';
import { protectAgain } from '../finalizers.ts';
import type { StorageView } from '../storage-view.ts';
import { unprotectSource } from '../snapshots/unprotect-source.ts';
import { reconcileBound } from './bound-claim.ts';
import { bindUnbound } from './unbound-claim.ts';
import { unprotectClaim } from './unprotect-claim.ts';

/** A claim that was bound once is never given another, empty volume. Source: pv_controller.go syncClaim. */
export function reconcileClaim(objects: Objects, view: StorageView, ref: Ref, nowMs: number): Plan {
  const entry = objects.get<PersistentVolumeClaim>(ref);
  if (entry === undefined) return settled;
  const released = unprotectSource(objects, entry);
  if (released !== undefined) return released;
  if (entry.object.metadata.deletionTimestamp !== undefined) return unprotectClaim(objects, entry);
  const protectedAgain = protectAgain(entry, claimProtection);
  if (protectedAgain !== undefined) return protectedAgain;
  if (entry.object.metadata.annotations?.[bindCompleted] !== undefined) return reconcileBound(objects, view, entry, nowMs);
  return bindUnbound(objects, view, entry, nowMs);
}
