// npm run compare:kubernetes [-- STORY… | -- kubectl [MINOR…] | -- scheduling [COUNT [SEED]] | -- prune]: every difference between what
// Kubernetes answered and what this server answers, known or not; of scheduling what kube-scheduler says of random clusters.
// `prune` takes out of known-differences.txt what differs no more.
import { readFileSync, writeFileSync } from 'node:fs';
import { createTestClient } from '../../api/rest/test-client.ts';
import { compareStory } from './http/compare.ts';
import { stories } from './http/stories.ts';
import { startStoryServer } from './http/story-server.ts';
import { differencesFile } from './known-differences.ts';
import { compareRelease } from './kubectl/compare.ts';
import { lists } from './kubectl/lists.ts';
import { eachRelease } from './kubectl/releases.ts';
import { pruned, tally } from './prune.ts';
import { printScheduling } from './scheduling/print.ts';

type Differing = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

const [first, ...rest] = process.argv.slice(2);
if (first === 'kubectl') print(await ofKubectl(rest), rest);
else if (first === 'prune') await prune();
else if (first === 'scheduling') await printScheduling(...rest.map(Number));
else print(new Map([['', await ofStories()]]), first === undefined ? [] : [first, ...rest]);

async function ofStories(): Promise<Differing> {
  const server = await startStoryServer();
  const client = createTestClient(server);
  const differing = new Map<string, ReadonlyMap<string, readonly string[]>>();
  for (const story of stories) differing.set(story.name, await compareStory(client, story));
  client.close();
  await server.stop();
  return differing;
}

/** By release. */
async function ofKubectl(minors: readonly string[]): Promise<ReadonlyMap<string, Differing>> {
  const came = await eachRelease(async (minor, program) => (await compareRelease(minor, program, lists)).differing, minors.map(Number));
  return new Map([...came].flatMap(([minor, differing]) => ('missing' in differing ? [] : [[`${minor}`, differing] as const])));
}

function print(byRelease: ReadonlyMap<string, Differing>, wanted: readonly string[]): void {
  for (const [release, differing] of byRelease) {
    if (release !== '') process.stdout.write(`kubectl 1.${release}\n`);
    for (const [list, cases] of differing) {
      if (release === '' && wanted.length > 0 && !wanted.includes(list)) continue;
      process.stdout.write(`${list}: ${cases.size} differ\n`);
      for (const [name, lines] of cases) process.stdout.write(`  ${name}\n${lines.map((line) => `    ${line}\n`).join('')}`);
    }
  }
}

async function prune(): Promise<void> {
  const byRelease = await ofKubectl([]);
  const found = new Map<string, Map<string, readonly number[]>>(
    [...(await ofStories())].map(([list, cases]) => [list, new Map([...cases.keys()].map((name) => [name, []]))]),
  );
  for (const [release, differing] of byRelease)
    for (const [list, cases] of differing) {
      const seen = found.get(list) ?? new Map<string, readonly number[]>();
      for (const name of cases.keys())
        seen.set(
          name,
          [...(seen.get(name) ?? []), Number(release)].sort((one, other) => one - other),
        );
      found.set(list, seen);
    }
  const ran = [...byRelease.keys()].map(Number).sort((one, other) => one - other);
  writeFileSync(differencesFile, pruned(readFileSync(differencesFile, 'utf8'), found, ran));
  process.stdout.write(`${tally()}\n`);
}
