// kubectl's JSONPath as far as printer columns use it: fields, indexes, slices, `*` and filters that compare. Source: client-go util/jsonpath.

type Step =
  | { readonly kind: 'field'; readonly name: string }
  | { readonly kind: 'index'; readonly index: number }
  | { readonly kind: 'slice'; readonly from: number | undefined; readonly to: number | undefined }
  | { readonly kind: 'all' }
  | { readonly kind: 'filter'; readonly left: JsonPath; readonly operator: string; readonly right: unknown };
type JsonPath = readonly Step[];

const parsed = new Map<string, JsonPath | undefined>();
const parsedMax = 1000;

/** Undefined for text that is no path. */
export function parseJsonPath(text: string): JsonPath | undefined {
  if (!parsed.has(text)) {
    if (parsed.size >= parsedMax) parsed.clear();
    parsed.set(text, parse(text));
  }
  return parsed.get(text);
}

const token =
  /^(?:\.?\[\s*'((?:[^'\\]|\\.)*)'\s*\]|\.?\[\s*"((?:[^"\\]|\\.)*)"\s*\]|\.?\[\s*(-?\d+)\s*\]|\.?\[\s*(-?\d*):(-?\d*)\s*\]|\.?\[(\*)\]|\.?\[\?\(((?:[^()]|\([^()]*\))*)\)\]|\.(\*)|\.((?:[^.[\]\\]|\\.)+))/;

function parse(text: string): JsonPath | undefined {
  const steps: Step[] = [];
  let rest = text.startsWith('.') || text.startsWith('[') ? text : `.${text}`;
  while (rest !== '' && rest !== '.') {
    const match = token.exec(rest);
    if (match === null) return undefined;
    const step = stepOf(match);
    if (step === undefined) return undefined;
    steps.push(step);
    rest = rest.slice(match[0].length);
  }
  return steps;
}

function stepOf([, single, double, index, from, to, star, filter, dotStar, name]: RegExpExecArray): Step | undefined {
  if (index !== undefined) return { kind: 'index', index: Number(index) };
  if (from !== undefined) return { kind: 'slice', from: from === '' ? undefined : Number(from), to: to === '' || to === undefined ? undefined : Number(to) };
  if (star !== undefined || dotStar !== undefined) return { kind: 'all' };
  if (filter !== undefined) return filterOf(filter);
  return { kind: 'field', name: (single ?? double ?? name ?? '').replaceAll(/\\(.)/g, '$1') };
}

function filterOf(text: string): Step | undefined {
  const match = /^\s*@([^=!<>]*?)\s*(?:(==|!=|<=|>=|<|>)\s*(.+?)\s*)?$/.exec(text);
  const left = match === null ? undefined : parse(match[1] ?? '');
  if (left === undefined) return undefined;
  if (match?.[2] === undefined) return { kind: 'filter', left, operator: 'exists', right: undefined };
  const quoted = /^(?:'(.*)'|"(.*)")$/.exec(match[3] ?? '');
  const literal = match[3] ?? '';
  const right = quoted !== null ? (quoted[1] ?? quoted[2]) : literal === 'true' ? true : literal === 'false' ? false : Number(literal);
  return { kind: 'filter', left, operator: match[2], right };
}

/** Everything the path leads to, in order. */
export const findAll = (path: JsonPath, value: unknown): readonly unknown[] =>
  path.reduce<readonly unknown[]>((found, step) => found.flatMap((one) => take(step, one)), [value]);

function take(step: Step, value: unknown): readonly unknown[] {
  if (value === null || typeof value !== 'object') return [];
  const list: readonly unknown[] | undefined = Array.isArray(value) ? value : undefined;
  const record = value as Readonly<Record<string, unknown>>;
  switch (step.kind) {
    case 'field':
      return list === undefined && Object.hasOwn(record, step.name) && record[step.name] !== undefined ? [record[step.name]] : [];
    case 'index': {
      const found = list?.at(step.index);
      return found === undefined ? [] : [found];
    }
    case 'slice':
      return list?.slice(step.from, step.to) ?? [];
    case 'all':
      return list ?? Object.values(record);
    case 'filter':
      return (list ?? []).filter((one) => holds(step, one));
  }
}

function holds({ left, operator, right }: Extract<Step, { kind: 'filter' }>, value: unknown): boolean {
  const [found] = findAll(left, value);
  if (operator === 'exists') return found !== undefined;
  const [a, b] = [found as string | number, right as string | number];
  switch (operator) {
    case '==':
      return a === b;
    case '!=':
      return a !== b;
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    default:
      return a >= b;
  }
}

/** `object` with the value at a path of fields (`.spec.replicas`); objects on the way are made where they are missing. */
export function withValueAt<T extends object>(object: T, path: string, value: unknown): T {
  const [first, ...rest] = path.replace(/^\./, '').split('.');
  if (first === undefined) return object;
  const inner = (object as Readonly<Record<string, unknown>>)[first];
  const base = inner !== null && typeof inner === 'object' ? inner : {};
  return { ...object, [first]: rest.length === 0 ? value : withValueAt(base, rest.join('.'), value) };
}

export const valueAt = (object: object, path: string): unknown => findAll(parseJsonPath(path) ?? [], object)[0];
