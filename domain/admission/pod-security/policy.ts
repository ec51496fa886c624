import type { Pod } from '../../../schemas/kubernetes/types.ts';
import type { Labels } from '../../label-selector.ts';
import { baseline } from './baseline.ts';
import type { Check } from './check.ts';
import { restricted } from './restricted.ts';

export type Level = 'privileged' | 'baseline' | 'restricted';
export interface LevelVersion {
  readonly level: Level;
  /** Minor version of Kubernetes 1, or the newest there is. */
  readonly version: number | 'latest';
}

export type Mode = 'enforce' | 'audit' | 'warn';
const prefix = 'pod-security.kubernetes.io/';
const newest = Math.max(...[...baseline, ...restricted].map(({ since }) => since));

/** What the labels of a namespace ask for. A level that is none is `restricted`, a version that is none the newest. Source: api/helpers.go PolicyToEvaluate. */
export function standardOf(labels: Labels | undefined, mode: Mode): LevelVersion {
  const level = labels?.[`${prefix}${mode}`];
  const version = labels?.[`${prefix}${mode}-version`];
  const minor = /^v1\.([0-9]|[1-9][0-9]*)$/.exec(version ?? '')?.[1];
  const known = level === undefined || level === 'privileged' ? 'privileged' : level === 'baseline' ? 'baseline' : 'restricted';
  return { level: known, version: minor === undefined ? 'latest' : Number(minor) };
}

export const textOf = ({ level, version }: LevelVersion): string => `${level}:${version === 'latest' ? version : `v1.${version}`}`;

/** Baseline checks first, each kind in the order of ids; those that a restricted one stands for are left out. */
function checksOf({ level, version }: LevelVersion): readonly Check[] {
  const minor = version === 'latest' ? newest : Math.min(version, newest);
  const current = (checks: readonly Check[]): readonly Check[] => {
    const byId = new Map<string, Check>();
    for (const check of checks) if (check.since <= minor) byId.set(check.id, check);
    return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  };
  if (level === 'privileged') return [];
  if (level === 'baseline') return current(baseline);
  const strict = current(restricted);
  const overridden = new Set(strict.flatMap(({ overrides }) => overrides ?? []));
  return [...current(baseline).filter(({ id }) => !overridden.has(id)), ...strict];
}

/** What violates the standard, in its words; undefined when nothing does. */
export function violations(pod: Pod, standard: LevelVersion): string | undefined {
  const findings = checksOf(standard).flatMap((check) => check.find(pod) ?? []);
  return findings.length === 0 ? undefined : findings.map(({ reason, detail }) => (detail === '' ? reason : `${reason} (${detail})`)).join(', ');
}
