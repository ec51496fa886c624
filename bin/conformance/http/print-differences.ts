// npm run compare:kubernetes -- [STORY…]: every difference between what Kubernetes answered and what this server answers.
import { createTestClient } from '../../../api/rest/test-client.ts';
import { startTestServer } from '../../../api/rest/test-server.ts';
import { compareStory } from './compare.ts';
import { stories } from './stories.ts';

const wanted = process.argv.slice(2);
const server = await startTestServer();
const client = createTestClient(server);
for (const story of stories) {
  const found = await compareStory(client, story);
  if (wanted.length > 0 && !wanted.includes(story.name)) continue;
  process.stdout.write(`${story.name}: ${found.size} of ${story.exchanges.length} differ\n`);
  for (const [title, lines] of found)
    process.stdout.write(`  ${title} (${story.exchanges.find((one) => one.title === title)?.request})\n${lines.map((line) => `    ${line}\n`).join('')}`);
}
client.close();
await server.stop();
