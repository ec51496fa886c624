// kubectl of five releases runs one written list of commands, each against a cluster of its own.
import { beforeAll, describe, expect, test } from 'vitest';
import { createKubectl } from './kubectl.ts';
import { startTestServer } from './test-server.ts';
import { applying } from './testing/kubectl-cases/applying.ts';
import type { KubectlCase } from './testing/kubectl-cases/case.ts';
import { changing } from './testing/kubectl-cases/changing.ts';
import { creating } from './testing/kubectl-cases/creating.ts';
import { deleting } from './testing/kubectl-cases/deleting.ts';
import { learning } from './testing/kubectl-cases/learning.ts';
import { nodes } from './testing/kubectl-cases/nodes.ts';
import { reading } from './testing/kubectl-cases/reading.ts';
import { runCases, runReleases } from './testing/kubectl-matrix.ts';
import { kubectlMinors } from './testing/kubectl-releases.ts';

const cases: readonly KubectlCase[] = [...learning, ...creating, ...applying, ...reading, ...changing, ...nodes, ...deleting];
const commandsMin = 150;
/** With five programs to fetch; a minute when they are here. */
const matrixMaxMs = 400_000;

let outcomes: Awaited<ReturnType<typeof runReleases>>;

beforeAll(async () => {
  outcomes = await runReleases(async (minor, path) => {
    const server = await startTestServer();
    const kubectl = await createKubectl({ port: server.port, ca: server.ca, token: 'admin' }, path);
    try {
      return await runCases(kubectl, minor, cases);
    } finally {
      await kubectl.remove();
      await server.stop();
    }
  });
}, matrixMaxMs);

describe.each(kubectlMinors.map((minor) => ({ minor })))('kubectl 1.$minor', ({ minor }) => {
  test('does what its users expect', ({ skip }) => {
    const outcome = outcomes.get(minor);
    if (outcome === undefined) throw new Error('it did not run');
    if ('missing' in outcome) return skip(outcome.missing);
    expect(outcome.wrong).toEqual([]);
    expect(outcome.ran).toBeGreaterThanOrEqual(commandsMin);
  });
});
