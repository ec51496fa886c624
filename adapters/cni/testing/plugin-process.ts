// The plugin as a container runtime runs it: one file, variables, standard input.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const pluginType = 'k8shost-cni';
const projectRoot = resolve(import.meta.dirname, '../../..');

export interface PluginAnswer {
  readonly exitCode: number | null;
  readonly json: unknown;
}

export interface PluginFolder {
  readonly path: string;
  /** On a host, the path of its network namespace. `env` beside the three variables of a container. */
  run(host: string, command: string, config: object, env?: Readonly<Record<string, string>>): Promise<PluginAnswer>;
  remove(): void;
}

/** Builds it into a folder of its own. */
export function buildPlugin(): PluginFolder {
  const path = mkdtempSync(join(tmpdir(), 'k8shost-cni-'));
  const built = spawnSync(process.execPath, [join(projectRoot, 'scripts/build-cni.mjs'), join(path, pluginType)], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr);
  return {
    path,
    run: (host, command, config, env = {}) =>
      new Promise((done) => {
        const child = spawn('nsenter', [`--net=${host}`, process.execPath, join(path, pluginType)], {
          env: { PATH: process.env['PATH'] ?? '', CNI_PATH: path, CNI_COMMAND: command, ...env },
        });
        let stdout = '';
        child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
        child.once('close', (exitCode) => done({ exitCode, json: stdout === '' ? undefined : JSON.parse(stdout) }));
        child.stdin.end(JSON.stringify(config));
      }),
    remove: () => rmSync(path, { recursive: true }),
  };
}

/** The reference runtime; undefined where set-up could not build it. */
export function findCnitool(): string | undefined {
  const here = join(projectRoot, '.cache/bin/cnitool');
  if (existsSync(here)) return here;
  return spawnSync('cnitool', ['--help']).status === 0 ? 'cnitool' : undefined;
}

/** Folders with plugins of the reference implementation: what set-up builds, and where distributions put them. */
const pluginFolders = [join(projectRoot, '.cache/bin'), '/usr/lib/cni', '/opt/cni/bin'];

/** The folder of each of the plugins; undefined where one is missing. */
export function findPlugins(...types: readonly string[]): readonly string[] | undefined {
  const folders = types.map((type) => pluginFolders.find((folder) => existsSync(join(folder, type))));
  return folders.every((folder) => folder !== undefined) ? folders : undefined;
}

interface ToolCall {
  readonly host: string;
  readonly conflist: object;
  readonly command: string;
  readonly netns: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** `cnitool COMMAND NETWORK NETNS` on a host; what it printed, and its exit code. */
export function cnitool(program: string, folder: PluginFolder, { host, conflist, command, netns, env = {} }: ToolCall) {
  const name = (conflist as { name: string }).name;
  writeFileSync(join(folder.path, `${name}.conflist`), JSON.stringify(conflist));
  return new Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }>((done) => {
    const child = spawn('nsenter', [`--net=${host}`, program, command, name, netns], {
      env: { PATH: process.env['PATH'] ?? '', CNI_PATH: folder.path, NETCONFPATH: folder.path, ...env },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.once('close', (code) => done({ code, stdout, stderr }));
  });
}
