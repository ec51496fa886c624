import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cloudServiceContract } from '../../contracts/cloud-service.contract.ts';
import { openChannel } from '../../grpc/client.ts';
import { lightningStorMethods } from '../../grpc/methods/lightningstor.ts';
import { createLightningStorClient } from '../../plasmacloud/lightningstor/lightningstor-client.ts';
import { thisMachine } from './kept-machine.ts';
import { startLocalLightningStor } from './local-lightningstor.ts';
import { reasonOf, runningLightningStor, valueOf, type RunningLightningStor } from './testing/running-lightningstor.ts';
import { skippedWhen, whyNoTmpfs } from './testing/small-disk.ts';

cloudServiceContract({
  name: 'attachments of the local LightningSTOR, over gRPC,',
  start: async () => {
    const dir = mkdtempSync(join(tmpdir(), 'k8shost-lightningstor-'));
    let server = await startLocalLightningStor({ dir, port: 0 });
    const port = Number(server.address.split(':')[1]);
    const channel = openChannel(server.address);
    for (const projectId of ['alpha', 'beta']) {
      const ownership = (owner: string) => ({ tenant: { orgId: 'acme', projectId }, owner, revision: 1 });
      await channel.call(lightningStorMethods.ensureNode, { ownership: ownership('test/node'), name: 'node-1', machine: thisMachine() });
      for (const name of ['a', 'b', 'c', 'd', 'e', 'never'])
        await channel.call(lightningStorMethods.ensureVolume, { ownership: ownership(`test/${name}`), name, sizeBytes: 1, accessModes: ['ReadWriteOnce'] });
    }
    channel.close();
    const service = createLightningStorClient(server.address);
    return {
      service,
      restart: async () => {
        await server.stop();
        server = await startLocalLightningStor({ dir, port });
      },
      takeAway: () => server.stop(),
      stop: async () => {
        service.close();
        await server.stop();
        rmSync(dir, { recursive: true });
      },
    };
  },
  ensure: (base) => ({ ...base, kind: 'ensure-attachment', volumeName: base.ref.name, nodeName: 'node-1', readOnly: false }),
  remove: (base) => ({ ...base, kind: 'remove-attachment' }),
});

