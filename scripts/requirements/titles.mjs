// The requirements that a test file's titles name. A title is the first argument of `it`, `test` or `describe`, however they are called
// (`it.each(rows)(title, …)`), or the string that a row of a table begins with. Not done: titles that are put together from pieces.
import { parseSync } from '@swc/core';

const prefixes = [
  'SCH',
  'CTL',
  'RS',
  'DEP',
  'STS',
  'DS',
  'JOB',
  'CJ',
  'NOD',
  'GC',
  'NS',
  'PDB',
  'HPA',
  'CNI',
  'SVC',
  'EPS',
  'LB',
  'DNS',
  'DRN',
  'IPAM',
  'NP',
  'PVB',
  'PRV',
  'CSI',
  'SAN',
];
// Names of RFCs (DNS-1123) have more digits.
const id = new RegExp(`(?<![\\w-])(?:${prefixes.join('|')})-\\d{1,3}(?![\\w-])`, 'g');

export const idsIn = (text) => text.match(id) ?? [];

/** A set of ids. */
export function idsOfTitles(source) {
  const found = new Set();
  const take = (node) => {
    for (const text of textsOf(node)) for (const one of idsIn(text)) found.add(one);
  };
  const visit = (node) => {
    if (node === null || typeof node !== 'object') return;
    if (node.type === 'CallExpression' && isTest(node.callee)) take(node.arguments[0]?.expression);
    if (node.type === 'ArrayExpression') take(node.elements[0]?.expression);
    for (const child of Object.values(node)) visit(child);
  };
  // Most files name none, and parsing takes time.
  if (idsIn(source).length > 0) visit(parseSync(source, { syntax: 'typescript', target: 'es2024' }).body);
  return found;
}

/** Ids in texts of the program, which its users would read and not know: they are for comments. */
export function idsOfTexts(source) {
  const found = new Set();
  const visit = (node) => {
    if (node === null || typeof node !== 'object') return;
    for (const text of textsOf(node)) for (const one of idsIn(text)) found.add(one);
    for (const child of Object.values(node)) visit(child);
  };
  if (idsIn(source).length > 0) visit(parseSync(source, { syntax: 'typescript', target: 'es2024' }).body);
  return found;
}

function textsOf(node) {
  if (node?.type === 'StringLiteral') return [node.value];
  return node?.type === 'TemplateLiteral' ? node.quasis.map(({ cooked, raw }) => cooked ?? raw) : [];
}

const isTest = (callee) => {
  if (callee.type === 'Identifier') return ['it', 'test', 'describe'].includes(callee.value);
  if (callee.type === 'MemberExpression') return isTest(callee.object);
  return callee.type === 'CallExpression' && isTest(callee.callee);
};
