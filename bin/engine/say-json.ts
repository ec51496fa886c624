// A reason's numbers for people. Whatever they are about: what is written down here are habits of writing, not kinds.
import type { Json } from '../../domain/api-object.ts';

type Members = { readonly [name: string]: Json };

/** What an entry of a list is called by, where it has one of these. */
const titles = ['node', 'pod', 'name', 'plugin', 'resource', 'topologyKey', 'labels', 'taint'];

const isScalar = (value: Json): value is string | number | boolean | null => value === null || typeof value !== 'object';
const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
const isMembers = (value: Json): value is Members => typeof value === 'object' && value !== null && !isList(value);
const isShort = (value: Json): boolean => isScalar(value) || (isList(value) ? value.every(isScalar) : isMembers(value) && Object.values(value).every(isScalar));

/** Lines, each with this indentation, of a reason's numbers; none of one that has none. */
export const sayNumbers = (numbers: Json, indent: string): readonly string[] => (numbers === null ? [] : sayJson(numbers, indent));

/** Lines, each with this indentation. What is short stands in front. */
export function sayJson(value: Json, indent = ''): readonly string[] {
  if (isScalar(value)) return [`${indent}${scalar('', value)}`];
  if (isList(value)) return value.flatMap((one) => entry(one, indent));
  const members = Object.entries(value).filter(([, member]) => !isEmpty(member));
  const short = members.filter(([, member]) => isShort(member));
  const width = Math.max(0, ...short.map(([name]) => label(name).length));
  return [
    ...short.map(([name, member]) => `${indent}${label(name).padEnd(width)}  ${inline(name, member)}`),
    ...members.filter(([, member]) => !isShort(member)).flatMap(([name, member]) => [`${indent}${label(name)}`, ...sayJson(member, `${indent}  `)]),
  ];
}

/** One of a list: its title, its short members on the same line, the others below. */
function entry(value: Json, indent: string): readonly string[] {
  if (!isMembers(value)) return sayJson(value, indent);
  const title = titles.find((name) => typeof value[name] === 'string');
  const titled = title === undefined ? undefined : value[title];
  const members = Object.entries(value).filter(([name, member]) => name !== title && !isEmpty(member));
  const short = members.filter(([, member]) => isShort(member)).map(([name, member]) => said(name, member));
  const head = typeof titled !== 'string' ? short.join(', ') : `${titled}${short.length === 0 ? '' : `: ${short.join(', ')}`}`;
  const below = members.filter(([, member]) => !isShort(member));
  return [
    `${indent}${head}`,
    ...below.flatMap(([name, member]) =>
      below.length === 1 ? sayJson(member, `${indent}  `) : [`${indent}  ${label(name)}`, ...sayJson(member, `${indent}    `)],
    ),
  ];
}

function said(name: string, value: Json): string {
  return isScalar(value) ? `${label(name)} ${scalar(name, value)}` : `${label(name)} (${inline(name, value)})`;
}

function inline(name: string, value: Json): string {
  if (isScalar(value)) return scalar(name, value);
  if (isList(value)) return value.map((one) => (isScalar(one) ? scalar(name, one) : inline(name, one))).join(', ');
  return Object.entries(value)
    .map(([member, one]) => said(member, one))
    .join(', ');
}

const isEmpty = (value: Json): boolean => value === null || (isList(value) && value.length === 0) || (isMembers(value) && Object.keys(value).length === 0);

const units = /(Millis|Bytes|Ms)$/;

/** `tieBreak` is told as `tie break`, `memoryBytes` as `memory`, `clusterIP` as `cluster IP`; what begins with a capital or has a dot is somebody's name. */
const label = (name: string): string =>
  /^[A-Z]|[./]/.test(name) ? name : name.replace(units, '').replace(/[A-Z]+/g, (letters) => ` ${letters.length === 1 ? letters.toLowerCase() : letters}`);

const binaryUnits = ['Ki', 'Mi', 'Gi', 'Ti'] as const;

function scalar(name: string, value: string | number | boolean | null): string {
  if (typeof value !== 'number') return value === null ? 'none' : String(value);
  const [unit] = units.exec(name) ?? [];
  if (unit === 'Millis') return `${value}m`;
  if (unit === 'Ms') return `${value} ms`;
  if (unit !== 'Bytes') return String(value);
  let [rest, prefix] = [value, ''];
  for (const next of binaryUnits) {
    if (rest === 0 || rest % 1024 !== 0) break;
    [rest, prefix] = [rest / 1024, next];
  }
  return `${rest}${prefix}`;
}
