import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findRoot } from '../../root.ts';
import type { Answer } from './exchange.ts';

export const recordingsFolder = join(findRoot(), 'bin/conformance/recordings/http');

/** What the real server answered, by title. */
export const recordedStory = (name: string): Readonly<Record<string, Answer>> =>
  JSON.parse(readFileSync(join(recordingsFolder, `${name}.json`), 'utf8')) as Record<string, Answer>;
