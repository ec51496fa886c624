// Generates the static protobuf modules from the .proto files, one per package root: what is generated is committed, and
// `--check` fails when it has drifted. Usage: node scripts/generate-protobuf.mjs [--check]
import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apiDescriptor } from './api-descriptor.mjs';

const root = new URL('..', import.meta.url).pathname;
const check = process.argv.includes('--check');
const bin = (name) => join(root, 'node_modules/.bin', name);
const modules = {
  k8shost: 'schemas/k8shost/**/*.proto',
  plasmacloud: 'schemas/plasmacloud/**/*.proto',
  // Of these the driver of CSI loads no more.
  'plasmacloud-common': 'schemas/plasmacloud/common/**/*.proto',
  lightningstor: 'schemas/plasmacloud/{common,lightningstor}/**/*.proto',
  csi: 'schemas/csi/**/*.proto',
};
/** What a module is made without: the driver of CSI is to be small, and neither converts messages nor names their types. */
const without = Object.fromEntries(['plasmacloud-common', 'lightningstor', 'csi'].map((name) => [name, ['--no-create', '--no-convert', '--no-typeurl']]));
const scratch = mkdtempSync(join(tmpdir(), 'k8shost-proto-'));
let drift = false;

for (const [name, pattern] of Object.entries(modules)) {
  const protos = globSync(pattern, { cwd: root })
    .sort()
    .map((file) => file.replace(/^schemas\//, ''));
  const js = join(scratch, `${name}.js`);
  const dts = join(scratch, `${name}.d.ts`);
  const common = ['-p', '.'];
  const run = (tool, args) => execFileSync(process.execPath, [bin(tool), ...args], { cwd: join(root, 'schemas'), stdio: ['ignore', 'ignore', 'inherit'] });
  run('pbjs', [
    '-t',
    'static-module',
    '-w',
    'es6',
    '--no-service',
    '--no-verify',
    '--no-delimited',
    '--force-number',
    ...(without[name] ?? []),
    '-r',
    name,
    ...common,
    '-o',
    js,
    ...protos,
  ]);
  run('pbts', ['-o', dts, js]);
  for (const [from, to] of [
    [js, `schemas/generated/${name}.js`],
    [dts, `schemas/generated/${name}.d.ts`],
  ]) {
    keep(to, readFileSync(from, 'utf8').replace(/^import (.*) from "protobufjs\/minimal(\.js)?";$/m, 'import $1 from "protobufjs/minimal.js";'));
  }
}
keep('schemas/generated/api-descriptor.ts', apiDescriptor(join(root, 'schemas')));
rmSync(scratch, { recursive: true });
if (check && drift) process.exit(1);

/** Writes the file where it differs; with --check only tells. */
function keep(to, text) {
  const target = join(root, to);
  let present = '';
  try {
    present = readFileSync(target, 'utf8');
  } catch {
    // not generated yet
  }
  if (present === text) return;
  drift = true;
  if (check) console.error(`${to} differs from its .proto files: run npm run gen:proto and commit the result`);
  else {
    writeFileSync(target, text);
    console.log(`wrote ${to}`);
  }
}
