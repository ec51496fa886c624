import { defineConfig } from 'vitest/config';

const inFolders = (endings: string): string =>
  `{api,domain,reconcilers,adapters,schemas,simulations,bin,bench,scripts,examples,docs,docker,test}/**/*.${endings}`;

// unit: pure or in memory, fast. int: real servers, processes and sockets. No retries in either: a test that sometimes fails is a bug.
export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'unit', include: [inFolders('test.ts')], exclude: ['**/*.{int,e2e}.test.ts'], testTimeout: 20_000 } },
      { extends: true, test: { name: 'int', include: [inFolders('{int,e2e}.test.ts')], testTimeout: 60_000, hookTimeout: 60_000, teardownTimeout: 20_000 } },
    ],
  },
});
