// kubectl of five releases against one engine: what needs controllers and nodes, each release in a namespace of its own.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createKubectl } from '../../api/rest/kubectl.ts';
import { converging } from '../../api/rest/testing/kubectl-cases/converging.ts';
import { runCases, runReleases } from '../../api/rest/testing/kubectl-matrix.ts';
import { kubectlMinors } from '../../api/rest/testing/kubectl-releases.ts';
import { removeDirectory, startEngine, type EngineProcess } from '../testing/engine-process.ts';
import { freeOffset } from '../testing/free-offset.ts';

/** With five programs to fetch; half a minute when they are here. */
const matrixMaxMs = 500_000;

let engine: EngineProcess;
let outcomes: Awaited<ReturnType<typeof runReleases>>;

beforeAll(async () => {
  engine = await startEngine({ portOffset: await freeOffset(), nodes: 3 });
  outcomes = await runReleases(async (minor, path) => {
    const kubectl = await createKubectl({ port: engine.engine.ports.api, ca: engine.ca, token: engine.token }, path);
    try {
      await kubectl.ok(['create', 'namespace', `kubectl-${minor}`]);
      const outcome = await runCases(kubectl, minor, converging, ['--namespace', `kubectl-${minor}`]);
      await kubectl.ok(['delete', 'namespace', `kubectl-${minor}`, '--timeout=30s']);
      return outcome;
    } finally {
      await kubectl.remove();
    }
  });
}, matrixMaxMs);

afterAll(async () => {
  await engine.stop();
  removeDirectory(engine.directory);
});

describe.each(kubectlMinors.map((minor) => ({ minor })))('kubectl 1.$minor', ({ minor }) => {
  test('rolls out, rolls back, waits and deletes', ({ skip }) => {
    const outcome = outcomes.get(minor);
    if (outcome === undefined) throw new Error('it did not run');
    if ('missing' in outcome) return skip(outcome.missing);
    expect(outcome.wrong).toEqual([]);
  });
});
