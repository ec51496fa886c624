import { execFile, execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checksum } from '../testing/checksum.ts';
import { reasonOf, runningLightningStor, valueOf, type RunningLightningStor } from '../testing/running-lightningstor.ts';
import { skippedWhen, whyNoXfs, xfs } from '../testing/small-disk.ts';

const run = promisify(execFile);
const mebibyte = 2 ** 20;

function whyNot(): string | undefined {
  for (const [program, of] of [
    ['qemu-nbd', 'qemu-utils'],
    ['nbdcopy', 'libnbd-bin'],
    ['nbdinfo', 'libnbd-bin'],
  ] as const)
    try {
      execFileSync(program, ['--version'], { stdio: 'ignore' });
    } catch {
      return `${program} is not there (package ${of})`;
    }
  return undefined;
}

const reason = whyNot();
const noXfs = whyNoXfs();

/** How many threads of these processes wait for the disk, so that not even SIGKILL ends them. */
const stuckOf = (pids: readonly string[]): number =>
  pids
    .flatMap((pid) => readdirSync(`/proc/${pid}/task`).map((task) => readFileSync(`/proc/${pid}/task/${task}/stat`, 'utf8')))
    .filter((stat) => / D /.test(stat)).length;

describe.skipIf(reason !== undefined)(`images for nodes on other machines${skippedWhen(reason)}`, () => {
  let lightningstor: RunningLightningStor;
  const far = (name: string) => lightningstor.node(name, { machine: `boot-of-${name}` });
  const addressOf = async (...args: Parameters<RunningLightningStor['attach']>): Promise<string> => valueOf(await lightningstor.attach(...args)).nbd ?? '';
  const fails = (program: string, ...args: readonly string[]): Promise<boolean> =>
    run(program, args, { timeout: 20_000 }).then(
      () => false,
      () => true,
    );
  const file = (name: string): string => join(lightningstor.dir, name);
  const processesIn = async (folder: string): Promise<readonly string[]> =>
    (await run('pgrep', ['-f', `qemu-nbd --socket=${folder}`]).catch(() => ({ stdout: '' }))).stdout.split('\n').filter(Boolean);
  const processes = (): Promise<readonly string[]> => processesIn(lightningstor.folder);
  const opened = (address: string): Promise<Socket> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(address.replace('nbd:', 'http:'));
      const socket = connect({ host: hostname, port: Number(port) }, () => resolve(socket)).once('error', reject);
    });
  beforeEach(async () => {
    lightningstor = await runningLightningStor({ backend: 'images' });
    await lightningstor.volume('a', { sizeBytes: 16 * mebibyte });
    await far('node-1');
    await far('node-2');
    writeFileSync(file('disk'), randomBytes(16 * mebibyte));
  });
  afterEach(() => lightningstor.end());

  test('are read and written as a disk of their size is, byte for byte, also when they grew', async () => {
    const address = await addressOf('a', 'node-1');
    expect(address).toMatch(/^nbd:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}$/);
    await run('nbdcopy', ['--flush', file('disk'), address]);
    await run('nbdcopy', [address, file('back')]);
    expect(checksum(file('back'))).toBe(checksum(file('disk')));
    await lightningstor.volume('a', { sizeBytes: 32 * mebibyte });
    expect((await run('nbdinfo', ['--size', address])).stdout.trim()).toBe(String(32 * mebibyte));
    await expect.poll(processes).toEqual([]);
  });

  test('one that is attached to read is not written', async () => {
    const address = await addressOf('a', 'node-1', true);
    expect((await run('nbdinfo', [address])).stdout).toContain('is_read_only: true');
    expect(await fails('nbdcopy', file('disk'), address)).toBe(true);
  });

  test('a name is a secret: nobody learns it by asking, and a wrong one opens nothing', async () => {
    const address = await addressOf('a', 'node-1');
    const [server, name] = [address.slice(0, address.lastIndexOf('/')), address.slice(address.lastIndexOf('/') + 1)];
    expect(await fails('nbdinfo', '--list', server)).toBe(true);
    expect(await fails('nbdinfo', `${server}/`)).toBe(true);
    expect(await fails('nbdinfo', `${server}/${name.slice(1)}0`)).toBe(true);
    expect(await fails('nbdinfo', address)).toBe(false);
  });

  test('the same after the service was started again', async () => {
    await lightningstor.stop();
    await lightningstor.start({ nbd: { port: 0 } });
    const before = await addressOf('a', 'node-1');
    await run('nbdcopy', ['--flush', file('disk'), before]);
    const port = Number(new URL(before.replace('nbd:', 'http:')).port);
    await lightningstor.stop();
    await lightningstor.start({ nbd: { port } });
    await run('nbdcopy', [before, file('back')]);
    expect(checksum(file('back'))).toBe(checksum(file('disk')));
    expect(await addressOf('a', 'node-1')).toBe(before);
  });

  test('a boot of the machine, which loses what was not flushed, has other names: who was connected before does not go on', async () => {
    const before = await addressOf('a', 'node-1');
    await lightningstor.stop();
    writeFileSync(join(lightningstor.folder, 'machine'), 'the boot before');
    await lightningstor.start({ nbd: { port: Number(new URL(before.replace('nbd:', 'http:')).port) } });
    expect(await fails('nbdinfo', before)).toBe(true);
    const after = await addressOf('a', 'node-1');
    expect([after === before, await fails('nbdinfo', after)]).toEqual([false, false]);
  });

  test('who is cut off by detaching reads and writes no more, whatever it does, and the next node gets the volume', async () => {
    const address = await addressOf('a', 'node-1');
    expect(reasonOf(await lightningstor.attach('a', 'node-2'))).toBe('ATTACHED_ELSEWHERE');
    const holder = await opened(address);
    const name = address.slice(address.lastIndexOf('/') + 1);
    const head = Buffer.alloc(20);
    head.writeUInt32BE(3, 0);
    head.write('IHAVEOPT', 4);
    head.writeUInt32BE(1, 12);
    head.writeUInt32BE(name.length, 16);
    holder.write(Buffer.concat([head, Buffer.from(name)]));
    const closed = new Promise((resolve) => holder.once('close', () => resolve(true)));
    holder.resume();
    await expect.poll(async () => (await processes()).length).toBeGreaterThan(0);
    expect(reasonOf(await lightningstor.detach('a', 'node-1'))).toBe('');
    expect(await processes()).toEqual([]);
    expect(await closed).toBe(true);
    expect(await fails('nbdinfo', address)).toBe(true);
    const next = await addressOf('a', 'node-2');
    expect(next).not.toBe(address);
    expect(await fails('nbdinfo', next)).toBe(false);
    await expect.poll(() => readdirSync(join(lightningstor.folder, 'nbd'))).toEqual([]);
  });

  test.skipIf(noXfs !== undefined)(`a detach that waits until what was written is done holds up no other${skippedWhen(noXfs)}`, async () => {
    const disk = xfs(400 * mebibyte);
    const freeze = (flag: '--freeze' | '--unfreeze') => run('fsfreeze', [flag, disk.folder]);
    const slow = await runningLightningStor({ backend: 'images' }, disk.folder);
    // Its records are not where its volumes are.
    await slow.stop();
    const records = join(lightningstor.dir, 'records');
    cpSync(slow.dir, records, { recursive: true });
    rmSync(join(records, 'lightningstor', 'volumes'), { recursive: true });
    symlinkSync(join(slow.folder, 'volumes'), join(records, 'lightningstor', 'volumes'));
    await slow.start({ dir: records });
    try {
      for (const name of ['a', 'b']) {
        valueOf(await slow.volume(name, { sizeBytes: 16 * mebibyte }));
        await slow.node(`node-${name}`, { machine: `boot-of-${name}` });
      }
      const address = valueOf(await slow.attach('a', 'node-a')).nbd ?? '';
      valueOf(await slow.attach('b', 'node-b'));
      const answered: string[] = [];
      await freeze('--freeze');
      const copying = fails('nbdcopy', file('disk'), address);
      try {
        await expect.poll(async () => stuckOf(await processesIn(records))).toBeGreaterThan(0);
        const detach = async (name: string): Promise<void> => void answered.push(`${name}${reasonOf(await slow.detach(name, `node-${name}`))}`);
        const detached = detach('a');
        await detach('b');
        expect(reasonOf(await slow.node('node-c'))).toBe('');
        expect(answered).toEqual(['b']);
        await freeze('--unfreeze');
        await detached;
        expect(answered).toEqual(['b', 'a']);
      } finally {
        await freeze('--unfreeze').catch(() => undefined);
        expect(await copying).toBe(true);
      }
    } finally {
      await slow.end();
      disk.end();
    }
  });

  test('a disk of two writers is written by both', async () => {
    await lightningstor.volume('shared', { sizeBytes: 16 * mebibyte, mode: 1, accessModes: ['ReadWriteMany'] });
    const [one, two] = [await addressOf('shared', 'node-1'), await addressOf('shared', 'node-2')];
    await run('nbdcopy', ['--flush', file('disk'), one]);
    await run('nbdcopy', [two, file('back')]);
    expect(checksum(file('back'))).toBe(checksum(file('disk')));
  });

  test('what is no NBD is let go', async () => {
    const address = await addressOf('a', 'node-1');
    const socket = await opened(address);
    const closed = new Promise((resolve) => socket.once('close', () => resolve(true)));
    socket.resume().write('GET / HTTP/1.1\r\nHost: somebody\r\n\r\n');
    expect(await closed).toBe(true);
    expect(await fails('nbdinfo', address)).toBe(false);
  });
});
