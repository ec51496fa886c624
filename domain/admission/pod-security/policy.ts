import type { Pod } from '../../../schemas/kubernetes/types.ts';
import type { Labels } from '../../label-selector.ts';
import { invalid } from '../../names.ts';
import type { Cause } from '../../rejection.ts';
import { baseline } from './baseline.ts';
import type { Check, Finding } from './check.ts';
import { restricted } from './restricted.ts';

export type Level = 'privileged' | 'baseline' | 'restricted';
const levels: readonly Level[] = ['privileged', 'baseline', 'restricted'];
const isLevel = (text: string | undefined): text is Level => levels.some((level) => level === text);

export interface LevelVersion {
  readonly level: Level;
  /** Minor version of Kubernetes 1, or the newest there is. */
  readonly version: number | 'latest';
}

export type Mode = 'enforce' | 'audit' | 'warn';
const prefix = 'pod-security.kubernetes.io/';
const versionPattern = /^v1\.([0-9]|[1-9][0-9]*)$/;
const newest = Math.max(...[...baseline, ...restricted].map(({ since }) => since));

/**
 * What the labels of a namespace ask for. A level that is none is `restricted` where it is enforced and `privileged` elsewhere, a version
 * that is none the newest; what is enforced is warned of too, unless the labels say what to warn of. Source: api/helpers.go PolicyToEvaluate.
 */
export function standardOf(labels: Labels | undefined, mode: Mode): LevelVersion {
  const level = labels?.[`${prefix}${mode}`];
  const version = labels?.[`${prefix}${mode}-version`];
  if (mode === 'warn' && level === undefined && isLevel(labels?.[`${prefix}enforce`])) {
    const enforced = standardOf(labels, 'enforce');
    return version === undefined ? enforced : { ...enforced, version: versionOf(version) };
  }
  return { level: isLevel(level) ? level : level === undefined || mode !== 'enforce' ? 'privileged' : 'restricted', version: versionOf(version) };
}

function versionOf(text: string | undefined): LevelVersion['version'] {
  const minor = versionPattern.exec(text ?? '')?.[1];
  return minor === undefined ? 'latest' : Number(minor);
}

const modes: readonly Mode[] = ['enforce', 'audit', 'warn'];

/** What is wrong with the labels of a namespace. Source: api/helpers.go PolicyToEvaluate. */
export function labelCauses(labels: Labels | undefined): readonly Cause[] {
  return modes.flatMap((mode) => {
    const [level, version] = [labels?.[`${prefix}${mode}`], labels?.[`${prefix}${mode}-version`]];
    const isKnown = version === undefined || version === 'latest' || versionPattern.test(version);
    return [
      ...(level === undefined || isLevel(level) ? [] : [wrongLabel(mode, level, `must be one of ${levels.join(', ')}`)]),
      ...(isKnown ? [] : [wrongLabel(`${mode}-version`, version, 'must be "latest" or "v1.x"')]),
    ];
  });
}

const wrongLabel = (name: string, value: string, message: string): Cause => invalid(`metadata.labels[${prefix}${name}]`, value, message);

/** Below, at or above 0 as `a` is less strict than `b`, as strict, or stricter. */
export const compareLevels = (a: Level, b: Level): number => levels.indexOf(a) - levels.indexOf(b);

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

const findingsOf = (pod: Pod, standard: LevelVersion): readonly Finding[] => checksOf(standard).flatMap((check) => check.find(pod) ?? []);

/** In what the pod violates the standard, without the details; undefined when in nothing. */
export function violationKinds(pod: Pod, standard: LevelVersion): string | undefined {
  const findings = findingsOf(pod, standard);
  return findings.length === 0 ? undefined : findings.map(({ reason }) => reason).join(', ');
}

/** What violates the standard, in its words; undefined when nothing does. */
export function violations(pod: Pod, standard: LevelVersion): string | undefined {
  const findings = findingsOf(pod, standard);
  return findings.length === 0 ? undefined : findings.map(({ reason, detail }) => (detail === '' ? reason : `${reason} (${detail})`)).join(', ');
}
