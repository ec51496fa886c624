import { isCordonedFor } from '../../../domain/scheduling/tolerations.ts';
import type { Plugin } from '../framework/plugin.ts';
import { check, textOf } from '../framework/plugin.ts';
import { unschedulableHint } from '../hints/node-hints.ts';

const refusal = { plugin: 'NodeUnschedulable', reasons: ['node(s) were unschedulable'], resolvable: false } as const;

/** SCH-67. */
export const nodeUnschedulable: Plugin = {
  name: 'NodeUnschedulable',
  reads: ({ pod }) => textOf(pod.spec?.tolerations),
  mayHelp: unschedulableHint,
  filter: ({ pod }) => check(({ node }) => (node !== undefined && isCordonedFor(pod, node) ? refusal : undefined)),
};
