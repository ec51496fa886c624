// Finds what pure code may not touch: clocks, chance, timers, the process and the network. Everything of that kind arrives as data
// or through a port (K2). Not done: scopes. A name that the file declares itself anywhere (a variable `process`) is not the ambient one.
import { parseSync } from '@swc/core';

const globals = new Set([
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'requestAnimationFrame',
  'performance',
  'process',
  'crypto',
  'fetch',
  'WebSocket',
  'WeakRef',
  'FinalizationRegistry',
  'globalThis',
  'require',
  'console',
]);

const members = new Set(['Date.now', 'Math.random', 'AbortSignal.timeout', 'Atomics.wait', 'Atomics.waitAsync', 'Temporal.Now']);

/** In the order of the text: `{line, what}`. `nodeImports` are the `node:` modules that are allowed, by name without the prefix. */
export function findImpure(source, { allow = [], nodeImports = [] } = {}) {
  const ast = parseSync(source, { syntax: 'typescript', target: 'es2024' });
  const found = [];
  const own = declaredNames(ast.body);
  const note = (node, what) => {
    if (!allow.includes(what) && !own.has(what)) found.push({ at: node.span.start - ast.span.start, what });
  };
  const visit = (node) => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (node === null || typeof node !== 'object') return;
    look(node, note, nodeImports);
    for (const child of childrenOf(node)) visit(child);
  };
  visit(ast.body);
  // Spans count bytes from the first token of the file.
  const bytes = Buffer.from(source);
  const first = Buffer.byteLength(source.slice(0, source.length - withoutLeadingComments(source).length));
  const lineAt = (at) =>
    bytes
      .subarray(0, first + at)
      .toString('utf8')
      .split('\n').length;
  return found.map(({ at, what }) => ({ line: lineAt(at), what }));
}

function look(node, note, nodeImports) {
  switch (node.type) {
    case 'Identifier':
      if (globals.has(node.value)) note(node, node.value);
      return;
    case 'MemberExpression': {
      const name = `${node.object.value}.${node.property.value}`;
      if (node.object.type === 'Identifier' && members.has(name)) note(node, name);
      return;
    }
    case 'NewExpression':
      if (node.callee.value === 'Date' && (node.arguments ?? []).length === 0) note(node, 'new Date()');
      return;
    case 'CallExpression':
      if (node.callee.value === 'Date') note(node, 'Date()');
      if (node.callee.type === 'Import') note(node, 'import()');
      return;
    case 'ImportDeclaration': {
      const from = node.source.value;
      if (from.startsWith('node:') && !nodeImports.includes(from.slice(5))) note(node, from);
      return;
    }
    default:
  }
}

function declaredNames(body) {
  const names = new Set();
  const bind = (pattern) => {
    if (pattern === null || typeof pattern !== 'object') return;
    if (pattern.type === 'Identifier') names.add(pattern.value);
    else
      for (const part of [pattern.left, pattern.argument, pattern.value, pattern.key, ...(pattern.elements ?? []), ...(pattern.properties ?? [])])
        bind(part?.pat ?? part);
  };
  const visit = (node) => {
    if (node === null || typeof node !== 'object') return;
    if (node.type === 'VariableDeclarator') bind(node.id);
    if (node.type === 'FunctionDeclaration') bind(node.identifier);
    for (const parameter of node.params ?? []) bind(parameter.pat ?? parameter);
    for (const child of Object.values(node)) visit(child);
  };
  visit(body);
  return names;
}

/** The nodes below, without those that only name something: keys, members, imported names, types. */
function childrenOf(node) {
  if (/^Ts(As|Satisfies|NonNull|Const|Instantiation|TypeAssertion)/.test(node.type ?? '')) return [node.expression];
  if (node.type?.startsWith('Ts')) return [];
  if (node.type === 'ImportDeclaration' || node.type === 'ExportAllDeclaration') return [];
  if (node.type === 'MemberExpression') return node.property.type === 'Computed' ? [node.object, node.property] : [node.object];
  const named = new Set(['key', 'typeAnnotation', 'typeParams', 'typeArguments', 'typeParameters', 'implements', 'returnType', 'span', 'label']);
  return Object.entries(node)
    .filter(([name, child]) => !(named.has(name) && child?.type !== 'Computed'))
    .map(([, child]) => child);
}

function withoutLeadingComments(source) {
  return source.replace(/^(\s+|\/\/[^\n]*(\n|$)|\/\*[\s\S]*?\*\/|#![^\n]*\n)*/, '');
}
