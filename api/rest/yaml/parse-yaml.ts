import { isCollection, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Tags } from 'yaml';
import type { Json } from '../../../domain/api-object.ts';
import { nestingMax } from '../../../domain/nesting.ts';

export interface ParsedYaml {
  readonly json: Json;
  /** Of keys that their mapping has twice; the last of them counts. In the words of Kubernetes' YAML reader, which names lines. */
  readonly repeated: readonly string[];
}

/**
 * Kubernetes' YAML is 1.1 in its scalars, but a time stays the text it is. Keys that occur twice are looked for here: the library's own
 * search compares each pair of them (minutes for a large body). Throws at what is no YAML.
 */
export function parseYaml(text: string): ParsedYaml {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter,
    version: '1.1',
    merge: true,
    uniqueKeys: false,
    customTags: (tags) => tags.filter((tag) => typeof tag === 'string' || tag.tag !== 'tag:yaml.org,2002:timestamp').map(withoutOneLetterBooleans),
  });
  const [wrong] = document.errors;
  if (wrong !== undefined) throw wrong;
  const repeated: string[] = [];
  inspect(document, (name, offset) => repeated.push(`line ${lineCounter.linePos(offset).line}: key ${JSON.stringify(name)} already set in map`));
  return { json: document.toJS({ maxAliasCount: 100 }) as Json, repeated };
}

/** Tells of keys that occur twice in their mapping; throws at what is nested too deeply. */
function inspect(document: Document, tellRepeated: (name: unknown, offset: number) => void): void {
  visit(document, {
    Map(_key, { items }, path) {
      limitNesting(path);
      const seen = new Set<unknown>();
      for (const { key } of items) {
        const name = isScalar(key) ? key.value : undefined;
        if (name !== undefined && name !== '<<' && seen.has(name)) tellRepeated(name, isScalar(key) ? (key.range?.[0] ?? 0) : 0);
        seen.add(name);
      }
    },
    Seq(_key, _node, path) {
      limitNesting(path);
    },
  });
}

/** `path` holds the pairs and the document too. */
function limitNesting(path: readonly unknown[]): void {
  if (path.length >= nestingMax && path.filter(isCollection).length >= nestingMax) throw new Error(`the body is nested deeper than ${nestingMax} levels`);
}

/** `y` and `n` are texts, as Kubernetes' own YAML reader has it. */
function withoutOneLetterBooleans(tag: Tags[number]): Tags[number] {
  if (typeof tag === 'string' || tag.tag !== 'tag:yaml.org,2002:bool' || !('test' in tag) || tag.test === undefined) return tag;
  return { ...tag, test: tag.test.test('true') ? /^(?:[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/ : /^(?:[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/ };
}
