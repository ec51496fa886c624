// Test support: a program written with an official client library, prepared once into the project's cache and run against an engine.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findRoot } from '../../root.ts';

const run = promisify(execFile);
const cache = join(findRoot(), '.cache');
const sources = join(findRoot(), 'bin', 'e2e', 'clients');

/** A command line to which the kubeconfig is added, or why it cannot be had here. */
export type Program = { readonly command: readonly string[] } | { readonly missing: string };

/** Fetching and compiling client-go takes a minute on two cores, once. */
export const prepareMaxMs = 600_000;

/** A program that does not compile is an error; without Go or its modules there is none. */
export async function goClient(): Promise<Program> {
  const options = { cwd: join(sources, 'go'), timeout: prepareMaxMs };
  const missing = await failureOf(run('go', ['mod', 'download'], options));
  if (missing !== undefined) return { missing: `Go with the modules of client-go is not to be had here: ${missing}` };
  const binary = join(cache, 'client-go', 'clients');
  await run('go', ['build', '-o', binary, '.'], options);
  return { command: [binary] };
}

const pythonPackage = 'kubernetes==37.0.2';

export async function pythonClient(): Promise<Program> {
  const folder = join(cache, `python-${pythonPackage}`);
  const python = join(folder, 'bin', 'python');
  const installed = async (): Promise<void> => {
    if (existsSync(join(folder, 'installed'))) return;
    await run('python3', ['-m', 'venv', folder], { timeout: prepareMaxMs });
    await run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', pythonPackage], { timeout: prepareMaxMs });
    await writeFile(join(folder, 'installed'), '');
  };
  const missing = await failureOf(installed());
  if (missing !== undefined) return { missing: `Python with ${pythonPackage} is not to be had here: ${missing}` };
  return { command: [python, join(sources, 'python', 'client.py')] };
}

const failureOf = (attempt: Promise<unknown>): Promise<string | undefined> =>
  attempt.then(
    () => undefined,
    (error: unknown) => (error as Error).message.split('\n').slice(0, 3).join(' '),
  );

/** The lines it printed; the last one begins with FAILED when something did not work. */
export async function runClient({ command: [program = '', ...args] }: { readonly command: readonly string[] }, kubeconfig: string): Promise<readonly string[]> {
  const lines = (text: string): readonly string[] => text.trim().split('\n');
  try {
    const { stdout } = await run(program, [...args, kubeconfig], { timeout: 120_000 });
    return lines(stdout);
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    return [...lines(stdout), `FAILED ${stderr.trim().split('\n').slice(-8).join(' | ')}`];
  }
}
