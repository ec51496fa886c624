// What every npm script calls: `node scripts/run.mjs TASK [ARGUMENTS]` sets up what is missing, then runs the task with the
// project's own tools. Plain JavaScript: it runs on the machine's Node. The exit code is the tool's.
import { projectNode, toolEnvironment } from './root.mjs';
import { runForeground } from './run/foreground.mjs';
import { setUp } from './setup.mjs';
import { prepareGoTools } from './setup/go-tools.mjs';

// Each names a program of node_modules/.bin (or `node`) and its first arguments.
const tasks = {
  start: { command: ['node', 'bin/k8shost.ts', 'up'], server: true },
  check: { command: ['node', 'scripts/gate.mjs', 'check'] },
  test: { command: ['node', 'scripts/gate.mjs', 'test'], server: true, go: true },
  'test:unit': { command: ['vitest', 'run', '--project', 'unit'] },
  'test:int': { command: ['vitest', 'run', '--project', 'int'], server: true, go: true },
  hunt: { command: ['node', 'simulations/hunt.ts'] },
  bench: { command: ['node', 'bench/run.ts'], server: true },
  format: { command: ['node', 'scripts/format.mjs', '--write'] },
  'gen:proto': { command: ['node', 'scripts/generate-protobuf.mjs'] },
  'gen:kubernetes': { command: ['node', 'schemas/kubernetes/generate.ts'] },
  'gen:requirements': { command: ['node', 'scripts/check-requirements.mjs', '--write'] },
  'record:kubernetes': { command: ['node', 'bin/conformance/record.ts'] },
  'compare:kubernetes': { command: ['node', 'bin/conformance/compare.ts'] },
  build: { command: ['node', 'scripts/build.mjs'] },
};

const [name, ...args] = process.argv.slice(2);
if (name === undefined || !Object.hasOwn(tasks, name)) {
  process.stderr.write(`usage: node scripts/run.mjs ${Object.keys(tasks).join('|')} [ARGUMENTS]\n`);
  process.exit(2);
}
const task = tasks[name];
const natsServer = await setUp({ withoutServer: task.server !== true });
if (task.go) await prepareGoTools();
const [program, ...first] = task.command;
process.exitCode = await runForeground(program === 'node' ? projectNode : program, [...first, ...args], toolEnvironment(natsServer));
