import { setFlagsFromString } from 'node:v8';

/** How much the heap may grow beyond what was alive, in percent, before it is collected again. */
const growthPercent = 20;

/**
 * A process that holds a fold keeps its heap close to what is alive. V8 lets it grow to several times that, which is good for a process
 * whose objects come and go; the objects of a fold stay. Figures: bench/RESULTS.md. Allocation outside the heap is kept close by
 * MALLOC_ARENA_MAX (scripts/root.mjs, docker/Dockerfile).
 */
export const keepHeapTight = (): void => setFlagsFromString(`--heap-growing-percent=${growthPercent}`);
