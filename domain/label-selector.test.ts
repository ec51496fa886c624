import { expect, test } from 'vitest';
import { everything, labelSelectorOf, matchesLabels, parseLabelSelector, type LabelSelector } from './label-selector.ts';

function selector(text: string): LabelSelector {
  const parsed = parseLabelSelector(text);
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.value;
}

test.each([
  ['', { a: '1' }, true],
  ['app=web', { app: 'web' }, true],
  ['app == web , tier!=db', { app: 'web' }, true],
  ['app=web,tier!=db', { app: 'web', tier: 'db' }, false],
  ['app in (web, api)', { app: 'api' }, true],
  ['app in (web,api)', {}, false],
  ['app notin (web)', {}, true],
  ['app notin (web)', { app: 'web' }, false],
  ['app', { app: '' }, true],
  ['!app', { app: '' }, false],
  ['! app', {}, true],
  ['app=', { app: '' }, true],
  ['a in (,x)', { a: '' }, true],
  ['a in ()', { a: '' }, true],
  ['in in (in,notin)', { in: 'notin' }, true],
  ['gen>3', { gen: '10' }, true],
  ['gen<3', { gen: 'many' }, false],
  ['example.com/role=x', { 'example.com/role': 'x' }, true],
  ['constructor', {}, false],
] as const)('%j on %j is %j', (text, labels, expected) => {
  expect(matchesLabels(selector(text), labels)).toBe(expected);
});

test.each([
  ['a=b=c', "found '=', expected: ',' or 'end of string'"],
  ['=a', "found '=', expected: !, identifier, or 'end of string'"],
  ['a,', "found '', expected: identifier after ','"],
  ['a b', "unable to parse requirement: found 'b', expected: in, notin, =, ==, !=, >, <"],
  ['a in b', "unable to parse requirement: found 'b' expected: '('"],
  ['a in (b', "unable to parse requirement: found '', expected: ',' or ')'"],
  ['!a=b', "found '=', expected: ',' or 'end of string'"],
  ['!', "unable to parse requirement: found '', expected: identifier"],
  ['a>b', `unable to parse requirement: values[0]: Invalid value: "b": for 'Gt', 'Lt' operators, the value must be an integer`],
])('%j is refused: %s', (text, message) => {
  expect(parseLabelSelector(text)).toEqual({ ok: false, error: message });
});

test('keys and values are checked', () => {
  expect(parseLabelSelector('a/b/c=d')).toMatchObject({ ok: false });
  expect(parseLabelSelector('a\u00a0=d')).toMatchObject({ ok: false });
  const value = parseLabelSelector('app=-x');
  expect(!value.ok && value.error).toMatch(/^unable to parse requirement: values\[0\]\[app\]: Invalid value: "-x": a valid label must be/);
});

test('a LabelSelector object: none selects nothing, an empty one everything', () => {
  expect(labelSelectorOf(undefined)).toEqual({ ok: true, value: 'nothing' });
  expect(matchesLabels('nothing', {})).toBe(false);
  expect(labelSelectorOf({})).toEqual({ ok: true, value: everything });
  const parsed = labelSelectorOf({
    matchLabels: { app: 'web' },
    matchExpressions: [
      { key: 'tier', operator: 'NotIn', values: ['db'] },
      { key: 'x', operator: 'DoesNotExist' },
    ],
  });
  if (!parsed.ok) throw new Error('refused');
  expect(matchesLabels(parsed.value, { app: 'web' })).toBe(true);
  expect(matchesLabels(parsed.value, { app: 'web', tier: 'db' })).toBe(false);
  expect(matchesLabels(parsed.value, { app: 'web', x: '' })).toBe(false);
});

test('a LabelSelector object that says nothing sensible names the field', () => {
  const parsed = labelSelectorOf(
    {
      matchExpressions: [
        { key: 'a', operator: 'In' },
        { key: 'a', operator: 'Exists', values: ['b'] },
        { key: 'a', operator: 'Like' },
      ],
    },
    'spec.selector',
  );
  expect(!parsed.ok && parsed.error.map(({ field }) => field)).toEqual([
    'spec.selector.matchExpressions[0].values',
    'spec.selector.matchExpressions[1].values',
    'spec.selector.matchExpressions[2].operator',
  ]);
});
