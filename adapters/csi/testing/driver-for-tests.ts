// A driver with a real LightningSTOR of its own, in a folder of the test's.
import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Tenant } from '../../../domain/ref.ts';
import { startLocalLightningStor } from '../../local/lightningstor/local-lightningstor.ts';
import { startCsiDriver } from '../driver.ts';
import { parseMountTable } from '../../system/mount-table.ts';
import { openCsiClient, type CsiClient } from './csi-client.ts';

const runs = (program: string, ...args: readonly string[]): boolean => spawnSync(program, args).error === undefined;

/** Why nothing can be mounted here; undefined when it can. */
export function whyNoMounts(...programs: readonly string[]): string | undefined {
  if (process.getuid?.() !== 0) return 'mounts and loop devices need root';
  const absent = ['losetup', 'blkid', 'mount', ...programs].find((program) => !runs(program, '-V'));
  return absent === undefined ? undefined : `${absent} is missing`;
}

const tried = (program: string, ...args: readonly string[]): Promise<unknown> => promisify(execFile)(program, args).catch(() => undefined);

export const skippedFor = (why: string | undefined): string => (why === undefined ? '' : ` (skipped: ${why})`);

interface Options {
  readonly images: boolean;
  /** As `images` by default. */
  readonly canMount?: boolean;
  readonly zones?: readonly string[];
  readonly zone?: string;
  readonly maxVolumes?: number;
  /** Of the node; the machine that this is by default. */
  readonly machine?: string;
  /** One that runs, for a second node. */
  readonly lightningstor?: string;
  readonly name?: string;
}

export interface TestDriver extends CsiClient {
  readonly dir: string;
  readonly socket: string;
  readonly lightningstor: string;
  /** A path in the test's folder; as a folder that is there. */
  path(name: string): string;
  folder(name: string): string;
  /** As a `kill -9` and a new start: nothing that the driver could know is left. */
  restart(): Promise<void>;
  /** Its own one, which comes again at the same address. */
  stopLightningStor(): Promise<void>;
  startLightningStor(nbdPort: number): Promise<void>;
  /** Where anything is mounted in the test's folder. */
  mounts(): readonly string[];
  /** The loop devices of its files, `/dev/loop0`. */
  loops(): readonly string[];
  /** Unmounts and detaches what the test made, and nothing else. */
  stop(): Promise<void>;
}

export const nodeName = 'n1';
export const tenant: Tenant = { org: 'acme', project: 'web' };
export const thisMachine = (): string => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();

export async function startDriver({
  images,
  canMount = images,
  zones = [],
  zone = '',
  maxVolumes = 0,
  machine = thisMachine(),
  lightningstor,
  name = nodeName,
}: Options): Promise<TestDriver> {
  const dir = mkdtempSync(join(tmpdir(), 'k8shost-csi-'));
  const socket = join(dir, 'csi.sock');
  const serve = (port: number, nbd?: { readonly port: number }) =>
    startLocalLightningStor({ dir: join(dir, 'data'), port, backend: images ? 'images' : 'folders', zones, ...(nbd && { nbd }) });
  let service = lightningstor === undefined ? await serve(0) : { address: lightningstor, stop: async () => undefined };
  const reported: unknown[] = [];
  const start = () =>
    startCsiDriver({
      socket,
      roles: ['controller', 'node'],
      lightningstor: service.address,
      tenant,
      version: '1.2.3',
      node: { name, zone, maxVolumes, canMount, machine, runDir: join(dir, 'run') },
      nowMs: Date.now,
      report: (error) => reported.push(error),
    });
  let driver = await start();
  let client = openCsiClient(socket);
  const mounts = (): readonly string[] =>
    parseMountTable(readFileSync('/proc/self/mountinfo', 'utf8'))
      .map(({ path }) => path)
      .filter((path) => path.startsWith(`${dir}/`));
  const loops = (): readonly string[] =>
    !images
      ? []
      : execFileSync('losetup', ['--all', '--noheadings', '--output', 'NAME,BACK-FILE'], { encoding: 'utf8' })
          .split('\n')
          .filter((line) => line.includes(`${dir}/`))
          .map((line) => line.split(/\s+/)[0] ?? '');
  return {
    dir,
    socket,
    lightningstor: service.address,
    call: (method, request) => client.call(method, request),
    close: () => client.close(),
    path: (name) => join(dir, name),
    folder: (name) => {
      mkdirSync(join(dir, name), { recursive: true });
      return join(dir, name);
    },
    restart: async () => {
      client.close();
      await driver.stop();
      driver = await start();
      client = openCsiClient(socket);
    },
    stopLightningStor: () => service.stop(),
    startLightningStor: async (nbdPort) => {
      service = await serve(Number(new URL(`http://${service.address}`).port), { port: nbdPort });
    },
    mounts,
    loops,
    stop: async () => {
      client.close();
      await driver.stop();
      // A volume may be served by this very process.
      for (const path of mounts().toReversed()) await tried('umount', path);
      for (const loop of loops()) await tried('losetup', '--detach', loop);
      for (const path of mounts().toReversed()) await tried('umount', '--lazy', path);
      await service.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
