import type { Story } from './exchange.ts';
import { defaults, tables } from './stories/defaults.ts';
import { refusals } from './stories/refusals.ts';

/** In the order they run. */
export const stories: readonly Story[] = [defaults, tables, refusals];
