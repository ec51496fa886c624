// The service killed in the middle of what it does, time and again: what it answered holds, and nothing is half made.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openChannel, type Channel } from '../../grpc/client.ts';
import { lightningStorMethods } from '../../grpc/methods/lightningstor.ts';
import { startLocalLightningStor, type BackendName } from './local-lightningstor.ts';
import { tenant } from './testing/running-lightningstor.ts';

const program = join(import.meta.dirname, 'testing', 'lightningstor-process.ts');
const mebibyte = 2 ** 20;
let dir: string;
let revision: number;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'k8shost-lightningstor-'));
  revision = 0;
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

async function startProcess(backend: BackendName): Promise<{ readonly child: ChildProcess; readonly address: string }> {
  const child = spawn(process.execPath, [program, dir, backend], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, address: said.toString().trim() };
}

const ownership = (owner: string) => ({ tenant, owner: `test/${owner}`, revision: (revision += 1) });

/** What was answered, by name: the bytes that were written into it; '' once a removal was asked for. */
type Known = Map<string, string>;

/** A volume, bytes in it, a snapshot, a clone of that, then most of it gone again; `answered` hears of each answer. */
async function life(channel: Channel, name: string, contentOf: (id: string) => string, known: Known, answered: () => void): Promise<void> {
  const [volume, snapshot, clone] = [name, `${name}-snapshot`, `${name}-clone`];
  const done = async <T>(answer: Promise<{ readonly ok: boolean; readonly value?: T }>): Promise<T> => {
    const it = await answer;
    answered();
    if (!it.ok) throw new Error('cut off');
    return it.value as T;
  };
  const ensure = (of: string, source = {}) => ({ ownership: ownership(of), name: of, sizeBytes: mebibyte, accessModes: ['ReadWriteOnce'], ...source });
  const { id } = await done(channel.call(lightningStorMethods.ensureVolume, ensure(volume)));
  writeFileSync(contentOf(id), `${name} `.repeat(1_000), { flag: existsSync(contentOf(id)) ? 'r+' : 'w' });
  known.set(volume, name);
  await done(channel.call(lightningStorMethods.ensureSnapshot, { ownership: ownership(snapshot), name: snapshot, volumeName: volume }));
  for (;;) if ((await done(channel.call(lightningStorMethods.getSnapshot, { tenant, name: snapshot }))).ready) break;
  await done(channel.call(lightningStorMethods.ensureVolume, ensure(clone, { source: { snapshotName: snapshot } })));
  known.set(clone, name);
  for (;;) if ((await done(channel.call(lightningStorMethods.getVolume, { tenant, name: clone }))).ready) break;
  known.set(volume, '');
  await done(channel.call(lightningStorMethods.removeVolume, { ownership: ownership(volume) }));
  await done(channel.call(lightningStorMethods.removeSnapshot, { ownership: ownership(snapshot) }));
}

test.each(['folders', 'images'] as const)('%s: whatever moment it is killed at', { timeout: 120_000 }, async (backend) => {
  const folder = join(dir, 'lightningstor');
  const contentOf = (id: string): string => (backend === 'images' ? join(folder, 'volumes', id, 'image') : join(folder, 'volumes', id, 'content', 'file'));
  const known: Known = new Map();
  for (const killAfter of [1, 3, 5, 8, 11, 14, 18, 23]) {
    const { child, address } = await startProcess(backend);
    const channel = openChannel(address);
    let answers = 0;
    const answered = (): void => {
      answers += 1;
      if (answers === killAfter) child.kill('SIGKILL');
    };
    const ended = once(child, 'exit');
    await Promise.allSettled(['one', 'two', 'three'].map((name) => life(channel, `${name}-${killAfter}`, contentOf, known, answered)));
    child.kill('SIGKILL');
    await ended;
    channel.close();
    await check(backend, folder, known, contentOf);
  }
  expect(known.size).toBeGreaterThan(8);
});

/** Starts it once more, and compares what is recorded with the disk, and with what was answered. */
async function check(backend: BackendName, folder: string, known: Known, contentOf: (id: string) => string): Promise<void> {
  const complaints: unknown[] = [];
  const server = await startLocalLightningStor({ dir, port: 0, backend, report: (error) => complaints.push(error) });
  const channel = openChannel(server.address);
  const volumes = async () => {
    const listed = await channel.call(lightningStorMethods.listVolumes, { tenant, pageSize: 1_000 });
    return listed.ok ? listed.value.volumes : [];
  };
  const snapshots = async () => {
    const listed = await channel.call(lightningStorMethods.listSnapshots, { tenant, pageSize: 1_000 });
    return listed.ok ? listed.value.snapshots : [];
  };
  try {
    await expect.poll(async () => [...(await volumes()), ...(await snapshots())].filter(({ ready }) => ready !== true), { timeout: 20_000 }).toEqual([]);
    await expect.poll(() => readdirSync(join(folder, 'trash'))).toEqual([]);
    const recorded = await volumes();
    expect(readdirSync(join(folder, 'volumes')).sort()).toEqual(recorded.map(({ id }) => id).sort());
    expect(readdirSync(join(folder, 'snapshots')).sort()).toEqual((await snapshots()).map(({ id }) => id).sort());
    expect(recorded.filter(({ trouble }) => trouble !== '')).toEqual([]);
    for (const [name, bytes] of known) {
      const there = recorded.find((one) => one.name === name);
      if (bytes === '') continue;
      expect(readFileSync(contentOf(there?.id ?? `${name} is lost`), 'utf8').slice(0, `${bytes} `.length * 1_000)).toBe(`${bytes} `.repeat(1_000));
    }
    expect(complaints).toEqual([]);
  } finally {
    channel.close();
    await server.stop();
  }
}
