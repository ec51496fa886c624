import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json } from '../../../domain/api-object.ts';
import { parseYaml } from './parse-yaml.ts';
import { yamlText } from './yaml-text.ts';

// What sigs.k8s.io/yaml v1.6.0 makes of the same JSON.
const written = `a9: 1.23456785e+07
a10: 1.5
f:
  .: {}
? ${'k'.repeat(129)}
: a: 1
lines: |
  one
  two
list:
- a: 1
  b: []
- - 1
  - - 2
- x
long: 'only the following media types are accepted: application/json;stream=watch,
  application/vnd.kubernetes.protobuf;stream=watch'
nothing: null
"on": false
open: |-
  one
  two
spaced: |2+
   one

texts:
- "yes"
- "1e3"
- "2026-11-25"
- "12:30"
- it's
- 'a: b'
- '- a'
- 'a #b'
- "tab\\t"
- "é\\U0001F600"
- ""
- "~"
- plain text
trailing: "one \\ntwo"
`;

test('YAML is what Kubernetes writes, letter for letter', () => {
  const texts = ['yes', '1e3', '2026-11-25', '12:30', "it's", 'a: b', '- a', 'a #b', 'tab\t', 'é😀', '', '~', 'plain text'];
  const long = 'only the following media types are accepted: application/json;stream=watch, application/vnd.kubernetes.protobuf;stream=watch';
  const lines = { lines: 'one\ntwo\n', open: 'one\ntwo', spaced: ' one\n\n', trailing: 'one \ntwo' };
  const json = { f: { '.': {} }, list: [{ a: 1, b: [] }, [1, [2]], 'x'], long, texts, ...lines, nothing: null, a10: 1.5, a9: 12345678.5, on: false };
  expect(yamlText({ ...json, ['k'.repeat(129)]: { a: 1 } })).toBe(written);
});

const word = fc.oneof(
  fc.constantFrom('b: c', '#x', 'x #y', '- z', 'no', '0x1f', '.5', 'a\nb', 'a\n\n', '\n', ' a', 'a ', 'a \nb', '\u2028', '<<', '? a', '--- a', '{'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.array(fc.string({ maxLength: 9 }), { minLength: 8, maxLength: 30 }).map((words) => words.join(' ')),
);
const { tree } = fc.letrec<{ tree: Json }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    word,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(word, tie('tree'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

test('what is written reads as what it was', () => {
  fc.assert(
    fc.property(tree, (json) => {
      expect(parseYaml(yamlText(json)).json).toEqual(json);
    }),
  );
});
