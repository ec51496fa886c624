import { expect, test } from 'vitest';
import { parseDeclaration } from './parse-declaration.ts';

const source = `import { Other } from "./Other.js";
/**
 * Says what it is.
 *
 * \\* a point with a \\*\\/ in it
 * @deprecated
 */
export interface IThing extends TypeMeta {
    "apiVersion": "v1";
    /**
     * A list:
     * {
     *   "a": 1
     * }
     */
    "first"?: string;
    /**
     * In one line.
     */
    "x-second": IOther;
}
/**
 * The same thing again.
 */
export declare class Thing extends Model<IThing> {
    "first"?: IThing["first"];
}
`;

test('the comments of an interface and its fields are read as they were meant', () => {
  const { text, fields } = parseDeclaration(source);
  expect(text).toBe('Says what it is.\n\n* a point with a */ in it');
  expect([...fields]).toEqual([
    ['first', 'A list:\n{\n  "a": 1\n}'],
    ['x-second', 'In one line.'],
  ]);
});

test('a name for another type has a text and no fields; what has no comment has none', () => {
  expect(parseDeclaration('/**\n * A moment.\n */\nexport type ITime = string;\n')).toEqual({ text: 'A moment.', fields: new Map() });
  expect(parseDeclaration('export interface INothing {\n}\n')).toEqual({ fields: new Map() });
});
