import type { StatefulSet } from '../../../schemas/kubernetes/types.ts';

/** The parts of a name such as `web-0`; undefined when it has none. Source: stateful_set_utils.go getParentNameAndOrdinal. */
export function parsePodName(name: string): { readonly set: string; readonly ordinal: number } | undefined {
  const [, set, digits] = /^(.*)-(\d{1,10})$/.exec(name) ?? [];
  return set === undefined ? undefined : { set, ordinal: Number(digits) };
}

/** The ordinals it shall have: `start` up to, and without, `end` (STS-1). */
export const ordinalsOf = ({ spec }: StatefulSet): { readonly start: number; readonly end: number } => {
  const start = spec?.ordinals?.start ?? 0;
  return { start, end: start + (spec?.replicas ?? 1) };
};
