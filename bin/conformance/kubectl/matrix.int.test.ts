// kubectl of five releases runs the written lists of commands, each against a server of its own, and sees what it saw of a real
// Kubernetes but for the known differences. `npm run compare:kubernetes -- kubectl` prints every difference.
import { beforeAll, describe, expect, test } from 'vitest';
import { kubectlMinors } from '../../../api/rest/testing/kubectl-releases.ts';
import { unexpected } from '../known-differences.ts';
import { compareRelease } from './compare.ts';
import { lists } from './lists.ts';
import { eachRelease } from './releases.ts';

const commandsMin = 150;
/** With five programs to fetch; three minutes when they are here. */
const matrixMaxMs = 900_000;

let came: Awaited<ReturnType<typeof eachRelease<Awaited<ReturnType<typeof compareRelease>>>>>;

beforeAll(async () => {
  came = await eachRelease((minor, program) => compareRelease(minor, program, lists));
}, matrixMaxMs);

describe.each(kubectlMinors.map((minor) => ({ minor })))('kubectl 1.$minor', ({ minor }) => {
  test.for(lists)('$name: as with Kubernetes, but for the known differences', ({ name: list }, { skip }) => {
    const comparison = came.get(minor);
    if (comparison === undefined) throw new Error('it did not run');
    if ('missing' in comparison) return skip(comparison.missing);
    expect(comparison.ran).toBeGreaterThanOrEqual(commandsMin);
    const found = comparison.differing.get(list) ?? new Map<string, readonly string[]>();
    expect(unexpected(list, found, minor)).toEqual({ unknown: [], healed: [] });
  });
});
