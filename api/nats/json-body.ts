import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import { decodeBody } from '../rest/decode-body.ts';
import { failure, statusOf } from '../status.ts';
import type { Status } from '../status.ts';
import type { CommandVerb } from './command-address.ts';

export interface JsonBody {
  readonly contentType: string;
  readonly body: Buffer;
}

/** No Kubernetes object comes near it; what is nested deeper would overflow the stack of whoever walks it. */
export const nestingMax = 256;

/** Lines and entries of a YAML body. Its reader looks at every pair of keys of a mapping, and a process does nothing else meanwhile: this many take a second. */
export const yamlEntriesMax = 10_000;

/**
 * The body as JSON text, so that it is stored and read in one form. JSON stays as it came; a patch is JSON in any case, and its media
 * type is judged where it is applied.
 */
export function jsonBody(verb: CommandVerb, contentType: string, body: Buffer): Result<JsonBody, Status> {
  const text = verb === 'patch' || contentType === '' || contentType === 'application/json' ? ok(body) : converted(contentType, body);
  if (!text.ok) return text;
  if (nestingOf(text.value) > nestingMax) return err(failure(400, 'BadRequest', `the body is nested deeper than ${nestingMax} levels`));
  return ok({ contentType: verb === 'patch' ? contentType : 'application/json', body: text.value });
}

function converted(contentType: string, body: Buffer): Result<Buffer, Status> {
  if (body.length === 0) return ok(body);
  if (contentType === 'application/yaml' && yamlEntriesOf(body) > yamlEntriesMax)
    return err(statusOf({ kind: 'too-large', message: `Request entity too large: a YAML body may have ${yamlEntriesMax} lines and entries; send JSON` }));
  const json = decodeBody(contentType, body);
  if (!json.ok) return json;
  try {
    return ok(Buffer.from(JSON.stringify(json.value) ?? 'null'));
  } catch {
    return err(failure(400, 'BadRequest', `the body is nested deeper than ${nestingMax} levels`));
  }
}

/** What may begin an entry: a line, a comma, a bracket, a dash or a question mark before a space. */
function yamlEntriesOf(yaml: Buffer): number {
  let entries = 0;
  for (let at = 0; at < yaml.length; at += 1) {
    const byte = yaml[at];
    const begins = byte === lineFeed || byte === comma || byte === openBrace || byte === openBracket;
    if (begins || ((byte === dash || byte === question) && yaml[at + 1] === space)) entries += 1;
  }
  return entries;
}

const [lineFeed, space, comma, dash, question] = [0x0a, 0x20, 0x2c, 0x2d, 0x3f];
const [quote, backslash, openBrace, closeBrace, openBracket, closeBracket] = [0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d];

/** How deep arrays and objects lie in each other, without parsing; for text that is no JSON any number. */
function nestingOf(json: Buffer): number {
  let depth = 0;
  let deepest = 0;
  let inText = false;
  for (let at = 0; at < json.length; at += 1) {
    const byte = json[at];
    if (inText) {
      if (byte === backslash) at += 1;
      else if (byte === quote) inText = false;
    } else if (byte === quote) inText = true;
    else if (byte === openBrace || byte === openBracket) deepest = Math.max(deepest, ++depth);
    else if (byte === closeBrace || byte === closeBracket) depth -= 1;
  }
  return deepest;
}
