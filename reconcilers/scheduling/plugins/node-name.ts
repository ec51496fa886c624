import type { Plugin } from '../framework/plugin.ts';
import { check, skip, textOf } from '../framework/plugin.ts';
import { byNewNode } from '../hints/hint.ts';

const refusal = { plugin: 'NodeName', reasons: ["node(s) didn't match the requested node name"], resolvable: false } as const;

/** A pod that names its node is bound already and never comes here; asked of another node, the answer is no. */
export const nodeName: Plugin = {
  name: 'NodeName',
  reads: ({ pod }) => textOf(pod.spec?.nodeName),
  mayHelp: byNewNode,
  filter({ pod }) {
    const wanted = pod.spec?.nodeName;
    return wanted
      ? check(
          ({ name }) => (name === wanted ? undefined : refusal),
          () => ({ wants: wanted }),
        )
      : skip;
  },
};
