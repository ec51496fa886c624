import type { PersistentVolumeClaim, VolumeAttachment } from '../../../schemas/kubernetes/types.ts';
import type { Wish } from '../../../domain/command.ts';
import { jsonEqual } from '../../../domain/json-equal.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import { observationOf, type Observation } from '../../../domain/reconciler.ts';
import { refusalWords } from '../../../domain/refusal-words.ts';
import { timestamp } from '../../../domain/time.ts';
import { podsOfClaim } from '../claims/consumers.ts';
import { claimRef, volumeRef } from '../names.ts';
import { statusWish } from '../wishes.ts';
import { wordsOf } from '../words-of.ts';
import { normal, tell, warning, type Told } from '../tell.ts';

const podsMax = 10;

/** What became of an attachment: in its status, and for the pods that wait for it. */
export function recordAttachment(objects: Objects, observation: Observation, nowMs: number): readonly Wish[] {
  const [ensured, removed] = [observationOf(observation, 'ensure-attachment'), observationOf(observation, 'remove-attachment')];
  const entry = ensured === undefined && removed === undefined ? undefined : objects.get<VolumeAttachment>(observation.effect.ref);
  if (entry === undefined) return [];
  const volume = entry.object.spec.source.persistentVolumeName ?? '';
  if (removed?.refused !== undefined) {
    const message = refusalWords(removed.refused);
    const isTold = entry.object.status?.detachError?.message === message;
    return isTold ? [] : [statusWish(entry, { detachError: { time: timestamp(nowMs), message } })];
  }
  if (ensured === undefined || entry.object.metadata.deletionTimestamp !== undefined) return [];
  const { answer, refused } = ensured;
  if (refused !== undefined) {
    const message = wordsOf(refused, `LightningSTOR knows no such volume, or its driver has not run on node "${entry.object.spec.nodeName}" yet`);
    if (entry.object.status?.attachError?.message === message) return [];
    const told = warning('FailedAttachVolume', `AttachVolume.Attach failed for volume "${volume}" : ${message}`);
    return [statusWish(entry, { attachError: { time: timestamp(nowMs), message } }), ...tellPods(objects, entry, told, nowMs)];
  }
  if (answer === undefined || isRecorded(entry.object, answer.publishContext)) return [];
  const status = { attached: true, attachmentMetadata: answer.publishContext, attachError: null };
  return [
    statusWish(entry, status),
    ...tellPods(objects, entry, normal('SuccessfulAttachVolume', `AttachVolume.Attach succeeded for volume "${volume}"`), nowMs),
  ];
}

const isRecorded = ({ status }: VolumeAttachment, publishContext: Readonly<Record<string, string>>): boolean =>
  status?.attached === true && status.attachError === undefined && jsonEqual(status.attachmentMetadata ?? {}, publishContext);

function tellPods(objects: Objects, { ref, object }: Entry<VolumeAttachment>, told: Told, nowMs: number): readonly Wish[] {
  const { nodeName, source } = object.spec;
  const volume = objects.get(volumeRef(ref, source.persistentVolumeName ?? ''))?.object as
    | { readonly spec?: { readonly claimRef?: { readonly namespace?: string; readonly name?: string } } }
    | undefined;
  const { namespace = '', name = '' } = volume?.spec?.claimRef ?? {};
  const claim = objects.get<PersistentVolumeClaim>(claimRef(ref, namespace, name));
  return (claim === undefined ? [] : podsOfClaim(objects, claim))
    .filter((pod) => pod.object.spec?.nodeName === nodeName)
    .slice(0, podsMax)
    .flatMap((pod) => tell(objects, pod, { ...told, component: 'attachdetach-controller' }, nowMs));
}
