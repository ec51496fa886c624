import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generateFiles } from './generator/generate-files.ts';
import { readModules } from './generator/read-modules.ts';

const sources = (() => {
  try {
    return { modules: readModules({ offline: true }), reason: '' };
  } catch (error) {
    return {
      modules: undefined,
      reason: `needs Go and the modules in its cache (npm run test:int fetches them): ${String(error).split('\n')[0]}`,
    };
  }
})();

test('the committed facts and types are what the official sources say', (context) => {
  if (sources.modules === undefined) return context.skip(sources.reason);
  const files = generateFiles(sources.modules.packages, sources.modules.provenance);
  expect(readFileSync(new URL('generated/facts.json', import.meta.url), 'utf8')).toBe(files.facts);
  expect(readFileSync(new URL('types.ts', import.meta.url), 'utf8')).toBe(files.types);
});
