import { parse } from 'yaml';
import type { Tags } from 'yaml';
import type { Json } from '../../domain/api-object.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import { decodeProtobufBody } from '../../schemas/kubernetes/protobuf-body.ts';
import type { ProtobufBodyError } from '../../schemas/kubernetes/protobuf-body.ts';
import { failure, statusOf } from '../status.ts';
import type { Status } from '../status.ts';
import { parseMediaType } from './media-type.ts';

const protobufType = 'application/vnd.kubernetes.protobuf';

/**
 * A JSON, YAML or protobuf body as JSON; a body without a Content-Type is JSON. kubectl since 1.32 creates with protobuf and does
 * not fall back, so its bodies must be understood.
 */
export function decodeBody(contentType: string | undefined, body: Buffer): Result<Json, Status> {
  const { type } = parseMediaType(contentType ?? '');
  switch (type) {
    case '':
    case 'application/json':
      return parsed(() => JSON.parse(body.toString('utf8')) as Json);
    case 'application/yaml':
      return parsed(() => parseYaml(body.toString('utf8')));
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

/** Kubernetes' YAML is 1.1 in its scalars, but a time stays the text it is; JSON, which most clients send, is tried first. */
export function parseYaml(text: string): Json {
  if (text.trimStart().startsWith('{')) {
    try {
      return JSON.parse(text) as Json;
    } catch {
      // A YAML flow mapping begins the same way.
    }
  }
  return parse(text, {
    version: '1.1',
    merge: true,
    uniqueKeys: true,
    maxAliasCount: 100,
    customTags: (tags) => tags.filter((tag) => typeof tag === 'string' || tag.tag !== 'tag:yaml.org,2002:timestamp').map(withoutOneLetterBooleans),
  }) as Json;
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
    return err(failure(400, 'BadRequest', `the body cannot be read: ${(error as Error).message}`));
  }
}

const protobufMessage = (error: ProtobufBodyError): string =>
  error.kind === 'malformed' ? error.message : `no kind ${JSON.stringify(error.apiKind)} is registered for version ${JSON.stringify(error.apiVersion)}`;
