// Who may reach a volume beside whom.
import type { PortError } from '../../../domain/ports/port-error.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import { refused } from '../../grpc/error-mapping.ts';
import type { AttachmentBody } from './attachment.ts';
import type { NodeBody } from './node.ts';
import type { VolumeBody } from './volume.ts';

/** `others` reach the volume already. */
export function checkShared({ name, accessModes }: VolumeBody, wish: AttachmentBody, others: readonly AttachmentBody[]): Result<undefined, PortError> {
  const elsewhere = others.filter(({ nodeName }) => nodeName !== wish.nodeName);
  if (elsewhere.length === 0 || accessModes.includes('ReadWriteMany')) return ok(undefined);
  if (accessModes.includes('ReadOnlyMany') && wish.readOnly && elsewhere.every(({ readOnly }) => readOnly)) return ok(undefined);
  const nodes = [...new Set(elsewhere.map(({ nodeName }) => nodeName))].sort().join(', ');
  return err(
    refused(
      'ATTACHED_ELSEWHERE',
      `volume ${name} (${accessModes.join(', ') || 'for one node'}) is attached to ${nodes}: it goes to ${wish.nodeName} when it is detached there`,
    ),
  );
}

export function checkZone(volume: VolumeBody, node: NodeBody): Result<undefined, PortError> {
  if (!volume.zone || node.zone === '' || node.zone === volume.zone) return ok(undefined);
  return err(refused('NO_ZONE', `volume ${volume.name} is in zone ${volume.zone}, and node ${node.name} in ${node.zone}`));
}

/** `attached` are the volumes that it has. */
export function checkLimit({ name, maxVolumes }: NodeBody, volumeName: string, attached: readonly string[]): Result<undefined, PortError> {
  const others = new Set(attached.filter((one) => one !== volumeName));
  if (maxVolumes === 0 || others.size < maxVolumes) return ok(undefined);
  return err(refused('TOO_MANY_ATTACHED', `node ${name} takes ${maxVolumes} volumes and has ${others.size}: detach one first`));
}
