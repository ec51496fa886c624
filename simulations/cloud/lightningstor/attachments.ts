import type { EffectOf } from '../../../domain/effect.ts';
import { ok } from '../../../domain/result.ts';
import { refused, type Answer } from '../simulated-service.ts';
import type { Kept, SimulatedVolume } from './kept.ts';

/** One node at a time may reach a volume, unless its access modes say otherwise. */
export const simulatedAttachments = ({ attachments, volumeNamed, attachmentsOf }: Kept) => ({
  ensure(effect: EffectOf<'ensure-attachment'>, nowMs: number): Answer {
    const { tenant, volumeName, nodeName, readOnly } = effect;
    const volume = volumeNamed(tenant, volumeName)?.thing;
    if (volume === undefined) return refused('NOT_FOUND', `there is no volume ${volumeName}`);
    if (nowMs < volume.readyMs) return refused('NOT_READY', `${volumeName} is being filled`);
    const present = attachments.get(effect);
    if (present !== undefined && (present.volumeName !== volumeName || present.nodeName !== nodeName || present.readOnly !== readOnly))
      return refused('ALREADY_EXISTS', 'the attachment is of another volume, or to another node');
    const others = attachmentsOf(tenant, volumeName).filter(({ thing }) => thing.nodeName !== nodeName);
    if (others.some(({ thing }) => !mayShare(volume, readOnly && thing.readOnly))) return refused('ATTACHED_ELSEWHERE', `${volumeName} is attached elsewhere`);
    attachments.put(effect, `att-${effect.owner}`, { volumeName, nodeName, readOnly });
    return ok({ attachmentId: `att-${effect.owner}`, publishContext: { image: `/volumes/${volumeName}` } });
  },

  remove(effect: EffectOf<'remove-attachment'>): Answer {
    attachments.remove(effect);
    return ok({});
  },
});

const mayShare = ({ accessModes }: SimulatedVolume, allReadOnly: boolean): boolean =>
  accessModes.includes('ReadWriteMany') || (allReadOnly && accessModes.includes('ReadOnlyMany'));
