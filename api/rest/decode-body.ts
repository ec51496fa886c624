import { isCollection, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Tags } from 'yaml';
import type { Json } from '../../domain/api-object.ts';
import { nestingMax } from '../../domain/nesting.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import { decodeProtobufBody } from '../../schemas/kubernetes/protobuf-body.ts';
import type { ProtobufBodyError } from '../../schemas/kubernetes/protobuf-body.ts';
import { duplicateKeys } from '../duplicate-keys.ts';
import { nestingOf } from '../nesting.ts';
import { failure, inClear, statusOf } from '../status.ts';
import type { Status } from '../status.ts';
import { parseMediaType } from './media-type.ts';
import { protobufType } from './negotiation.ts';

const unreadableBody = 'the body cannot be read';

/**
 * A JSON, YAML or protobuf body as JSON; a body without a Content-Type is JSON. kubectl since 1.32 creates with protobuf and does
 * not fall back, so its bodies must be understood.
 */
export function decodeBody(contentType: string | undefined, body: Buffer): Result<Json, Status> {
  const { type } = parseMediaType(contentType ?? '');
  switch (type) {
    case '':
    case 'application/json':
      return parseJson(body);
    case 'application/yaml':
      return decodeYaml(body);
    case protobufType: {
      const decoded = decodeProtobufBody(body);
      return decoded.ok ? decoded : err(failure(400, 'BadRequest', protobufMessage(decoded.error)));
    }
    default:
      return err(
        statusOf({
          kind: 'unsupported-media-type',
          message: `the body of the request was in an unknown format - accepted media types include: application/json, application/yaml, ${protobufType}`,
        }),
      );
  }
}

/** With `repeated` the last of several equal keys counts, and each that came before is told there. */
export function decodeYaml(body: Buffer, repeated?: string[]): Result<Json, Status> {
  const text = body.toString('utf8');
  if (text.trimStart().startsWith('{') && nestingOf(body) > nestingMax)
    return err(failure(400, 'BadRequest', `the body is nested deeper than ${nestingMax} levels`));
  return parsed(() => parseYaml(text, repeated));
}

/** JSON that is not nested too deeply for whoever walks it. */
export function parseJson(body: Buffer): Result<Json, Status> {
  if (nestingOf(body) > nestingMax) return err(failure(400, 'BadRequest', `the body is nested deeper than ${nestingMax} levels`));
  return parsed(() => JSON.parse(body.toString('utf8')) as Json);
}

/**
 * Kubernetes' YAML is 1.1 in its scalars, but a time stays the text it is; JSON, which most clients send, is tried first. Keys that
 * occur twice are told in `repeated`: the library's own search compares each pair of them (minutes for a large body).
 */
export function parseYaml(text: string, repeated: string[] = []): Json {
  if (text.trimStart().startsWith('{')) {
    try {
      return JSON.parse(text) as Json;
    } catch {
      // A YAML flow mapping begins the same way.
    }
  }
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
  inspect(document, (name, offset) => repeated.push(`line ${lineCounter.linePos(offset).line}: key ${JSON.stringify(name)} already set in map`));
  return document.toJS({ maxAliasCount: 100 }) as Json;
}

/** What there is to say of fields that a body which was read has twice; the last of each counts. Protobuf has no such thing. */
export function fieldsTwice(contentType: string | undefined, body: Buffer): readonly string[] {
  const { type } = parseMediaType(contentType ?? '');
  const text = body.toString('utf8');
  if (type === '' || type === 'application/json') return duplicateKeys(text).map((path) => `duplicate field ${JSON.stringify(path)}`);
  if (type !== 'application/yaml') return [];
  const repeated: string[] = [];
  parseYaml(text, repeated);
  // In the words of Kubernetes' YAML reader, which names lines.
  return repeated.length === 0 ? [] : [`yaml: unmarshal errors:\n  ${repeated.slice(0, 100).join('\n  ')}`];
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

function parsed(read: () => Json): Result<Json, Status> {
  try {
    return ok(read());
  } catch (error) {
    // The parser's words may quote the body.
    return err({ ...failure(400, 'BadRequest', `${unreadableBody}: ${(error as Error).message}`), [inClear]: unreadableBody });
  }
}

const protobufMessage = (error: ProtobufBodyError): string =>
  error.kind === 'malformed' ? error.message : `no kind ${JSON.stringify(error.apiKind)} is registered for version ${JSON.stringify(error.apiVersion)}`;
