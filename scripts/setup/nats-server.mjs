// Which nats-server to use: the first candidate that runs and is new enough wins, and is remembered in .cache/setup.json.
import { accessSync, constants, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from '../root.mjs';
import { execute } from './execute.mjs';
import { say, withProgress } from './say.mjs';

/** Older servers ignore the guard headers the log relies on. */
const oldest = '2.14.4';
const pinned = '2.15.2';
const memory = join(root, '.cache/setup.json');
const cached = join(root, '.cache/bin/nats-server');

/** `{path, version, from}`; undefined when NATS_URL names a server that runs already. Throws three lines when there is none. */
export async function findNatsServer({ again = false, env = process.env } = {}) {
  if (env.NATS_URL) return undefined;
  const known = again ? undefined : recall();
  const named = env.NATS_SERVER_BIN;
  if (known !== undefined && (named === undefined || named === '' || named === known.path || known.ignored === named)) return known;
  const found = await firstNewEnough(env);
  if (found === undefined) throw new Error(howToGetOne);
  remember(named && named !== found.path ? { ...found, ignored: named } : found);
  if (found.path !== known?.path) say(`nats-server ${found.version} (${found.from})`);
  return found;
}

const howToGetOne = `no nats-server ${oldest} or newer was found, and none could be installed. Any one of these helps:
  install Go (set-up then builds nats-server ${pinned} by itself), or put a nats-server into PATH or NATS_SERVER_BIN: https://github.com/nats-io/nats-server/releases
  docker compose up -d nats && export NATS_URL=nats://127.0.0.1:4222`;

async function firstNewEnough(env) {
  const inPath = (env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, 'nats-server'));
  const present = [
    ...(env.NATS_SERVER_BIN ? [{ path: env.NATS_SERVER_BIN, from: 'NATS_SERVER_BIN' }] : []),
    ...inPath.filter(isExecutable).map((path) => ({ path, from: 'PATH' })),
    ...(isExecutable(cached) ? [{ path: cached, from: 'the project’s cache' }] : []),
  ];
  for (const candidate of present) {
    const version = await versionOf(candidate.path);
    if (isAtLeast(version, oldest)) return { ...candidate, version };
    say(`${candidate.path} is passed over: ${version === '' ? 'it does not run' : `it is ${version}`}, ${oldest} is the oldest that works`);
  }
  return (await buildWithGo()) ?? (await installPackage());
}

async function buildWithGo() {
  if ((await execute('go', ['version'], { capture: true })).code !== 0) return undefined;
  mkdirSync(join(root, '.cache/bin'), { recursive: true });
  const args = ['install', `github.com/nats-io/nats-server/v2@v${pinned}`];
  const { code } = await withProgress(`building nats-server ${pinned} with Go`, () =>
    execute('go', args, { cwd: join(root, '.cache'), env: { ...process.env, GOBIN: join(root, '.cache/bin'), GOFLAGS: '' } }),
  );
  const version = code === 0 ? await versionOf(cached) : '';
  return isAtLeast(version, oldest) ? { path: cached, version, from: 'built with Go' } : undefined;
}

/** The distribution's package, when it is new enough: looked up before it is installed. */
async function installPackage() {
  if (process.getuid?.() !== 0 || (await execute('apt-get', ['--version'], { capture: true })).code !== 0) return undefined;
  const offered = async () => /^Version: (?:\d+:)?([\d.]+)/m.exec((await execute('apt-cache', ['show', 'nats-server'], { capture: true })).output)?.[1] ?? '';
  if ((await offered()) === '') await withProgress('asking the distribution for nats-server', () => execute('apt-get', ['update', '-qq']));
  const version = await offered();
  if (!isAtLeast(version, oldest)) {
    if (version !== '') say(`the distribution's nats-server is passed over: it is ${version}, ${oldest} is the oldest that works`);
    return undefined;
  }
  const { code } = await withProgress('installing the distribution’s nats-server', () =>
    execute('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'nats-server']),
  );
  const path = ['/usr/bin/nats-server', '/usr/sbin/nats-server'].find(isExecutable);
  return code === 0 && path !== undefined ? { path, version: await versionOf(path), from: 'the distribution’s package' } : undefined;
}

/** `2.15.2`; '' when it is no nats-server or does not run. */
async function versionOf(program) {
  const { code, output } = await execute(program, ['--version'], { capture: true });
  return code === 0 ? (/v(\d+\.\d+\.\d+)/.exec(output)?.[1] ?? '') : '';
}

export function isAtLeast(version, wanted) {
  const [left, right] = [version, wanted].map((text) => text.split('.').map(Number));
  if (left.length < 3 || left.some(Number.isNaN)) return false;
  const at = left.findIndex((number, index) => number !== right[index]);
  return at === -1 || left[at] > right[at];
}

function recall() {
  try {
    const known = JSON.parse(readFileSync(memory, 'utf8')).natsServer;
    return isExecutable(known.path) ? known : undefined;
  } catch {
    return undefined;
  }
}

function remember(natsServer) {
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(memory, `${JSON.stringify({ natsServer }, null, 2)}\n`);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
