import type { PersistentVolume, PersistentVolumeClaim } from '../../../schemas/kubernetes/types.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import { formatQuantity } from '../../../domain/quantity.ts';
import { act, blocked, settled, type Plan, type Step } from '../../../domain/reconciler.ts';
import { nodeIdOf } from '../attachments/attachable.ts';
import { consumersOf } from '../claims/consumers.ts';
import { ensureVolume } from '../provisioning/ensure-volume.ts';
import { normal, tellSteps, waitsAfter } from '../tell.ts';
import { isInLightningStor } from '../volumes/volume-state.ts';
import { growthOf, infeasible, isForNode, type Growth } from './growth.ts';
import { askForOwner, ownerOfVolume } from '../volumes/volume-owner.ts';
import { beginsWish, doneWish, forNodeWish } from './growth-status.ts';
import { nodeMustResize, resized, resizeFailed, resizing } from './growth-events.ts';

/**
 * PVB-8: a bound claim that asks for more. The volume grows in LightningSTOR, its PersistentVolume says so, then the file system on the node
 * grows, where there is one; then the claim has it.
 */
export function growClaim(objects: Objects, entry: Entry<PersistentVolumeClaim>, volume: Entry<PersistentVolume>, nowMs: number): Plan {
  const growth = growthOf(entry.object, volume.object);
  if (growth === undefined || volume.object.metadata.deletionTimestamp !== undefined) return settled;
  if (!isInLightningStor(volume.object)) {
    const summary = 'waiting for an external controller to expand this PVC';
    return waitsAfter({ summary }, tellSteps(objects, entry, normal('ExternalExpanding', summary), nowMs));
  }
  return growth.isVolumeDone ? growOnNode(objects, entry, volume, growth, nowMs) : growVolume(objects, entry, volume, growth, nowMs);
}

function growVolume(objects: Objects, entry: Entry<PersistentVolumeClaim>, volume: Entry<PersistentVolume>, growth: Growth, nowMs: number): Plan {
  const owner = ownerOfVolume(objects, volume);
  if (owner.kind === 'unknown') return act({ summary: 'LightningSTOR is asked for whom it has the volume' }, { perform: askForOwner(objects, volume) });
  if (owner.kind === 'anothers')
    return waitsAfter({ summary: owner.summary }, tellSteps(objects, entry, resizeFailed(volume.ref.name, growth.target, owner.summary), nowMs));
  const { target, isTold, state } = growth;
  const detail = { from: volume.object.spec?.capacity?.['storage'] ?? '', to: formatQuantity(target) };
  const begins: readonly Step[] = isTold
    ? []
    : [{ submit: beginsWish(entry, target, nowMs) }, ...tellSteps(objects, entry, resizing(volume.ref.name, target), nowMs)];
  const perform: Step = { perform: ensureVolume(objects, volume, target) };
  const summary = state === infeasible && isTold ? 'the volume could not grow; it is tried again' : 'the claim asks for more than its volume has';
  const [first, ...rest] = [...begins, perform];
  return first === undefined ? settled : act({ summary, detail }, first, ...rest);
}

/** Without a pod on a node the file system is grown when it is mounted next; a block device has none. */
function growOnNode(objects: Objects, entry: Entry<PersistentVolumeClaim>, volume: Entry<PersistentVolume>, growth: Growth, nowMs: number): Plan {
  const nodes = volume.object.spec?.volumeMode === 'Block' ? [] : nodesThatMount(objects, entry);
  if (nodes.length > 0 && isForNode(growth.state)) return blocked({ summary: 'waiting for the node to grow the file system', detail: { nodes } });
  if (nodes.length > 0) {
    return act(
      { summary: 'the volume has grown, its file system has not', detail: { nodes } },
      { submit: forNodeWish(entry, nowMs) },
      ...tellSteps(objects, entry, nodeMustResize(growth.target), nowMs),
    );
  }
  const detail = { capacity: volume.object.spec?.capacity?.['storage'] ?? '' };
  return act(
    { summary: 'the volume has grown', detail },
    { submit: doneWish(entry, volume.object) },
    ...tellSteps(objects, entry, resized(growth.target), nowMs),
  );
}

const nodesThatMount = (objects: Objects, claim: Entry<PersistentVolumeClaim>): readonly string[] =>
  [...new Set(consumersOf(objects, claim).flatMap((pod) => pod.object.spec?.nodeName ?? []))].filter(
    (node) => nodeIdOf(objects, claim.ref, node) !== undefined,
  );
