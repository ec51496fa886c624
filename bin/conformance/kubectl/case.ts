/**
 * One kubectl command; what it comes to is in ../recordings/kubectl/, from a real control plane. The cases of a list run in order, and
 * the lists one after another, against one cluster that is fresh for each release of kubectl.
 */
export interface KubectlCase {
  /** Words of the command line, parted by blanks; a word with a blank stands in single quotes. */
  readonly run: string;
  /** What `-f -` reads, with its name. */
  readonly stdin?: { readonly name: string; readonly text: string };
  /** The command that `edit` starts with the file's name. */
  readonly editor?: string;
  /** First minor release that has the command or flag. */
  readonly since?: number;
  /** Commands that wait before it, where what it shows would depend on who is faster; what they say is not compared. */
  readonly after?: readonly string[];
}

export interface KubectlList {
  readonly name: string;
  /** A text is a case with nothing but its command. */
  readonly cases: readonly (string | KubectlCase)[];
}

/** A command that reads a manifest. */
export const fed = (run: string, name: string, text: string, since?: number): KubectlCase => ({
  run,
  stdin: { name, text },
  ...(since === undefined ? {} : { since }),
});

export const edited = (run: string, editor: string): KubectlCase => ({ run, editor });
/** Older ones show the owners of fields in a diff, whose times differ or not with the pace of the run. */
export const diffSince = 21;

export const settled = (run: string, ...after: readonly string[]): KubectlCase => ({ run, after });

export const since = (minor: number, run: string): KubectlCase => ({ run, since: minor });

export interface NamedCase extends KubectlCase {
  /** Unique in its list: the command, what it reads or how it is edited, and a number when it comes again. */
  readonly name: string;
}

export function namedCases({ cases }: KubectlList): readonly NamedCase[] {
  const seen = new Map<string, number>();
  return cases.map((given) => {
    const one: KubectlCase = typeof given === 'string' ? { run: given } : given;
    const name = `${one.run}${one.stdin === undefined ? '' : ` < ${one.stdin.name}`}${one.editor === undefined ? '' : ` with ${one.editor}`}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { ...one, name: count === 1 ? name : `${name} (${count})` };
  });
}

export const wordsOf = (line: string): readonly string[] => [...line.matchAll(/(?:'[^']*'|[^\s'])+/g)].map(([word]) => word.replaceAll("'", ''));
