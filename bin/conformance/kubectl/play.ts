import type { Kubectl } from '../../../api/rest/testing/kubectl.ts';
import { namedCases, wordsOf, type KubectlList } from './case.ts';
import { normalOutput } from './normal-output.ts';

/** What a command came to, normalised. Nothing that it said is an empty list. */
export interface Outcome {
  readonly code: number;
  readonly out: readonly string[];
  readonly err: readonly string[];
}

/** Runs the cases of this release in order; `flags` go before each command. */
export async function playList(kubectl: Kubectl, minor: number, list: KubectlList, flags: readonly string[] = []): Promise<ReadonlyMap<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  for (const { name, run, stdin, editor, since = 0, after = [] } of namedCases(list)) {
    if (since > minor) continue;
    for (const wait of after) await kubectl.run([...flags, ...wordsOf(wait)]);
    const { code, stdout, stderr } = await kubectl.run([...flags, ...wordsOf(run)], stdin?.text, editor);
    outcomes.set(name, { code, out: normalOutput(run, stdout), err: normalOutput('', stderr) });
  }
  return outcomes;
}

/** In a namespace that is of this release alone, and gone after it. */
export async function playInNamespace(kubectl: Kubectl, minor: number, list: KubectlList): Promise<ReadonlyMap<string, Outcome>> {
  const namespace = `kubectl-${minor}`;
  await kubectl.ok(['create', 'namespace', namespace]);
  const outcomes = await playList(kubectl, minor, list, ['--namespace', namespace]);
  await kubectl.ok(['delete', 'namespace', namespace, '--timeout=60s']);
  return outcomes;
}
