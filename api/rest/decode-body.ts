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
import type { ParsedYaml } from './yaml/parse-yaml.ts';
import { readYaml, type YamlError } from './yaml/read-yaml.ts';
import { parseMediaType } from './media-type.ts';
import { protobufType } from './negotiation.ts';

const unreadableBody = 'the body cannot be read';

export interface DecodedJson {
  readonly json: Json;
  /** What there is to say of fields that the body has twice; the last of each counts. Looked for when it is asked. */
  twice(): readonly string[];
}

/**
 * A JSON, YAML or protobuf body as JSON; a body without a Content-Type is JSON. kubectl since 1.32 creates with protobuf and does
 * not fall back, so its bodies must be understood.
 */
export async function decodeBody(contentType: string | undefined, body: Buffer): Promise<Result<DecodedJson, Status>> {
  const { type } = parseMediaType(contentType ?? '');
  switch (type) {
    case '':
    case 'application/json': {
      const text = body.toString('utf8');
      const json = parseJson(body, text);
      return json.ok ? ok({ json: json.value, twice: () => duplicateKeys(text).map((path) => `duplicate field ${JSON.stringify(path)}`) }) : json;
    }
    case 'application/yaml': {
      const read = await decodeYaml(body);
      return read.ok ? ok({ json: read.value.json, twice: () => repeatedIn(read.value) }) : read;
    }
    case protobufType: {
      const decoded = decodeProtobufBody(body);
      // There is no such thing in protobuf.
      return decoded.ok ? ok({ json: decoded.value, twice: () => [] }) : err(failure(400, 'BadRequest', protobufMessage(decoded.error)));
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

const repeatedIn = ({ repeated }: ParsedYaml): readonly string[] =>
  repeated.length === 0 ? [] : [`yaml: unmarshal errors:\n  ${repeated.slice(0, 100).join('\n  ')}`];

/** JSON, which is YAML too and what most clients send, is tried first: it is read a hundred times as fast. */
export async function decodeYaml(body: Buffer): Promise<Result<ParsedYaml, Status>> {
  const text = body.toString('utf8');
  if (/^\s*[{[]/.test(text)) {
    if (nestingOf(body) > nestingMax) return err(nestedTooDeeply);
    try {
      return ok({ json: JSON.parse(text) as Json, repeated: [] });
    } catch {
      // YAML in flow style begins the same way.
    }
  }
  const read = await readYaml(text);
  return read.ok ? read : err(yamlStatus(read.error));
}

/** JSON that is not nested too deeply for whoever walks it. */
export function parseJson(body: Buffer, text = body.toString('utf8')): Result<Json, Status> {
  if (nestingOf(body) > nestingMax) return err(nestedTooDeeply);
  try {
    return ok(JSON.parse(text) as Json);
  } catch (error) {
    return err(unreadable((error as Error).message));
  }
}

const nestedTooDeeply = failure(400, 'BadRequest', `the body is nested deeper than ${nestingMax} levels`);
/** The parser's words may quote the body. */
const unreadable = (message: string): Status => ({ ...failure(400, 'BadRequest', `${unreadableBody}: ${message}`), [inClear]: unreadableBody });

function yamlStatus({ kind, message }: YamlError): Status {
  switch (kind) {
    case 'unreadable':
      return unreadable(message);
    case 'too-large':
      return statusOf({ kind: 'too-large', message });
    case 'busy':
      return statusOf({ kind: 'too-many-requests', message, retryAfterSeconds: 1 });
  }
}

const protobufMessage = (error: ProtobufBodyError): string =>
  error.kind === 'malformed' ? error.message : `no kind ${JSON.stringify(error.apiKind)} is registered for version ${JSON.stringify(error.apiVersion)}`;
