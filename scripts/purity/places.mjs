import { testFiles } from '../imports/rules.mjs';

const tests = new RegExp(testFiles);

/** Exceptions, each with its reason. */
const exceptions = {
  // The hash of a transcript: a function of its text, like any other.
  'simulations/transcript.ts': { nodeImports: ['crypto'] },
  // One turn of the real event loop, so that promises that are ready run before virtual time goes on.
  'simulations/kernel/kernel.ts': { nodeImports: ['timers'], allow: ['setImmediate'] },
};

/** A program of its own, started by npm run hunt: it reads its arguments and times itself. */
const programs = new Set(['simulations/hunt.ts']);

/** How a file is scanned; undefined when it is not pure code. */
export function purityOf(file) {
  if (!/^(domain|reconcilers|simulations)\/.*\.ts$/.test(file) || file.startsWith('reconcilers/worker/')) return undefined;
  if (tests.test(file) || programs.has(file)) return undefined;
  return exceptions[file] ?? {};
}