describe('attachments', () => {
  let lightningstor: RunningLightningStor;
  const attach = (...args: Parameters<RunningLightningStor['attach']>) => lightningstor.attach(...args);
  beforeEach(async () => {
    lightningstor = await runningLightningStor();
    for (const name of ['node-1', 'node-2', 'node-3']) await lightningstor.node(name);
  });
  afterEach(() => lightningstor.end());

  test('a node on the machine of the service is told the folder, whoever asks again is told the same', async () => {
    const { id } = valueOf(await lightningstor.volume('a'));
    const attached = valueOf(await attach('a', 'node-1'));
    expect(attached).toMatchObject({ volumeName: 'a', nodeName: 'node-1', readOnly: false, folder: join(lightningstor.folder, 'volumes', id, 'content') });
    await lightningstor.stop();
    await lightningstor.start();
    expect(valueOf(await attach('a', 'node-1'))).toMatchObject({ id: attached.id, folder: attached.folder });
    expect(await lightningstor.attachments()).toEqual(['a@node-1']);
  });

  test('an attachment keeps its volume, its node and whether it may be written', async () => {
    await lightningstor.volume('a', { accessModes: ['ReadWriteMany'] });
    await lightningstor.volume('b');
    await attach('a', 'node-1');
    expect(await attach('a', 'node-1', true)).toMatchObject({
      error: { reason: 'ALREADY_EXISTS', message: 'the attachment of this owner is a to node-1, to write, not a to node-1, to read' },
    });
    expect(reasonOf(await attach('a', 'node-2', false, 'a@node-1'))).toBe('ALREADY_EXISTS');
    expect(reasonOf(await attach('b', 'node-1', false, 'a@node-1'))).toBe('ALREADY_EXISTS');
  });

  test('what is not there is not found, neither in another project', async () => {
    await lightningstor.volume('a');
    expect(reasonOf(await attach('nothing', 'node-1'))).toBe('NOT_FOUND');
    expect(reasonOf(await attach('a', 'nobody'))).toBe('NOT_FOUND');
    expect(reasonOf(await attach('', 'node-1'))).toBe('INVALID_ARGUMENT');
    const elsewhere = { ownership: { tenant: { orgId: 'acme', projectId: 'other' }, owner: 'test/x', revision: 1 }, volumeName: 'a', nodeName: 'node-1' };
    expect(reasonOf(await lightningstor.channel().call(lightningStorMethods.ensureAttachment, elsewhere))).toBe('NOT_FOUND');
    expect(reasonOf(await lightningstor.detach('a', 'node-1'))).toBe('');
  });

  test.each([
    ['ReadWriteOnce', false, false, 'ATTACHED_ELSEWHERE'],
    ['ReadWriteOnce', true, true, 'ATTACHED_ELSEWHERE'],
    ['ReadWriteOncePod', false, false, 'ATTACHED_ELSEWHERE'],
    ['ReadOnlyMany', true, true, ''],
    ['ReadOnlyMany', true, false, 'ATTACHED_ELSEWHERE'],
    ['ReadOnlyMany', false, true, 'ATTACHED_ELSEWHERE'],
    ['ReadWriteMany', false, false, ''],
    ['ReadWriteMany', true, false, ''],
  ])('%s, read-only %s there and %s here: %j', async (mode, there, here, reason) => {
    await lightningstor.volume('a', { accessModes: [mode] });
    expect(reasonOf(await attach('a', 'node-1', there))).toBe('');
    expect(reasonOf(await attach('a', 'node-2', here))).toBe(reason);
    await lightningstor.detach('a', 'node-1');
    expect(reasonOf(await attach('a', 'node-2', here))).toBe('');
  });

  test('of nodes that want it at the same time one gets it', async () => {
    await lightningstor.volume('a');
    const reasons = (await Promise.all(['node-1', 'node-2', 'node-3'].map((node) => attach('a', node)))).map(reasonOf).sort();
    expect(reasons).toEqual(['', 'ATTACHED_ELSEWHERE', 'ATTACHED_ELSEWHERE']);
    expect(await lightningstor.attachments()).toHaveLength(1);
  });

  test('a node takes as many as it says', async () => {
    await lightningstor.node('node-1', { maxVolumes: 2 });
    for (const name of ['a', 'b', 'c']) await lightningstor.volume(name);
    expect([reasonOf(await attach('a', 'node-1')), reasonOf(await attach('b', 'node-1'))]).toEqual(['', '']);
    expect(await attach('c', 'node-1')).toMatchObject({
      error: { reason: 'TOO_MANY_ATTACHED', message: 'node node-1 takes 2 volumes and has 2: detach one first' },
    });
    expect(reasonOf(await attach('b', 'node-1'))).toBe('');
    await lightningstor.detach('a', 'node-1');
    expect(reasonOf(await attach('c', 'node-1'))).toBe('');
  });

  test('a node takes no more than it says, however many come at once', async () => {
    await lightningstor.node('node-1', { maxVolumes: 1 });
    for (const name of ['a', 'b', 'c']) await lightningstor.volume(name);
    const reasons = (await Promise.all(['a', 'b', 'c'].map((name) => attach(name, 'node-1')))).map(reasonOf).sort();
    expect(reasons).toEqual(['', 'TOO_MANY_ATTACHED', 'TOO_MANY_ATTACHED']);
    expect(await lightningstor.attachments()).toHaveLength(1);
  });

  test('a volume that is attached and removed at once, or a node, is one of both', async () => {
    for (let count = 0; count < 10; count += 1) {
      await lightningstor.volume('a');
      await lightningstor.node('node-9');
      const reasons = (await Promise.all([attach('a', 'node-9'), lightningstor.removeVolume('a'), lightningstor.removeNode('node-9')])).map(reasonOf);
      const [attached, volumeGone, nodeGone] = reasons;
      expect([volumeGone, nodeGone]).toEqual(attached === '' ? ['IN_USE', 'IN_USE'] : expect.arrayContaining(['']));
      expect(await lightningstor.attachments()).toHaveLength(attached === '' ? 1 : 0);
      await lightningstor.detach('a', 'node-9');
      await lightningstor.removeVolume('a');
    }
  });

  test('a node in another zone does not reach it', async () => {
    await lightningstor.stop();
    await lightningstor.start({ zones: ['zone-a', 'zone-b'] });
    await lightningstor.volume('a', { zones: ['zone-a'], accessModes: ['ReadWriteMany'] });
    await lightningstor.node('node-1', { zone: 'zone-b' });
    await lightningstor.node('node-2', { zone: 'zone-a' });
    expect(reasonOf(await attach('a', 'node-1'))).toBe('NO_ZONE');
    expect(reasonOf(await attach('a', 'node-2'))).toBe('');
    expect(reasonOf(await attach('a', 'node-3'))).toBe('');
  });

  test('a volume and a node that are attached are not removed', async () => {
    await lightningstor.volume('a');
    await attach('a', 'node-1');
    expect(await lightningstor.removeVolume('a')).toMatchObject({ error: { reason: 'IN_USE', message: 'volume a is attached to node-1: detach it first' } });
    expect(await lightningstor.removeNode('node-1')).toMatchObject({ error: { reason: 'IN_USE', message: 'node node-1 has a attached: detach them first' } });
    expect(reasonOf(await lightningstor.node('node-1', { machine: 'elsewhere' }))).toBe('IN_USE');
    await lightningstor.detach('a', 'node-1');
    expect([reasonOf(await lightningstor.removeVolume('a')), reasonOf(await lightningstor.removeNode('node-1'))]).toEqual(['', '']);
    expect(reasonOf(await lightningstor.removeNode('node-1'))).toBe('');
  });

  test('lists what a node has, and who has a volume', async () => {
    for (const name of ['a', 'b']) await lightningstor.volume(name, { accessModes: ['ReadWriteMany'] });
    await attach('a', 'node-1');
    await attach('a', 'node-2');
    await attach('b', 'node-1');
    expect(await lightningstor.attachments({ nodeName: 'node-1' })).toEqual(['a@node-1', 'b@node-1']);
    expect(await lightningstor.attachments({ volumeName: 'a' })).toEqual(['a@node-1', 'a@node-2']);
    expect(await lightningstor.attachments({ volumeName: 'b', nodeName: 'node-2' })).toEqual([]);
  });

  test('who has a volume is not answered while it is being taken away: only before, or after', async () => {
    await lightningstor.volume('a');
    await attach('a', 'node-1');
    const detached = lightningstor.detach('a', 'node-1');
    const seen = lightningstor.attachments({ volumeName: 'a' });
    expect([reasonOf(await detached), await seen]).toEqual(['', []]);
  });

  test('a volume that is to grow and waits until others are deleted is detached meanwhile', async () => {
    const { id } = valueOf(await lightningstor.volume('large'));
    const content = join(lightningstor.folder, 'volumes', id, 'content');
    for (let count = 0; count < 20_000; count += 1) writeFileSync(join(content, String(count)), '');
    await lightningstor.volume('a');
    await attach('a', 'node-1');
    await lightningstor.removeVolume('large');
    const done: string[] = [];
    const grown = lightningstor.volume('a', { sizeBytes: 2 ** 50 }).then((answer) => done.push(`grow: ${reasonOf(answer)}`));
    const detached = lightningstor.detach('a', 'node-1').then((answer) => done.push(`detach: ${reasonOf(answer)}`));
    await Promise.all([grown, detached]);
    expect(done).toEqual(['detach: ', 'grow: NO_SPACE']);
  });

  test('a node keeps its name, and stays on this machine when that was booted again', async () => {
    expect(reasonOf(await lightningstor.node('node-1', { ownership: lightningstor.ownership('another') }))).toBe('ALREADY_EXISTS');
    await lightningstor.volume('a');
    await lightningstor.stop();
    const before = '00000000-0000-4000-8000-000000000000';
    writeFileSync(join(lightningstor.folder, 'machine'), before);
    const line = { tenant: { org: 'acme', project: 'web' }, owner: 'test/late', revision: 1, labels: {}, scope: '', id: 'node-late' };
    writeFileSync(
      join(lightningstor.folder, 'nodes.jsonl'),
      `${JSON.stringify({ kept: { ...line, body: { name: 'late', zone: '', maxVolumes: 0, machine: before } } })}\n`,
    );
    await lightningstor.start();
    expect(reasonOf(await attach('a', 'late'))).toBe('');
  });

  test('a node on another machine has no way to a folder', async () => {
    await lightningstor.volume('a');
    await lightningstor.node('far', { machine: 'elsewhere' });
    expect(await attach('a', 'far')).toMatchObject({
      error: {
        kind: 'refused',
        message: 'node far is not on the machine of LightningSTOR, and a folder is not served over the network: start with --volumes images',
      },
    });
  });
});

