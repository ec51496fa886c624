// kubectl of five releases runs one written list of commands, each against a cluster of its own.
import { beforeAll, describe, expect, test } from 'vitest';
import { createKubectl } from './kubectl.ts';
import { startTestServer } from './test-server.ts';
import { applying } from './testing/kubectl-cases/applying.ts';
import { matches, wordsOf, type KubectlCase } from './testing/kubectl-cases/case.ts';
import { changing } from './testing/kubectl-cases/changing.ts';
import { creating } from './testing/kubectl-cases/creating.ts';
import { deleting } from './testing/kubectl-cases/deleting.ts';
import { learning } from './testing/kubectl-cases/learning.ts';
import { nodes } from './testing/kubectl-cases/nodes.ts';
import { reading } from './testing/kubectl-cases/reading.ts';
import { kubectlMinors, kubectlRelease, type KubectlMinor } from './testing/kubectl-releases.ts';

const cases: readonly KubectlCase[] = [...learning, ...creating, ...applying, ...reading, ...changing, ...nodes, ...deleting];
const parallel = 2;
const matrixMaxMs = 240_000;

interface Outcome {
  readonly ran: number;
  /** What was not as expected. */
  readonly wrong: readonly object[];
}
const outcomes = new Map<KubectlMinor, Outcome | { readonly missing: string }>();

beforeAll(async () => {
  const waiting = [...kubectlMinors];
  const lane = async (): Promise<void> => {
    for (let minor = waiting.shift(); minor !== undefined; minor = waiting.shift()) outcomes.set(minor, await runAll(minor));
  };
  await Promise.all(Array.from({ length: parallel }, lane));
}, matrixMaxMs);

async function runAll(minor: KubectlMinor): Promise<Outcome | { readonly missing: string }> {
  const release = await kubectlRelease(minor);
  if ('missing' in release) return release;
  const server = await startTestServer();
  const kubectl = await createKubectl({ port: server.port, ca: server.ca, token: 'admin' }, release.path);
  const wrong: object[] = [];
  const chosen = cases.filter(({ since = 0, until = Infinity }) => since <= minor && minor <= until);
  for (const { run, stdin, editor, code = 0, out, err } of chosen) {
    const got = await kubectl.run(wordsOf(run), stdin, editor);
    if (got.code !== code || !matches(got.stdout, out) || !matches(got.stderr, err)) wrong.push({ run, got, expected: { code, out, err } });
  }
  await kubectl.remove();
  await server.stop();
  return { ran: chosen.length, wrong };
}

test('the list is long enough to mean something', () => {
  expect(cases.length).toBeGreaterThanOrEqual(60);
});

describe.each(kubectlMinors.map((minor) => ({ minor })))('kubectl 1.$minor', ({ minor }) => {
  test('does what its users expect', ({ skip }) => {
    const outcome = outcomes.get(minor);
    if (outcome === undefined) throw new Error('it did not run');
    if ('missing' in outcome) return skip(outcome.missing);
    expect(outcome.wrong).toEqual([]);
    expect(outcome.ran).toBeGreaterThanOrEqual(60);
  });
});
