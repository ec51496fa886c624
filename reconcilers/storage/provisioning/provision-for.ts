// Where no volume that is there does, one is made (PRV-…): by LightningSTOR, or by the provisioner that the claim's class names, which is told by
// annotations of the claim. Source: pv_controller.go provisionClaimOperationExternal, external-provisioner Provision.

import type { Node, PersistentVolume, PersistentVolumeClaim, StorageClass } from '../../../schemas/kubernetes/types.ts';
import type { Wish } from '../../../domain/command.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import { act, wait, type Plan, type Reason, type Step } from '../../../domain/reconciler.ts';
import { storageClassNameOf } from '../../../domain/storage-class-name.ts';
import { lightningStorDriver } from '../../../domain/volumes/lightningstor.ts';
import { selectedNode } from '../../../domain/volumes/promise.ts';
import { attributesOf } from '../attributes/attributes-of.ts';
import { bindTo, provisionedBy } from '../claims/bind-claim.ts';
import { consumersOf } from '../claims/consumers.ts';
import { waitingClaim } from '../claims/waiting-claim.ts';
import { nodeRef, volumeRef, volumeRefFor } from '../names.ts';
import { notBeforeMs, type StorageView } from '../storage-view.ts';
import { byProvisioner, normal, tellSteps, waitsAfter, warning } from '../tell.ts';
import { patchWish } from '../wishes.ts';
import { sourceOfClaim } from './claim-source.ts';
import { protectSource } from './clone-protection.ts';
import { parametersOf } from './class-parameters.ts';
import { newVolume } from './new-volume.ts';
import { wantedZones } from './topology.ts';

export function provisionFor(
  objects: Objects,
  view: StorageView,
  entry: Entry<PersistentVolumeClaim>,
  storageClass: StorageClass | undefined,
  nowMs: number,
): Plan {
  const { object: claim } = entry;
  const className = storageClassNameOf(claim);
  if (storageClass === undefined) return failed(objects, entry, `storageclass.storage.k8s.io "${className}" not found`, nowMs);
  if (storageClass.provisioner.startsWith('kubernetes.io/')) return failed(objects, entry, `no volume plugin matched name: ${storageClass.provisioner}`, nowMs);
  if (storageClass.provisioner !== lightningStorDriver) return leaveToProvisioner(objects, entry, storageClass.provisioner, nowMs);
  const volume = objects.get<PersistentVolume>(volumeRefFor(entry));
  return volume === undefined ? provision(objects, view, entry, storageClass, nowMs) : bindTo(entry, volume);
}

/** Nothing was made, and nothing is tried before something changes. */
const failed = (objects: Objects, entry: Entry<PersistentVolumeClaim>, summary: string, nowMs: number): Plan =>
  waitingClaim(objects, entry, { summary }, warning('ProvisioningFailed', summary), nowMs);

/** PRV-1, PRV-9. */
function leaveToProvisioner(objects: Objects, entry: Entry<PersistentVolumeClaim>, provisioner: string, nowMs: number): Plan {
  const { ref, object } = entry;
  const annotations = provisionedBy(provisioner);
  const isTold = Object.entries(annotations).every(([key, value]) => object.metadata.annotations?.[key] === value);
  const message = `Waiting for a volume to be created either by the external provisioner '${provisioner}' or manually by the system administrator. If volume creation is delayed, please verify that the provisioner is running and correctly registered.`;
  const asked: Step = { submit: { verb: 'patch', ref, patchType: 'merge', patch: { metadata: { annotations } }, precondition: { uid: object.metadata.uid } } };
  return waitsAfter({ summary: `waiting for a volume to be created by the external provisioner '${provisioner}'` }, [
    ...(isTold ? [] : [asked]),
    ...tellSteps(objects, entry, normal('ExternalProvisioning', message), nowMs),
  ]);
}

function provision(objects: Objects, view: StorageView, entry: Entry<PersistentVolumeClaim>, storageClass: StorageClass, nowMs: number): Plan {
  const { ref, object: claim } = entry;
  const refuse = (why: string): Plan => {
    const summary = `failed to provision volume with StorageClass "${storageClass.metadata.name}": ${why}`;
    return waitingClaim(objects, entry, { summary }, byProvisioner(warning('ProvisioningFailed', summary)), nowMs);
  };
  if (claim.spec?.selector !== undefined) return refuse('claim Selector is not supported');
  const parameters = parametersOf(storageClass);
  if (!parameters.ok) return refuse(parameters.error);
  const attributes = attributesOf(objects, ref, claim.spec?.volumeAttributesClassName ?? '');
  if (!attributes.ok) return refuse(attributes.error);
  const source = sourceOfClaim(objects, entry);
  if (source.kind === 'not-yet') return refuse(source.summary);
  if (source.kind === 'populator') return waitingClaim(objects, entry, { summary: source.summary }, undefined, nowMs);

  const selected = claim.metadata.annotations?.[selectedNode];
  const node = nodeFor(objects, entry, storageClass);
  if (selected !== undefined && node === undefined)
    return act(
      { summary: 'the node that was chosen for the volume is gone: the scheduler chooses anew', detail: { node: selected } },
      { submit: unselect(entry) },
    );
  const zones = wantedZones(storageClass, node);
  if (!zones.ok) return refuse(zones.error);

  const untilMs = notBeforeMs(view, claim);
  if (untilMs > nowMs)
    return wait(untilMs, { summary: 'no volume could be made where the pod was to be; it is tried again', detail: { node: selected ?? '' } });
  const because: Reason = { summary: 'the claim has no volume yet', detail: { class: storageClass.metadata.name, zones: [...zones.value] } };
  const object = newVolume(entry, storageClass, {
    ...parameters.value,
    zones: zones.value,
    source: source.kind === 'of' ? source.source : undefined,
    node: selected,
    attributes: attributes.value,
  });
  const provisioning = normal('Provisioning', `External provisioner is provisioning volume for claim "${ref.namespace}/${ref.name}"`);
  const create: Step = { submit: { verb: 'create', ref: volumeRef(ref, object.metadata.name), object } };
  const [first = create, ...rest] = [...protectSource(objects, entry), create, ...tellSteps(objects, entry, byProvisioner(provisioning), nowMs)];
  return act(because, first, ...rest);
}

/** The one that the scheduler selected; or, of a class that waits for a pod, the one that a pod has by hand. */
function nodeFor(objects: Objects, entry: Entry<PersistentVolumeClaim>, storageClass: StorageClass): Node | undefined {
  const isDelayed = storageClass.volumeBindingMode === 'WaitForFirstConsumer';
  const byHand = isDelayed ? consumersOf(objects, entry).flatMap((pod) => pod.object.spec?.nodeName ?? [])[0] : undefined;
  const name = entry.object.metadata.annotations?.[selectedNode] ?? byHand;
  return name === undefined ? undefined : objects.get<Node>(nodeRef(entry.ref, name))?.object;
}

/** PRV-5: only while nobody has chosen anew. */
export const unselect = (entry: Entry<PersistentVolumeClaim>): Wish => patchWish(entry, { metadata: { annotations: { [selectedNode]: null } } });
