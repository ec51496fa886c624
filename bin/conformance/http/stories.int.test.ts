// Requests that a real API server has answered, asked again here. Run `npm run compare:kubernetes` to see every difference.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestClient, type TestClient } from '../../../api/rest/test-client.ts';
import type { TestServer } from '../../../api/rest/test-server.ts';
import { unexpected } from '../known-differences.ts';
import { compareStory } from './compare.ts';
import { stories } from './stories.ts';
import { startStoryServer } from './story-server.ts';

let server: TestServer;
let client: TestClient;

beforeAll(async () => {
  server = await startStoryServer();
  client = createTestClient(server);
});

afterAll(async () => {
  client.close();
  await server.stop();
});

// In order, on one server: a story may look at what an earlier one made.
test.each(stories)('$name: answered as Kubernetes does, but for the known differences', async (story) => {
  const found = await compareStory(client, story);
  expect(unexpected(story.name, found)).toEqual({ unknown: [], healed: [] });
});
