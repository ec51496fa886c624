// Asks a real API server without controllers, and writes down what it answered: one file a story.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTestClient } from '../../../api/rest/test-client.ts';
import type { Json } from '../../../domain/api-object.ts';

import { startControlPlane } from '../control-plane/start.ts';
import { lines } from '../lines.ts';
import { playStory } from './play.ts';
import { recordingsFolder } from './recordings.ts';
import { stories } from './stories.ts';

export async function recordStories(): Promise<void> {
  mkdirSync(recordingsFolder, { recursive: true });
  const plane = await startControlPlane({ controllers: false });
  const client = createTestClient(plane);
  try {
    for (const story of stories) {
      const answers = await playStory(client, story);
      writeFileSync(join(recordingsFolder, `${story.name}.json`), `${lines(Object.fromEntries(answers) as unknown as Json)}\n`);
      process.stderr.write(`${story.name}: ${answers.size} exchanges\n`);
    }
  } finally {
    client.close();
    await plane.stop();
  }
}
