import { describe, expect, it } from 'vitest';
import { perEvaluation, perObject } from './budget.ts';
import { CelEnvironment } from './environment.ts';

const environment = new CelEnvironment({
  variables: {
    text: 'string',
    other: 'string',
    numbers: { list: 'int' },
    words: { list: 'string' },
    labels: { map: 'string' },
    same: { map: 'string' },
    any: 'dyn',
  },
});

const valuesOf = (size: number): Readonly<Record<string, unknown>> => ({
  text: 'a'.repeat(size),
  other: 'a'.repeat(size),
  numbers: Array.from({ length: size }, (_, index) => index + 1),
  words: Array.from({ length: size }, (_, index) => `w${index}`),
  labels: Object.fromEntries(Array.from({ length: size }, (_, index) => [`k${index}`, 'v'])),
  same: Object.fromEntries(Array.from({ length: size }, (_, index) => [`k${index}`, 'v'])),
  any: { a: [1, 2, 3], b: 'text' },
});

function run(expression: string, size: number, limit = perObject): { readonly units: number; readonly error: string | undefined } {
  const compiled = environment.compile(expression);
  if (!compiled.ok) throw new Error(compiled.error);
  const budget = { left: limit };
  const result = compiled.value.evaluate(environment.values(valuesOf(size)), budget);
  return { units: limit - budget.left - perEvaluation, error: result.ok ? undefined : result.error.message };
}

describe('What an expression costs', () => {
  // Asked of Kubernetes 1.36: its base environment with library.CostEstimator, a text of 95 characters and a list of 1 to 100.
  it.each([
    ['text == "b"', 2],
    ['text + text == text', 32],
    ['text.contains("bbbbbbbbbbbbbbbbbbbbbbbbb")', 31],
    ['text.startsWith("ab")', 11],
    ['text.matches("^a+$")', 11],
    ['text.lowerAscii() == "b"', 12],
    ['text.substring(1) == "b"', 12],
    ['text.split("b").size() == 1', 22],
    ['text.indexOf("b") == -1', 11],
    ['text.find("b") == ""', 11],
    ['strings.quote(text) == ""', 11],
  ])('of a text is what it costs in Kubernetes: %s', (expression, units) => {
    expect(run(expression, 95).units).toBeGreaterThanOrEqual(units);
    expect(run(expression, 95).units).toBeLessThanOrEqual(units + 2);
  });

  it.each([
    ['numbers.all(x, x > 0)', 502],
    ['numbers.exists(x, x > 99 + 1)', 702],
    ['numbers.map(x, x + 1).size() > 1', 1404],
    ['numbers.sum() > 1', 102],
    ['numbers.min() > 1', 102],
    ['numbers.isSorted()', 101],
    ['!(0 in numbers)', 101],
    ['lists.range(100).size() == 100', 113],
  ])('of a list is about what it costs in Kubernetes: %s', (expression, units) => {
    expect(run(expression, 100).units).toBeGreaterThanOrEqual(units - 10);
    expect(run(expression, 100).units).toBeLessThanOrEqual(units + 50);
  });

  const part = '"zzzzzzzzzz"';
  it.each([
    ...['text == other', 'text < other', 'text + text != ""', `!text.contains(${part})`, 'text.startsWith(other)', 'text.endsWith(other)', 'text.trim() != ""'],
    ...['text.upperAscii() != ""', 'text.split("").size() > 1', 'text.replace("a", "b") != ""', `text.indexOf(${part}) < 0`, `text.lastIndexOf(${part}) < 0`],
    ...['text.charAt(1) != ""', 'size(text) > 1', 'text.size() > 1', 'bytes(text).size() > 1', 'string(bytes(text)) != ""', 'text.substring(1) != ""'],
    ...['"%s".format([text]) != ""', 'strings.quote(text) != ""', 'text.find("b") == ""', 'text.findAll("a").size() > 1', 'text.matches("^a+$")'],
    ...['!isIP(text)', '!isCIDR(text)', '!isURL(text)', '!isQuantity(text)', '!isSemver(text)', 'format.uri().validate(text).hasValue()'],
    ...['numbers == numbers', 'dyn(numbers) == [1]', 'numbers + numbers != []', '!(0 in numbers)', 'numbers.reverse() != []', 'numbers.slice(1, 9) != []'],
    ...['numbers.sort() != []', 'words.join("") != ""', 'words.isSorted()', 'numbers.sum() > 1', 'numbers.indexOf(0) < 0', '[numbers].flatten() != []'],
    ...['labels == same', '[labels] == [same]', '[labels].indexOf(same) == 0', 'labels in [same]', 'sets.contains([labels], [same])', 'labels.all(k, k == "")'],
    ...['[1].transformMapEntry(k, v, labels).size() > 1', 'lists.range(size(numbers)).size() > 1'],
  ])('grows with what it is given: %s', (expression) => {
    expect(run(expression, 2000).units - run(expression, 200).units).toBeGreaterThanOrEqual(18);
  });

  it('of a duration grows with the square of its text, which cel-js reads again for each part', () => {
    expect(run(`duration("${'1s'.repeat(1000)}") > duration("1s")`, 0).units).toBeGreaterThan(4000);
  });
});

describe('An expression cannot take what it does not pay for', () => {
  const doubled = (times: number): string => '.map(x, x + x)'.repeat(times);
  // Each is larger to walk, or to build, than any machine's memory.
  it.each([
    `[lists.range(1000)]${doubled(30)}.all(x, x.size() > 0)`,
    `["0123456789"]${doubled(40)}.all(x, x != "")`,
    `[[1]]${'.map(x, [x, x])'.repeat(40)} == [[1]]${'.map(x, [x, x])'.repeat(40)}`,
    `"%s".format([[1]${'.map(x, [x, x])'.repeat(40)}]) == ""`,
    `[[1]]${'.map(x, [x, x])'.repeat(40)}.flatten(50).size() > 0`,
    `lists.range(100000).map(x, [${Array.from({ length: 1000 }, () => '1').join()}]).size() > 0`,
    `cel.bind(t, ${'text + '.repeat(50)}text, "${'%s'.repeat(100)}".format([${Array.from({ length: 100 }, () => 't').join()}])) == ""`,
  ])('%s', (expression) => {
    expect(run(expression, 10_000).error).toBe('operation cancelled: actual cost limit exceeded');
  });

  it('nor what a negative size would give back', () => {
    expect(run('lists.range(-1000000).size() == 0', 0).units).toBeGreaterThanOrEqual(0);
  });

  it('and a result that shares its parts is paid for when it is turned into JSON', () => {
    expect(run(`[[1]]${'.map(x, [x, x])'.repeat(40)}`, 0).error).toContain('cost limit exceeded');
  });
});
