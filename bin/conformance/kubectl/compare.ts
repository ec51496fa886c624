import type { Json } from '../../../domain/api-object.ts';
import { createKubectl } from '../../../api/rest/testing/kubectl.ts';
import { startTestServer } from '../../../api/rest/test-server.ts';
import type { KubectlList } from './case.ts';
import { difference } from '../difference.ts';
import { furnish } from './furnish.ts';
import { playList, type Outcome } from './play.ts';
import { recordedList } from './recordings.ts';

/** By list, by command: what one release saw of this server that it did not see of Kubernetes. A command that agrees is not in it. */
export interface Comparison {
  readonly ran: number;
  readonly differing: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
}

/** One release against a server of its own. `program` is its kubectl. */
export async function compareRelease(minor: number, program: string, lists: readonly KubectlList[]): Promise<Comparison> {
  const server = await startTestServer();
  const kubectl = await createKubectl({ port: server.port, ca: server.ca, token: 'admin' }, program);
  const differing = new Map<string, ReadonlyMap<string, readonly string[]>>();
  let ran = 0;
  try {
    await furnish(kubectl);
    for (const list of lists) {
      const outcomes = await playList(kubectl, minor, list);
      ran += outcomes.size;
      differing.set(list.name, compareList(minor, list.name, outcomes));
    }
    return { ran, differing };
  } finally {
    await kubectl.remove();
    await server.stop();
  }
}

export function compareList(minor: number, name: string, outcomes: ReadonlyMap<string, Outcome>): ReadonlyMap<string, readonly string[]> {
  const recorded = recordedList(name);
  const found = [...outcomes].map(([command, got]): readonly [string, readonly string[]] => {
    const expected = recorded[command]?.find(({ releases }) => releases.includes(minor));
    if (expected === undefined) return [command, ['it is not recorded: npm run record:kubernetes']];
    const { code, out, err } = expected;
    return [command, difference({ code, out, err }, got as unknown as Json)];
  });
  return new Map(found.filter(([, lines]) => lines.length > 0));
}
