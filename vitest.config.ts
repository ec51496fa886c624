import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** The nats-server that set-up chose; npm's scripts pass it, `npx vitest` alone does not. */
function natsServer(): string | undefined {
  if (process.env['NATS_SERVER_BIN']) return process.env['NATS_SERVER_BIN'];
  try {
    const { natsServer: chosen } = JSON.parse(readFileSync(new URL('.cache/setup.json', import.meta.url), 'utf8')) as { natsServer?: { path: string } };
    return chosen?.path;
  } catch {
    return undefined;
  }
}

const server = natsServer();

const inFolders = (endings: string): string => `{api,domain,reconcilers,adapters,schemas,simulations,bin,bench,scripts,examples,docker}/**/*.${endings}`;

// unit: pure or in memory, fast. int: real servers, processes and sockets. No retries in either: a test that sometimes fails is a bug.
export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    env: server === undefined ? {} : { NATS_SERVER_BIN: server },
    projects: [
      { extends: true, test: { name: 'unit', include: [inFolders('test.{ts,mjs}')], exclude: ['**/*.{int,e2e}.test.{ts,mjs}'], testTimeout: 20_000 } },
      { extends: true, test: { name: 'int', include: [inFolders('{int,e2e}.test.{ts,mjs}')], testTimeout: 60_000, hookTimeout: 60_000 } },
    ],
  },
});
