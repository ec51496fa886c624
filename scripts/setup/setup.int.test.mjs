// Set-up in projects made for the purpose, with programs that only say their version: nothing is installed or asked of the network.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { root } from '../root.mjs';

const folders = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

const temporary = () => {
  const folder = mkdtempSync(join(tmpdir(), 'k8shost-setup-'));
  folders.push(folder);
  return folder;
};

function program(file, script) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}

const server = (file, version) => program(file, `echo "nats-server: v${version}"`);

/** A checkout whose dependencies are installed; `tools` is its whole PATH beside what a shell script needs. */
function checkout({ installed = true } = {}) {
  const folder = temporary();
  cpSync(join(root, 'scripts'), join(folder, 'scripts'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'k8shost', type: 'module', dependencies: { node: '24.0.0' } }));
  const packages = { 'node_modules/node': { version: '24.0.0' } };
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages }));
  const tools = join(folder, 'tools');
  mkdirSync(tools);
  for (const tool of ['sh', 'dirname', 'readlink', 'mkdir', 'touch', 'cat'])
    symlinkSync(spawnSync('which', [tool], { encoding: 'utf8' }).stdout.trim(), join(tools, tool));
  // What npm would do.
  program(
    join(tools, 'npm'),
    `echo "$@" >> "${folder}/npm-calls"; mkdir -p "${folder}/node_modules/node/bin"; touch "${folder}/node_modules/node/bin/node"; cat "${folder}/package-lock.json" > "${folder}/node_modules/.package-lock.json"`,
  );
  if (installed) {
    program(join(folder, 'node_modules/node/bin/node'), `exec "${process.execPath}" "$@"`);
    writeFileSync(join(folder, 'node_modules/.package-lock.json'), JSON.stringify({ packages }));
  }
  const run = (
    env = {},
    {
      path = [tools],
      args = [
        '--input-type=module',
        '-e',
        `const { setUp } = await import('${folder}/scripts/setup.mjs'); console.log(JSON.stringify(await setUp() ?? null));`,
      ],
    } = {},
  ) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', cwd: folder, env: { PATH: path.join(delimiter), ...env } });
    return { status, stderr, server: status === 0 && stdout !== '' ? JSON.parse(stdout) : undefined };
  };
  const npmCalls = () => (existsSync(join(folder, 'npm-calls')) ? readFileSync(join(folder, 'npm-calls'), 'utf8').trim().split('\n') : []);
  return { folder, tools, run, npmCalls };
}

test('NATS_SERVER_BIN comes before PATH, PATH before the cache', () => {
  const { folder, tools, run } = checkout();
  const own = server(join(folder, 'own/nats-server'), '2.15.0');
  server(join(tools, 'nats-server'), '2.15.1');
  server(join(folder, '.cache/bin/nats-server'), '2.15.2');
  const forget = () => rmSync(join(folder, '.cache/setup.json'));
  expect(run({ NATS_SERVER_BIN: own }).server).toMatchObject({ path: own, version: '2.15.0' });
  forget();
  expect(run().server).toMatchObject({ path: join(tools, 'nats-server'), version: '2.15.1' });
  forget();
  rmSync(join(tools, 'nats-server'));
  expect(run().server).toMatchObject({ path: join(folder, '.cache/bin/nats-server'), version: '2.15.2' });
});

test('a server that is too old, or is none, is passed over and named', () => {
  const { folder, tools, run } = checkout();
  const old = server(join(folder, 'own/nats-server'), '2.14.3');
  server(join(tools, 'nats-server'), '2.14.4');
  const { server: found, stderr } = run({ NATS_SERVER_BIN: old });
  expect(found).toMatchObject({ path: join(tools, 'nats-server'), version: '2.14.4' });
  expect(stderr).toContain(`${old} is passed over: it is 2.14.3, 2.14.4 is the oldest that works`);
  // Remembered, though the variable is still set.
  expect(run({ NATS_SERVER_BIN: old })).toMatchObject({ stderr: '', server: { version: '2.14.4' } });
});

test('Go builds one into the cache when there is none', () => {
  const { folder, tools, run } = checkout();
  program(
    join(tools, 'go'),
    `if [ "$1" = install ]; then echo "$2" > "${folder}/go-calls"; { echo '#!/bin/sh'; echo 'echo nats-server: v2.15.2'; } > "$GOBIN/nats-server"; chmod +x "$GOBIN/nats-server"; fi`,
  );
  symlinkSync(spawnSync('which', ['chmod'], { encoding: 'utf8' }).stdout.trim(), join(tools, 'chmod'));
  expect(run().server).toMatchObject({ path: join(folder, '.cache/bin/nats-server'), from: 'built with Go' });
  expect(readFileSync(join(folder, 'go-calls'), 'utf8')).toMatch(/^github\.com\/nats-io\/nats-server\/v2@v2\.15\.\d+\n$/);
});

test('the distribution’s package is not installed when it is too old, and three lines say what to do', () => {
  const { folder, tools, run } = checkout();
  program(join(tools, 'apt-get'), `echo "$@" >> "${folder}/apt-calls"`);
  program(join(tools, 'apt-cache'), 'echo "Version: 2.9.10-1"');
  const { status, stderr } = run();
  expect(status).toBe(1);
  expect(stderr.trim().split('\n').slice(-3).join('\n')).toMatch(
    /^k8shost: no nats-server 2\.14\.4 or newer was found.*\n.*NATS_SERVER_BIN.*\n.*docker compose up -d nats && export NATS_URL=/,
  );
  expect(existsSync(join(folder, 'apt-calls')) ? readFileSync(join(folder, 'apt-calls'), 'utf8') : '').not.toContain('install');
});

test('with NATS_URL no server is looked for', () => {
  expect(checkout().run({ NATS_URL: 'nats://127.0.0.1:4222' })).toMatchObject({ status: 0, server: null });
});

test('dependencies are installed when they are missing, and again when the lock file has changed', () => {
  const { folder, run, npmCalls } = checkout({ installed: false });
  const env = { NATS_URL: 'nats://127.0.0.1:4222' };
  expect(run(env).status).toBe(0);
  expect(npmCalls()).toEqual([expect.stringMatching(/^ci /)]);
  run(env);
  expect(npmCalls()).toHaveLength(1);
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: { 'node_modules/node': { version: '24.1.0' } } }));
  run(env);
  expect(npmCalls()).toHaveLength(2);
});

test('what npm installed before is taken as it is', () => {
  const { run, npmCalls } = checkout();
  run({ NATS_URL: 'nats://127.0.0.1:4222' });
  expect(npmCalls()).toEqual([]);
});

test('the launcher runs the program from any folder and through symbolic links', () => {
  const { folder, tools, run } = checkout();
  const chosen = server(join(tools, 'nats-server'), '2.15.2');
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/k8shost.ts'), 'const args: string[] = process.argv.slice(2); console.log(args.join(), process.env["NATS_SERVER_BIN"]);');
  run();
  const link = join(temporary(), 'k8s');
  symlinkSync(join(folder, 'node_modules/.bin/k8shost'), link);
  expect(statSync(link).mode & 0o111).not.toBe(0);
  const { stdout } = spawnSync(link, ['log', '--since', '5m'], { cwd: tmpdir(), encoding: 'utf8', env: { PATH: tools } });
  expect(stdout).toBe(`log,--since,5m ${chosen}\n`);
});
