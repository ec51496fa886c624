import { setFlagsFromString } from 'node:v8';

/** How much the heap may grow beyond what was alive, in percent, before it is collected again. */
const growthPercent = 20;

/**
 * A process that holds a fold keeps its heap close to what is alive. V8 lets it grow to several times that, which is good for a process
 * whose objects come and go; the objects of a fold stay. Figures: bench/RESULTS.md. What can only be said before the process starts is
 * in its environment (scripts/root.mjs, docker/Dockerfile): the size of the space where objects are born, and malloc's arenas.
 */
export const keepHeapTight = (): void => setFlagsFromString(`--heap-growing-percent=${growthPercent}`);
