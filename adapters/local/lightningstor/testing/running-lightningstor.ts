// A LightningSTOR of a test's own, spoken with over the wire.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PortError } from '../../../../domain/ports/port-error.ts';
import type { Result } from '../../../../domain/result.ts';
import type { plasmacloud } from '../../../../schemas/lightningstor.ts';
import { openChannel, type Channel } from '../../../grpc/client.ts';
import { lightningStorMethods } from '../../../grpc/methods/lightningstor.ts';
import { thisMachine } from '../kept-machine.ts';
import { startLocalLightningStor } from '../local-lightningstor.ts';

type VolumeRequest = plasmacloud.lightningstor.v1.EnsureVolumeRequest.$Properties;
type Started = Parameters<typeof startLocalLightningStor>[0];

export const tenant = { orgId: 'acme', projectId: 'web' };

/** Each call is of a newer plan than those before. `reason`: '' when it was done. */
export async function runningLightningStor(options: Omit<Started, 'dir' | 'port'> = {}, under = tmpdir()) {
  const dir = mkdtempSync(join(under, 'k8shost-lightningstor-'));
  const complaints: string[] = [];
  const report = (error: unknown): void => void complaints.push(String(error));
  let server: Awaited<ReturnType<typeof startLocalLightningStor>>;
  let channel: Channel;
  let revision = 0;
  const start = async (changed: Partial<Started> = {}): Promise<void> => {
    server = await startLocalLightningStor({ dir, port: 0, report, ...options, ...changed });
    channel = openChannel(server.address);
  };
  const stop = async (): Promise<void> => {
    channel.close();
    await server.stop();
  };
  const ownership = (owner: string) => ({ tenant, owner: `test/${owner}`, revision: (revision += 1) });
  await start();
  return {
    dir,
    complaints,
    folder: join(dir, 'lightningstor'),
    start,
    stop,
    ownership,
    channel: (): Channel => channel,
    volume: (name: string, asked: VolumeRequest = {}) =>
      channel.call(lightningStorMethods.ensureVolume, { ownership: ownership(name), name, sizeBytes: 4_096, accessModes: ['ReadWriteOnce'], ...asked }),
    removeVolume: (name: string) => channel.call(lightningStorMethods.removeVolume, { ownership: ownership(name) }),
    getVolume: (name: string) => channel.call(lightningStorMethods.getVolume, { tenant, name }),
    volumes: async (): Promise<readonly string[]> => {
      const listed = await channel.call(lightningStorMethods.listVolumes, { tenant, pageSize: 1_000 });
      return listed.ok ? listed.value.volumes.map(({ name }) => name ?? '').sort() : [listed.error.message];
    },
    snapshot: (name: string, volumeName: string, as = name) =>
      channel.call(lightningStorMethods.ensureSnapshot, { ownership: ownership(as), name, volumeName }),
    getSnapshot: (name: string) => channel.call(lightningStorMethods.getSnapshot, { tenant, name }),
    removeSnapshot: (name: string) => channel.call(lightningStorMethods.removeSnapshot, { ownership: ownership(name) }),
    /** On this machine, unless another is said. */
    node: (name: string, asked: plasmacloud.lightningstor.v1.EnsureNodeRequest.$Properties = {}) =>
      channel.call(lightningStorMethods.ensureNode, { ownership: ownership(name), name, machine: thisMachine(), ...asked }),
    removeNode: (name: string) => channel.call(lightningStorMethods.removeNode, { ownership: ownership(name) }),
    attach: (volumeName: string, nodeName: string, readOnly = false, as = `${volumeName}@${nodeName}`) =>
      channel.call(lightningStorMethods.ensureAttachment, { ownership: ownership(as), volumeName, nodeName, readOnly }),
    detach: (volumeName: string, nodeName: string) =>
      channel.call(lightningStorMethods.removeAttachment, { ownership: ownership(`${volumeName}@${nodeName}`) }),
    attachments: async (asked: plasmacloud.lightningstor.v1.ListAttachmentsRequest.$Properties = {}): Promise<readonly string[]> => {
      const listed = await channel.call(lightningStorMethods.listAttachments, { tenant, pageSize: 1_000, ...asked });
      return listed.ok ? listed.value.attachments.map((one) => `${one.volumeName}@${one.nodeName}`).sort() : [listed.error.message];
    },
    capacity: (zone = '') => channel.call(lightningStorMethods.getCapacity, { zone }),
    end: async (): Promise<void> => {
      await stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

export type RunningLightningStor = Awaited<ReturnType<typeof runningLightningStor>>;

/** '' when it was done. */
export const reasonOf = (answer: Result<unknown, PortError>): string => {
  if (answer.ok) return '';
  return answer.error.kind === 'refused' ? answer.error.reason : answer.error.kind;
};

/** What was answered; throws with the failure. */
export function valueOf<T>(answer: Result<T, PortError>): T {
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}