const noRoot = whyNoTmpfs();

describe.skipIf(noRoot !== undefined)(`what is open on the machine of the service${skippedWhen(noRoot)}`, () => {
  let lightningstor: RunningLightningStor;
  afterEach(() => lightningstor.end());

  test('an image is detached when no loop device has it any more', async () => {
    lightningstor = await runningLightningStor({ backend: 'images' });
    await lightningstor.volume('a');
    await lightningstor.node('node-1');
    const { image } = valueOf(await lightningstor.attach('a', 'node-1'));
    const device = execFileSync('losetup', ['--find', '--show', image ?? ''], { encoding: 'utf8' }).trim();
    try {
      expect(await lightningstor.detach('a', 'node-1')).toMatchObject({
        error: { reason: 'IN_USE', message: `volume a is open on this machine (${device}): unmount it and detach its loop devices first` },
      });
      expect(await lightningstor.attachments()).toEqual(['a@node-1']);
    } finally {
      execFileSync('losetup', ['--detach', device]);
    }
    await expect.poll(async () => reasonOf(await lightningstor.detach('a', 'node-1'))).toBe('');
    expect(await lightningstor.attachments()).toEqual([]);
  });

  test('who may write an open volume is not taken away because somebody on the same machine may read it', async () => {
    lightningstor = await runningLightningStor({ backend: 'images' });
    await lightningstor.volume('a', { accessModes: ['ReadWriteOnce', 'ReadOnlyMany'] });
    for (const name of ['node-1', 'node-2']) await lightningstor.node(name);
    const { image } = valueOf(await lightningstor.attach('a', 'node-1'));
    valueOf(await lightningstor.attach('a', 'node-1', true, 'reader'));
    const device = execFileSync('losetup', ['--find', '--show', image ?? ''], { encoding: 'utf8' }).trim();
    try {
      expect(reasonOf(await lightningstor.detach('a', 'node-1'))).toBe('IN_USE');
      expect(reasonOf(await lightningstor.attach('a', 'node-2', true))).toBe('ATTACHED_ELSEWHERE');
    } finally {
      execFileSync('losetup', ['--detach', device]);
    }
    await expect.poll(async () => reasonOf(await lightningstor.detach('a', 'node-1'))).toBe('');
  });

  test('a folder is detached when it is mounted nowhere, unless another node of the machine has it too', async () => {
    lightningstor = await runningLightningStor();
    await lightningstor.volume('a', { accessModes: ['ReadWriteMany'] });
    for (const name of ['node-1', 'node-2']) await lightningstor.node(name);
    const { folder } = valueOf(await lightningstor.attach('a', 'node-1'));
    await lightningstor.attach('a', 'node-2');
    const target = join(lightningstor.dir, 'a target');
    mkdirSync(target);
    execFileSync('mount', ['--bind', folder ?? '', target]);
    try {
      expect(reasonOf(await lightningstor.detach('a', 'node-2'))).toBe('');
      expect(await lightningstor.detach('a', 'node-1')).toMatchObject({ error: { reason: 'IN_USE', message: expect.stringContaining(target) } });
    } finally {
      execFileSync('umount', [target]);
    }
    expect(reasonOf(await lightningstor.detach('a', 'node-1'))).toBe('');
  });
});
