import type { Json } from '../../../domain/api-object.ts';
import { jsonEqual } from '../../../domain/json-equal.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import { formatQuantity, quantityOfBytes } from '../../../domain/quantity.ts';
import { act, blocked, settled, type Plan, type Reason } from '../../../domain/reconciler.ts';
import { timestamp } from '../../../domain/time.ts';
import type { VolumeSnapshot, VolumeSnapshotContent } from '../../../domain/volumes/snapshots.ts';
import { normal, tellSteps, type Told } from '../tell.ts';
import { snapshotter } from './fail-snapshot.ts';
import { statusWish } from '../wishes.ts';

/** What the content says of the snapshot, the VolumeSnapshot says too. Source: updateSnapshotStatus. */
export function followContent(objects: Objects, entry: Entry<VolumeSnapshot>, content: Entry<VolumeSnapshotContent>, nowMs: number): Plan {
  const { status = {} } = entry.object;
  const wanted = statusOf(content);
  const isFollowed = Object.entries(wanted).every(([field, value]) => jsonEqual((status as Record<string, Json>)[field] ?? null, value));
  if (isFollowed) return status.readyToUse === true ? settled : blocked(waitsFor(content));
  const [told, ...rest] = news(entry, content).flatMap((one) => tellSteps(objects, entry, { ...one, component: snapshotter }, nowMs));
  const follow = { submit: statusWish(entry, wanted) };
  return act(
    { summary: 'the content of the snapshot has changed', detail: { content: content.ref.name } },
    follow,
    ...(told === undefined ? [] : [told, ...rest]),
  );
}

function statusOf({ ref, object: { status } }: Entry<VolumeSnapshotContent>): Readonly<Record<string, Json>> {
  const { creationTime, restoreSize, readyToUse = false, error } = status ?? {};
  return {
    boundVolumeSnapshotContentName: ref.name,
    readyToUse,
    error: error === undefined ? null : { ...error },
    ...(creationTime !== undefined && { creationTime: timestamp(Math.round(creationTime / 1_000_000)) }),
    ...(restoreSize !== undefined && { restoreSize: formatQuantity(quantityOfBytes(restoreSize)) }),
  };
}

function waitsFor({ ref, object: { status } }: Entry<VolumeSnapshotContent>): Reason {
  const detail = { content: ref.name, ask: `k8shost why vsc/${ref.name}` };
  if (status?.error?.message !== undefined) return { summary: status.error.message, detail };
  const isTaken = status?.creationTime !== undefined;
  return { summary: isTaken ? 'the snapshot is taken, and its content is being copied' : 'waiting for the driver to take the snapshot', detail };
}

function news({ ref, object }: Entry<VolumeSnapshot>, { object: { status } }: Entry<VolumeSnapshotContent>): readonly Told[] {
  const which = `${ref.namespace}/${ref.name}`;
  const isNew = object.status?.creationTime === undefined && status?.creationTime !== undefined;
  const isReady = object.status?.readyToUse !== true && status?.readyToUse === true;
  return [
    ...(isNew ? [normal('SnapshotCreated', `Snapshot ${which} was successfully created by the CSI driver.`)] : []),
    ...(isReady ? [normal('SnapshotReady', `Snapshot ${which} is ready to use.`)] : []),
  ];
}
