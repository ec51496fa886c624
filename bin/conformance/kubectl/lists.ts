import type { KubectlList } from './case.ts';
import { applying, owning } from './cases/applying.ts';
import { authorizing } from './cases/authorizing.ts';
import { changing } from './cases/changing.ts';
import { creating } from './cases/creating.ts';
import { removing } from './cases/removing.ts';
import { describing } from './cases/describing.ts';
import { extending } from './cases/extending.ts';
import { learning } from './cases/learning.ts';
import { nodes } from './cases/nodes.ts';
import { reading } from './cases/reading.ts';

/** One after another on one cluster without controllers. */
export const lists: readonly KubectlList[] = [learning, creating, applying, owning, reading, describing, changing, nodes, extending, authorizing, removing];
