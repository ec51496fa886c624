import type { TypeTexts } from '../../schemas/kubernetes/openapi-texts.ts';

/** The comment above, if there is one, and of an interface what is between its braces. */
const declaration = /(?:\/\*\*\n((?: \*.*\n)*) \*\/\n)?export (?:interface \w+[^{\n]*\{\n([\s\S]*?)^\}$|type )/m;
const field = /^ {4}\/\*\*\n((?: {5}\*.*\n)*) {5}\*\/\n {4}"([^"]+)"\??:/gm;

/** Reads the comments of the first type in a TypeScript declaration, as kubernetes-models' generator prints them. */
export function parseDeclaration(source: string): TypeTexts {
  const [, comment, body = ''] = declaration.exec(source) ?? [];
  const fields = new Map([...body.matchAll(field)].map(([, text = '', name = '']) => [name, commentText(text)]));
  return { ...(comment !== undefined && { text: commentText(comment) }), fields };
}

/** Without the stars at the edge; those inside the text are escaped, so that none closes the comment, and a tag repeats what the text says. */
const commentText = (lines: string): string =>
  lines
    .replaceAll(/^ *\* ?/gm, '')
    .replaceAll(String.raw`\*`, '*')
    .replaceAll(String.raw`*\/`, '*/')
    .trim()
    .replace(/\n@deprecated$/, '');
