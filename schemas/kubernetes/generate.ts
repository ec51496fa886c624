/**
 * Writes `generated/facts.json` and `types.ts` from the official Go modules k8s.io/api and k8s.io/apimachinery:
 * `node schemas/kubernetes/generate.ts`. Needs Go. Takes facts only (names, numbers, markers), no text.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { generateFiles } from './generator/generate-files.ts';
import { readModules } from './generator/read-modules.ts';

const { packages, provenance } = readModules({ offline: false });
const files = generateFiles(packages, provenance);
mkdirSync(new URL('generated/', import.meta.url), { recursive: true });
writeFileSync(new URL('generated/facts.json', import.meta.url), files.facts);
writeFileSync(new URL('types.ts', import.meta.url), files.types);
