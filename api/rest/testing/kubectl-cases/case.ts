/** A text exactly, or patterns that must all match. */
export type Expected = string | RegExp | readonly RegExp[];

/**
 * One kubectl command and what Kubernetes' documentation and users know of its result. The cases of a list run in order against one
 * cluster, so later ones see what earlier ones made. No controllers run there, and there is no node but one that a case creates.
 */
export interface KubectlCase {
  /** Words of the command line, parted by blanks; a word with a blank stands in single quotes. */
  readonly run: string;
  /** What `-f -` reads. */
  readonly stdin?: string;
  /** The command that `edit` starts with the file's name. */
  readonly editor?: string;
  /** First minor release that has the command or flag. */
  readonly since?: number;
  /** Last minor release this is expected of. */
  readonly until?: number;
  /** Exit code, 0 when left out. */
  readonly code?: number;
  /** Nothing when left out. */
  readonly out?: Expected;
  /** Nothing when left out. */
  readonly err?: Expected;
}

export const wordsOf = (line: string): readonly string[] => [...line.matchAll(/(?:'[^']*'|[^\s'])+/g)].map(([word]) => word.replaceAll("'", ''));

export const matches = (text: string, expected: Expected = ''): boolean =>
  typeof expected === 'string' ? text === expected : [expected].flat().every((pattern) => pattern.test(text));
