// The README's tour, run as it stands: only the engine's ports and its directory are a test's own.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kubectlBinary } from '../../api/rest/testing/kubectl.ts';
import { findRoot } from '../root.ts';
import { hasDig } from '../testing/dig.ts';
import { removeDirectory, startEngine, type EngineProcess } from '../testing/engine-process.ts';
import { freeOffset } from '../testing/free-offset.ts';

const root = findRoot();
const place = mkdtempSync(join(tmpdir(), 'k8shost-readme-'));
let engine: EngineProcess;

beforeAll(async () => {
  engine = await startEngine({ portOffset: await freeOffset(), nodes: 3 });
  for (const name of ['examples', 'node_modules', 'simulations']) symlinkSync(join(root, name), join(place, name));
  symlinkSync(engine.directory, join(place, '.k8shost'));
  mkdirSync(join(place, 'home'));
}, 60_000);

afterAll(async () => {
  await engine.stop();
  removeDirectory(engine.directory);
  removeDirectory(place);
});

/** The shell lines behind the marker. */
function tour(): string {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const [, lines] = /<!-- tour:[^>]*-->\n```sh\n([\s\S]*?)```/.exec(readme) ?? [];
  if (lines === undefined) throw new Error('the README has no tour');
  return lines.replaceAll('-p 10053', `-p ${engine.engine.ports.dns}`);
}

describe('the README', () => {
  test('its tour works, line by line', async ({ skip }) => {
    if (!(await hasDig())) skip('dig is not installed (bind9-dnsutils)');
    const path = `${dirname(await kubectlBinary())}:${process.env['PATH']}`;
    const env = { ...process.env, PATH: path, HOME: join(place, 'home') };
    const { stdout, stderr, code } = await new Promise<{ stdout: string; stderr: string; code: unknown }>((resolve) =>
      execFile('bash', ['-euo', 'pipefail', '-c', tour()], { cwd: place, env, timeout: 120_000 }, (error, out, err) =>
        resolve({ stdout: out, stderr: err, code: error?.code ?? 0 }),
      ),
    );
    expect(code, stderr).toBe(0);
    expect(stdout).toContain('node-3');
    expect(stdout).toMatch(/pod frontend-\S+ in namespace default/);
    expect(stdout).toContain('0/3 nodes are available: 3 Insufficient cpu.');
    expect(stdout).toContain('PodBound');
    expect(stdout).toMatch(/equal: \d+ objects/);
    expect(stdout).toContain('every promise held');
  }, 150_000);
});
