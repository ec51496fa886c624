// The package that `npm pack` makes runs where nothing of this checkout is.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from './root.mjs';

const folder = mkdtempSync(join(tmpdir(), 'k8shost-package-'));
const installed = join(folder, 'node_modules/k8shost');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
let offline = '';

const run = (program, args, options = {}) => spawnSync(program, args, { cwd: folder, encoding: 'utf8', timeout: 240_000, ...options });

beforeAll(() => {
  const packed = run('npm', ['pack', '--pack-destination', folder], { cwd: root });
  if (packed.status !== 0) throw new Error(`npm pack: ${packed.stdout}${packed.stderr}`);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  writeFileSync(join(folder, 'package.json'), '{}');
  const install = run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error', `./${tarball}`]);
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|ENOTCACHED/.test(install.stderr)) offline = 'the npm registry cannot be reached';
  else if (install.status !== 0) throw new Error(`npm install: ${install.stdout}${install.stderr}`);
  // What the install script of `node` does.
  mkdirSync(join(folder, 'node_modules/node/bin'), { recursive: true });
  if (!existsSync(join(folder, 'node_modules/node/bin/node'))) symlinkSync(process.execPath, join(folder, 'node_modules/node/bin/node'));
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const k8shost = (args, node = process.execPath) => run(node, [join(folder, 'node_modules/.bin/k8shost'), ...args]);

test('it says its version and its help', (context) => {
  if (offline) context.skip(offline);
  expect(k8shost(['--version'])).toMatchObject({ status: 0, stdout: `${version}\n` });
  expect(k8shost(['up', '--help']).stdout).toContain('--port-offset');
  expect(k8shost(['no-such-command']).status).not.toBe(0);
});

test('it has the data it needs: a simulated run keeps every promise', (context) => {
  if (offline) context.skip(offline);
  expect(k8shost(['simulate', '--seed', '7'])).toMatchObject({ status: 0, stdout: expect.stringContaining('every promise held'), stderr: '' });
});

test('on an older Node it runs on the one that came with it', (context) => {
  if (offline) context.skip(offline);
  const older = (process.env.PATH ?? '')
    .split(delimiter)
    .map((at) => join(at, 'node'))
    .find((node) => existsSync(node) && /^v(20|22)\./.test(run(node, ['--version']).stdout));
  if (older === undefined) context.skip('this machine has no Node 20 or 22');
  expect(k8shost(['--version'], older)).toMatchObject({ status: 0, stdout: `${version}\n` });
});

test('its CSI driver serves, and is small in memory', async (context) => {
  if (offline) context.skip(offline);
  expect(k8shost(['csi', '--help']).stdout).toContain('Usage: k8shost csi');
  const launcher = join(installed, 'scripts/launch-packaged.mjs');
  const driver = spawn(process.execPath, [launcher, 'csi', '--endpoint', `unix://${join(folder, 'csi.sock')}`, '--data', join(folder, 'data')]);
  try {
    const [said] = await once(driver.stdout, 'data');
    expect(String(said)).toContain('serving CSI on');
    const resident = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${driver.pid}/status`, 'utf8'))?.[1]);
    // From the modules of the whole program it is 95 MB without a LightningSTOR of its own.
    expect(resident).toBeLessThan(85 * 1024);
  } finally {
    driver.kill();
    await once(driver, 'close');
  }
});

test('it holds neither tests nor TypeScript', (context) => {
  if (offline) context.skip(offline);
  const files = readdirSync(installed, { recursive: true }).map(String);
  expect(files.filter((file) => /\.test\.|(?<!\.d)\.ts$/.test(file) && !file.startsWith('examples/'))).toEqual([]);
});
