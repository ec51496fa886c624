// A volume that is taken away from the node between the moment in which the node asks where it is and the one in which it has opened it.
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openChannel } from '../../grpc/client.ts';
import { encodeWith, type UnaryMethod } from '../../grpc/unary.ts';
import { controllerMethods, nodeMethods } from '../methods.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { storageOf } from '../storage.ts';
import { nodeName, skippedFor, startDriver, tenant, thisMachine, whyNoMounts, type TestDriver } from '../testing/driver-for-tests.ts';
import type { NodeContext } from './context.ts';
import { publishVolume } from './publish.ts';
import { stageVolume } from './stage.ts';

/** With all that is not said, as the wire has it. */
const asReceived = <In, Out>({ request }: Pick<UnaryMethod<In, Out, never, never>, 'request'>, said: In): Out => request.decode(encodeWith(request)(said));

const reason = whyNoMounts('mkfs.ext4');
const volumeCapability = { mount: { fsType: 'ext4' }, accessMode: { mode: 1 } };

describe.skipIf(reason !== undefined)(`a volume that is taken away while it is opened${skippedFor(reason)}`, { timeout: 120_000 }, () => {
  let driver: TestDriver;
  let close = (): void => undefined;
  const begin = async (images: boolean, capability: object = volumeCapability): Promise<void> => {
    driver = await startDriver({ images, canMount: true });
    await driver.call(nodeMethods.getInfo, {});
    await driver.call(controllerMethods.createVolume, { name: 'a', volumeCapabilities: [capability], capacityRange: { requiredBytes: 16 * 2 ** 20 } });
    await attach(nodeName, capability);
  };
  afterEach(async () => {
    close();
    await driver.stop();
  });
  beforeEach(() => (close = () => undefined));

  const attach = async (nodeId: string, capability: object = volumeCapability) =>
    expect(await driver.call(controllerMethods.publishVolume, { volumeId: 'a', nodeId, volumeCapability: capability })).toMatchObject({ code: 'OK' });
  const detach = async () => expect(await driver.call(controllerMethods.unpublishVolume, { volumeId: 'a', nodeId: nodeName })).toMatchObject({ code: 'OK' });
  /** The node's calls, with something that happens once they were told where the volume is. */
  const nodeThat = (meanwhile: () => Promise<unknown>): NodeContext => {
    const channel = openChannel(driver.lightningstor, { deadlineMs: 10_000 });
    close = () => channel.close();
    const storage = storageOf(channel, tenant, Date.now);
    const attachments: typeof storage.attachments = async (volume, node) => {
      const said = await storage.attachments(volume, node);
      if (node !== '') await meanwhile();
      return said;
    };
    const machine = thisMachine();
    return {
      storage: { ...storage, attachments },
      alone: oneAtATime(),
      name: nodeName,
      zone: '',
      maxVolumes: 0,
      canMount: true,
      machine,
      runDir: driver.path('run'),
    };
  };
  const base = () => ({ volumeId: 'a', stagingTargetPath: driver.folder('staging'), volumeCapability });
  const stage = (context: NodeContext) => stageVolume(context, asReceived(nodeMethods.stageVolume, base()));
  const takenAway = { ok: false, error: { reason: 'FAILED_PRECONDITION', message: expect.stringContaining('ControllerPublishVolume') as string } };

  test('CSI-16: it is not mounted, and no device stays behind', async () => {
    await begin(true);
    expect(await stage(nodeThat(detach))).toMatchObject(takenAway);
    expect([driver.mounts(), driver.loops()]).toEqual([[], []]);
    await attach(nodeName);
    expect(await stage(nodeThat(async () => undefined))).toMatchObject({ ok: true });
    expect(driver.mounts()).toEqual([driver.path('staging')]);
  });

  test('CSI-16: the device that another node of the machine has by now is left alone', async () => {
    await begin(true);
    const other = await startDriver({ images: true, lightningstor: driver.lightningstor, name: 'n2' });
    try {
      await other.call(nodeMethods.getInfo, {});
      const steps = [
        async () => {
          await detach();
          await attach('n2');
          const told = await other.call(nodeMethods.stageVolume, { volumeId: 'a', stagingTargetPath: other.folder('staging'), volumeCapability });
          expect(told).toMatchObject({ code: 'OK' });
        },
      ];
      expect(await stage(nodeThat(async () => steps.shift()?.()))).toMatchObject(takenAway);
      expect([driver.mounts(), driver.loops()]).toEqual([[], [expect.stringMatching(/^\/dev\/loop/)]]);
      writeFileSync(other.path('staging/file'), 'precious');
      await other.call(nodeMethods.unstageVolume, { volumeId: 'a', stagingTargetPath: other.path('staging') });
    } finally {
      await other.stop();
    }
  });

  test('CSI-16: another node of the machine stages it once the device that this one opened is closed', async () => {
    const block = { block: {}, accessMode: { mode: 1 } };
    await begin(true, block);
    const other = await startDriver({ images: true, lightningstor: driver.lightningstor, name: 'n2' });
    try {
      await other.call(nodeMethods.getInfo, {});
      const base2 = { volumeId: 'a', stagingTargetPath: other.folder('staging'), volumeCapability: block };
      const steps = [
        async () => {
          await detach();
          await attach('n2', block);
        },
        async () => expect(await other.call(nodeMethods.stageVolume, base2)).toMatchObject({ code: 'ABORTED' }),
      ];
      const request = asReceived(nodeMethods.stageVolume, { ...base(), volumeCapability: block });
      expect(
        await stageVolume(
          nodeThat(async () => steps.shift()?.()),
          request,
        ),
      ).toMatchObject(takenAway);
      expect(driver.loops()).toEqual([]);
      expect(await other.call(nodeMethods.stageVolume, base2)).toMatchObject({ code: 'OK' });
      expect(await other.call(nodeMethods.publishVolume, { ...base2, targetPath: other.path('device') })).toMatchObject({ code: 'OK' });
      await other.call(nodeMethods.unpublishVolume, { volumeId: 'a', targetPath: other.path('device') });
      await other.call(nodeMethods.unstageVolume, { volumeId: 'a', stagingTargetPath: other.path('staging') });
    } finally {
      await other.stop();
    }
  });

  test.each([1, 2])('CSI-16: a stage that is refused leaves no device open, also what one before it left: time %i', async (times) => {
    await begin(true);
    const image = (await driver.call(controllerMethods.publishVolume, { volumeId: 'a', nodeId: nodeName, volumeCapability })).value?.publishContext?.['image'];
    execFileSync('mkfs.ext4', ['-q', image ?? '']);
    if (times === 2) execFileSync('losetup', ['--find', image ?? '']);
    const wrong = { mount: { fsType: 'xfs' }, accessMode: { mode: 1 } };
    const request = asReceived(nodeMethods.stageVolume, { ...base(), volumeCapability: wrong });
    // It answers the questions of the stage itself, and none after.
    const context = nodeThat(async () => undefined);
    const { attachments } = context.storage;
    const away = { ok: false, error: { kind: 'unavailable', message: 'away' } } as const;
    const storage = { ...context.storage, attachments: async (volume: string, node: string) => (node === '' ? away : attachments(volume, node)) };
    expect(await stageVolume({ ...context, storage }, request)).toMatchObject({ ok: false, error: { reason: 'FAILED_PRECONDITION' } });
    expect(driver.loops()).toEqual([]);
    await detach();
  });

  test('CSI-14: a block volume that is taken away while it is published is shown to nobody, and its device is closed', async () => {
    const block = { block: {}, accessMode: { mode: 1 } };
    await begin(true, block);
    const request = asReceived(nodeMethods.publishVolume, { ...base(), volumeCapability: block, targetPath: driver.path('device') });
    // Before the device is opened: what is open is not taken away.
    const steps = [detach];
    expect(
      await publishVolume(
        nodeThat(async () => steps.shift()?.()),
        request,
      ),
    ).toMatchObject(takenAway);
    expect([driver.mounts(), driver.loops(), existsSync(driver.path('device'))]).toEqual([[], [], false]);
  });

  test.each([false, true])('CSI-16: a folder is shown to nobody, given to another node of the machine by then: %s', async (isElsewhere) => {
    await begin(false);
    const other = await startDriver({ images: false, canMount: true, lightningstor: driver.lightningstor, name: 'n2' });
    try {
      await other.call(nodeMethods.getInfo, {});
      const taken = async () => {
        await detach();
        if (isElsewhere) await attach('n2');
      };
      const request = asReceived(nodeMethods.publishVolume, { ...base(), targetPath: driver.path('pod') });
      expect(await publishVolume(nodeThat(taken), request)).toMatchObject(takenAway);
      expect([driver.mounts(), existsSync(driver.path('pod'))]).toEqual([[], false]);
    } finally {
      await other.stop();
    }
  });
});
