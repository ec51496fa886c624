import type { Json } from '../../../domain/api-object.ts';
import type { TestClient } from '../../../api/rest/test-client.ts';
import { difference } from '../difference.ts';
import { normalObject } from '../normal-object.ts';
import type { Answer, Story } from './exchange.ts';
import { playStory } from './play.ts';
import { recordedStory } from './recordings.ts';

/** Where this server answers otherwise, by title; an exchange that agrees is not in it. */
export async function compareStory(client: TestClient, story: Story): Promise<ReadonlyMap<string, readonly string[]>> {
  const recorded = recordedStory(story.name);
  const answers = await playStory(client, story);
  const differing = [...answers].map(([title, got]): readonly [string, readonly string[]] => {
    const expected = recorded[title];
    if (expected === undefined) return [title, ['it is not recorded: npm run record:kubernetes']];
    // Of two different answers only what they say is of interest.
    if (expected.status !== got.status) return [title, [`Kubernetes ${said(expected)}, here ${said(got)}`]];
    return [title, difference(normalObject(expected as unknown as Json), got as unknown as Json)];
  });
  return new Map(differing.filter(([, found]) => found.length > 0));
}

function said({ status, body }: Answer): string {
  const { kind, message } = (body ?? {}) as { readonly kind?: string; readonly message?: string };
  return `${status} ${message ?? kind ?? JSON.stringify(body)}`;
}
