// npm's packages, installed when they are missing or when package-lock.json has changed. A stamp in node_modules holds the hash
// of the lock file they were installed from, so that a second start reads two small files and asks nobody.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { projectNode, root } from '../root.mjs';
import { execute } from './execute.mjs';
import { readText } from './read-text.mjs';
import { withProgress } from './say.mjs';

const stamp = join(root, 'node_modules/.k8shost-stamp');

/** Throws a sentence that says what to do. */
export async function installDependencies() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex');
  if (existsSync(projectNode) && readText(stamp) === hash) return;
  if (!isInstalledAs(JSON.parse(lock.toString()))) await withProgress('installing dependencies, the first time takes about a minute', () => install(hash));
  writeFileSync(stamp, hash);
}

/** Did somebody run `npm install` or `npm ci` already? npm writes down what it installed. */
function isInstalledAs(lock) {
  const text = readText(join(root, 'node_modules/.package-lock.json'));
  if (text === undefined || !existsSync(projectNode)) return false;
  const installed = JSON.parse(text).packages;
  return Object.entries(lock.packages).every(
    ([path, wanted]) => path === '' || (installed[path] === undefined ? wanted.optional === true : installed[path].version === wanted.version),
  );
}

async function install() {
  const env = isNodeOfTools() ? process.env : { ...process.env, PATH: `${await newerNode()}${delimiter}${process.env.PATH}` };
  const { code } = await execute('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, env });
  if (code !== 0) throw new Error('npm ci failed, see above. Dependencies come from the npm registry that npm is configured for; is it reachable?');
  if (!existsSync(projectNode)) throw new Error('the `node` package installed no program: its install script must be allowed to run (npm rebuild node)');
}

/** npm leaves out the platform builds of tools that do not name the Node it runs on (^20.19 || >=22.12). */
function isNodeOfTools() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
}

/** On an older machine npm itself is run by the project's Node: its folder, in the project's cache. */
async function newerNode() {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const folder = join(root, '.cache/node');
  const { code } = await execute(
    'npm',
    ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', folder, `node@${dependencies.node}`],
    { cwd: root },
  );
  if (code !== 0) throw new Error(`npm could not install node@${dependencies.node}, see above`);
  return join(folder, 'node_modules/node/bin');
}
