import { chargeReading } from '../budget.ts';
import { define, type Library } from '../registration.ts';

class Semver {
  readonly major: bigint;
  readonly minor: bigint;
  readonly patch: bigint;
  readonly prerelease: readonly string[];

  constructor(major: bigint, minor: bigint, patch: bigint, prerelease: readonly string[]) {
    this.major = major;
    this.minor = minor;
    this.patch = patch;
    this.prerelease = prerelease;
  }

  /** Source: semver.org 2.0.0, section 11. */
  compare(other: Semver): number {
    for (const part of ['major', 'minor', 'patch'] as const) if (this[part] !== other[part]) return this[part] < other[part] ? -1 : 1;
    if (this.prerelease.length === 0 || other.prerelease.length === 0) return Math.sign(other.prerelease.length - this.prerelease.length);
    for (const [index, mine] of this.prerelease.entries()) {
      const its = other.prerelease[index];
      if (its === undefined) return 1;
      const order = compareIdentifiers(mine, its);
      if (order !== 0) return order;
    }
    return this.prerelease.length < other.prerelease.length ? -1 : 0;
  }
}

const isNumeric = (text: string): boolean => /^\d+$/.test(text);
const order = <T extends string | bigint>(a: T, b: T): number => Number(a > b) - Number(a < b);

function compareIdentifiers(a: string, b: string): number {
  if (isNumeric(a) && isNumeric(b)) return order(BigInt(a), BigInt(b));
  if (isNumeric(a) !== isNumeric(b)) return isNumeric(a) ? -1 : 1;
  return order(a, b);
}

const syntax =
  /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[A-Za-z-][\dA-Za-z-]*)(?:\.(?:0|[1-9]\d*|\d*[A-Za-z-][\dA-Za-z-]*))*))?(?:\+[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*)?$/;

function parse(text: string, normalize: boolean): Semver | undefined {
  chargeReading(text.length);
  const match = syntax.exec(normalize ? normalized(text) : text);
  return match === null
    ? undefined
    : new Semver(BigInt(match[1] ?? 0), BigInt(match[2] ?? 0), BigInt(match[3] ?? 0), match[4] === undefined ? [] : match[4].split('.'));
}

/** Without a leading `v` and leading zeros, with minor and patch. */
function normalized(text: string): string {
  const match = /^v?([^.]*)(?:\.([^.]*)(?:\.(.*))?)?$/s.exec(text);
  if (match === null) return text;
  const parts = match.slice(1).filter((part) => part !== undefined);
  if (parts.length < 3 && /[+-]/.test(parts.at(-1) ?? '')) return text;
  return [...parts, '0', '0']
    .slice(0, 3)
    .map((part) => part.replace(/^0+(?=\d)/, ''))
    .join('.');
}

function semverOf(text: string, normalize = false): Semver {
  const version = parse(text, normalize);
  if (version === undefined) throw new Error(`invalid semantic version ${JSON.stringify(text)}`);
  return version;
}

/** Source: apiserver pkg/cel/library semverlib.go. */
export const semverLibrary: Library = (environment) => {
  const type = 'kubernetes.Semver';
  environment.registerType(type, Semver);
  environment.registerOperator(`${type} == ${type}`, (a: Semver, b: Semver) => a.compare(b) === 0);
  define(environment, `semver(string): ${type}`, (text: string) => semverOf(text));
  define(environment, `semver(string, bool): ${type}`, semverOf);
  define(environment, 'isSemver(string): bool', (text: string) => parse(text, false) !== undefined);
  define(environment, 'isSemver(string, bool): bool', (text: string, normalize: boolean) => parse(text, normalize) !== undefined);
  for (const part of ['major', 'minor', 'patch'] as const) define(environment, `${type}.${part}(): int`, (version: Semver) => version[part]);
  define(environment, `${type}.isGreaterThan(${type}): bool`, (a: Semver, b: Semver) => a.compare(b) > 0);
  define(environment, `${type}.isLessThan(${type}): bool`, (a: Semver, b: Semver) => a.compare(b) < 0);
  define(environment, `${type}.compareTo(${type}): int`, (a: Semver, b: Semver) => BigInt(a.compare(b)));
};
