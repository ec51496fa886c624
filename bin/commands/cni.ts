import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { Failure } from '../failure.ts';
import { findRoot } from '../root.ts';

export function registerCni(program: Command): void {
  const cni = program.command('cni').description('The CNI plugin of NovaNET, for container runtimes; told by CNI_COMMAND and standard input');
  cni.action(async () => void (await import('../cni.ts')));
  cni
    .command('install')
    .argument('[folder]', 'where the runtime looks for plugins', '/opt/cni/bin')
    .description('Put the plugin there as one executable file, k8shost-cni')
    .addHelpText('after', '\nIt is run by the Node that runs this command.\n\nExamples:\n  k8shost cni install\n  k8shost cni install /usr/lib/cni')
    .action((folder: string) => {
      process.stdout.write(`${installPlugin(folder)}\n`);
    });
}

/** Returns its path. A plugin that is being started is replaced as a whole. */
function installPlugin(folder: string): string {
  const text = readFileSync(builtPlugin(), 'utf8').replace(/^#!.*/, `#!${process.execPath}`);
  const target = join(resolve(folder), 'k8shost-cni');
  const scratch = `${target}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(scratch, text);
    chmodSync(scratch, 0o755);
    renameSync(scratch, target);
  } catch (error) {
    throw new Failure(`the plugin cannot be written: ${(error as Error).message}`);
  }
  return target;
}

/** The package brings it; in a checkout it is built. */
function builtPlugin(): string {
  const file = join(findRoot(), 'dist/cni/k8shost-cni');
  const builder = join(findRoot(), 'scripts/build-cni.mjs');
  if (!existsSync(builder)) return file;
  const built = spawnSync(process.execPath, [builder, file], { encoding: 'utf8' });
  if (built.status !== 0) throw new Failure(`the plugin cannot be built: ${built.stderr}`);
  return file;
}
