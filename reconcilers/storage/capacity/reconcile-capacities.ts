import type { CSIDriver, StorageClass } from '../../../schemas/kubernetes/types.ts';
import { ownerOf } from '../../../domain/effect.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import { act, settled, wait, type Plan } from '../../../domain/reconciler.ts';
import { tenantOf, type Ref, type Tenant } from '../../../domain/ref.ts';
import { lightningStorDriver } from '../../../domain/volumes/lightningstor.ts';
import { csiDriversOf } from '../names.ts';
import type { StorageView } from '../storage-view.ts';
import { patchWish } from '../wishes.ts';
import { roomChangedAt } from './affected-capacities.ts';
import { capacitiesResource, classesInNeed, namespaceOf } from './capacities.ts';
import { lastAsked } from './last-asked.ts';

/** Source: external-provisioner --capacity-poll-interval. */
const everyMs = 60_000;
/** Sooner where volumes came and went, but not for each of them. */
const soonestMs = 5_000;

/** A copy whose clock is ahead of ours by no more is believed, for else both would ask in turns. One from further ahead was set back since. */
const aheadMostMs = 600_000;

/** The flag was set once. Whoever takes it back wants it so. */
const publishedAnnotation = 'lightningstor.plasma.cloud/capacity';

/** LightningSTOR is asked for its room at once where a class is new, soon where volumes came or went, and now and then. Without such a class it is not. */
export function reconcileCapacities(objects: Objects, { roomChanges }: StorageView, ref: Ref, nowMs: number): Plan {
  const namespace = namespaceOf(objects, ref);
  const classes = classesInNeed(objects, ref);
  if (namespace === undefined || namespace.object.metadata.deletionTimestamp !== undefined || classes.length === 0) return settled;
  const asked = lastAsked(objects, ref);
  if (asked !== undefined && !classes.some(({ sequence }) => sequence > asked.revision)) {
    const driver = driverToTell(objects, ref);
    if (driver !== undefined) return publish(driver, classes);
    const restMs = roomChangedAt(roomChanges, ref) > asked.revision ? soonestMs : everyMs;
    const dueMs = asked.atMs + restMs;
    if (nowMs < dueMs && dueMs - nowMs <= restMs + aheadMostMs) return wait(dueMs, because);
  }
  const { uid } = namespace.object.metadata;
  const [tenant, owner] = [tenantOf(ref), ownerOf(capacitiesResource, uid)];
  return act(because, { perform: { kind: 'observe-capacity', tenant, owner, revision: objects.position, ref: { ...ref, uid } } });
}

const because = { summary: `LightningSTOR is asked for its room every ${everyMs / 1000} s, and when volumes came or went`, detail: { everyMs, soonestMs } };

/** SCH-93: the scheduler reads the objects from now on. Before they were there it would have placed no pod whose volume is still to be made. */
function publish(driver: Entry<CSIDriver>, classes: readonly Entry<StorageClass>[]): Plan {
  const summary = 'the scheduler may go by the room of each class';
  const patch = { metadata: { annotations: { [publishedAnnotation]: 'published' } }, spec: { storageCapacity: true } };
  return act({ summary, detail: { classes: classes.map(({ ref }) => ref.name) } }, { submit: patchWish(driver, patch) });
}

function driverToTell(objects: Objects, { org, project }: Tenant): Entry<CSIDriver> | undefined {
  const driver = objects.get<CSIDriver>({ org, project, resource: csiDriversOf, namespace: '', name: lightningStorDriver });
  return driver?.object.metadata.annotations?.[publishedAnnotation] === undefined ? driver : undefined;
}
