import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runProgram } from '../testing/run-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'k8shost-cni-install-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('CNI-27: what install puts there runs by itself, whatever the PATH', async () => {
  const to = join(folder, 'opt/cni/bin');
  expect(await runProgram(['cni', 'install', to])).toMatchObject({ code: 0, stdout: `${to}/k8shost-cni\n` });
  expect(readdirSync(to)).toEqual(['k8shost-cni']);
  const said = execFileSync(join(to, 'k8shost-cni'), { input: '{"cniVersion":"1.1.0"}', env: { CNI_COMMAND: 'VERSION', PATH: '' }, encoding: 'utf8' });
  expect(JSON.parse(said)).toEqual({ cniVersion: '1.1.0', supportedVersions: ['1.0.0', '1.1.0'] });
});

test('CNI-6: a person is told what it is', async () => {
  expect(await runProgram(['cni'], { CNI_COMMAND: '' })).toMatchObject({ code: 0, stdout: '', stderr: expect.stringContaining('docs/cni.md') });
});

test('a folder that cannot be written is told', async () => {
  expect(await runProgram(['cni', 'install', '/dev/null/x'])).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^k8shost: the plugin cannot be written: /),
  });
});
