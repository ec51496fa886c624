// Builds the judge where Go is at hand and it is not built yet: what set-up calls before tests.
import { builtJudge } from '../control-plane/build.ts';

const built = await builtJudge();
if ('missing' in built) process.stderr.write(`${built.missing}; the tests that need it are skipped\n`);
