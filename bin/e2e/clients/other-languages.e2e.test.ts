// client-go and the Python client, unchanged, against an engine.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { removeDirectory, startEngine, type EngineProcess } from '../../testing/engine-process.ts';
import { freeOffset } from '../../testing/free-offset.ts';
import { goClient, prepareMaxMs, pythonClient, runClient, type Program } from './official-client.ts';

let engine: EngineProcess;

beforeAll(async () => {
  engine = await startEngine({ portOffset: await freeOffset(), nodes: 2 });
}, 60_000);

afterAll(async () => {
  await engine.stop();
  removeDirectory(engine.directory);
});

const clients: readonly { readonly language: string; readonly prepare: () => Promise<Program>; readonly linesMin: number }[] = [
  { language: 'Go', prepare: goClient, linesMin: 40 },
  { language: 'Python', prepare: pythonClient, linesMin: 7 },
];

test.for(clients)('the official $language client works', { timeout: prepareMaxMs }, async ({ prepare, linesMin }, { skip }) => {
  const program = await prepare();
  if ('missing' in program) return skip(program.missing);
  const lines = await runClient(program, `${engine.directory}/kubeconfig`);
  expect(lines.filter((line) => !line.startsWith('ok '))).toEqual([]);
  expect(lines.length).toBeGreaterThanOrEqual(linesMin);
});
