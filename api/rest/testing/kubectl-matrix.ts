// Test support: one list of commands, run by kubectl of each release.
import type { Kubectl } from '../kubectl.ts';
import { matches, wordsOf, type KubectlCase } from './kubectl-cases/case.ts';
import { kubectlMinors, kubectlRelease, type KubectlMinor } from './kubectl-releases.ts';

export interface Outcome {
  readonly ran: number;
  /** What was not as expected, with what was. */
  readonly wrong: readonly object[];
}

/** Releases at work at a time. */
const lanes = 2;

/** What each release came to, or why it is not here. `run` gets the program's path. */
export async function runReleases(
  run: (minor: KubectlMinor, path: string) => Promise<Outcome>,
): Promise<ReadonlyMap<KubectlMinor, Outcome | { readonly missing: string }>> {
  const outcomes = new Map<KubectlMinor, Outcome | { readonly missing: string }>();
  const waiting = [...kubectlMinors];
  const lane = async (): Promise<void> => {
    for (let minor = waiting.shift(); minor !== undefined; minor = waiting.shift()) {
      const release = await kubectlRelease(minor);
      outcomes.set(minor, 'missing' in release ? release : await run(minor, release.path));
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return outcomes;
}

/** The cases of this release, in order; `flags` go before each command. */
export async function runCases(kubectl: Kubectl, minor: KubectlMinor, cases: readonly KubectlCase[], flags: readonly string[] = []): Promise<Outcome> {
  const chosen = cases.filter(({ since = 0, until = Infinity }) => since <= minor && minor <= until);
  const wrong: object[] = [];
  for (const { run, stdin, editor, code = 0, out, err } of chosen) {
    const got = await kubectl.run([...flags, ...wordsOf(run)], stdin, editor);
    if (got.code !== code || !matches(got.stdout, out) || !matches(got.stderr, err)) wrong.push({ run, got, expected: { code, out, err } });
  }
  return { ran: chosen.length, wrong };
}
