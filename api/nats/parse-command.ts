// The headers and the body of a command. A protobuf body repeats what the subject and the headers may say: both must agree.
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import { storeOf } from '../../domain/stores.ts';
import { k8shost } from '../../schemas/protobuf.ts';
import { commandIdPattern } from '../command-id.ts';
import { bodyMaxBytes } from '../rest/read-body.ts';
import { mediaTypeOfPatch } from '../patch-types.ts';
import { parseMediaType } from '../rest/media-type.ts';
import { failure, statusOf } from '../status.ts';
import type { Status } from '../status.ts';
import type { CommandAddress, CommandVerb } from './command-address.ts';
import { isCommandVerb } from './command-address.ts';
import { jsonBody } from './json-body.ts';
import type { CommandMessage } from '../../domain/ports/command-message.ts';

/** A command that says what is wanted; whether its body fits its kind is still to be seen. */
export interface ParsedCommand extends CommandAddress {
  readonly verb: CommandVerb;
  /** Chosen by the sender. */
  readonly id: string | undefined;
  /** `application/json`, or the media type of a patch. */
  readonly contentType: string;
  /** JSON, not yet parsed; may be empty. */
  readonly body: Buffer;
  readonly dryRun: string;
  readonly fieldManager: string;
  /** REST's query, for what has no header of its own. */
  readonly query: string;
  readonly userAgent: string;
}

const protobufTypes: ReadonlySet<string> = new Set(['application/x-protobuf', 'application/protobuf']);

const badRequest = (message: string): { readonly ok: false; readonly error: Status } => err(failure(400, 'BadRequest', message));

export async function parseCommand(address: CommandAddress, message: CommandMessage): Promise<Result<ParsedCommand, Status>> {
  if (message.body.length > bodyMaxBytes) return err(statusOf({ kind: 'too-large', message: `Request entity too large: limit is ${bodyMaxBytes}` }));
  const { type } = parseMediaType(message.header('Content-Type') ?? '');
  const content = protobufTypes.has(type) ? protobufContent(address, message) : ok(plainContent(type, message));
  if (!content.ok) return content;
  const { id, contentType, body, dryRun, fieldManager, query } = content.value;
  if (id !== '' && !commandIdPattern.test(id)) return badRequest('a command id is 1 to 128 printable ASCII characters without spaces');
  if (id !== '' && isOfMany(address.verb)) return badRequest(`${address.verb} is no command with an outcome of its own: send it without an id (Nats-Msg-Id)`);
  if (id !== '' && storeOf(address.ref.resource) !== 'log')
    return badRequest(
      `${address.ref.resource} are kept without outcome records, so that a repeat could not be told: send the command without an id (Nats-Msg-Id), with k8s.cmd`,
    );
  if (!isCommandVerb(address.verb)) return err(statusOf({ kind: 'method-not-supported', message: '' }));
  const json = await jsonBody(address.verb, contentType, body);
  if (!json.ok) return json;
  return ok({
    ...address,
    verb: address.verb,
    ...json.value,
    id: id === '' ? undefined : id,
    dryRun,
    fieldManager,
    query,
    userAgent: message.header('User-Agent') ?? 'nats',
  });
}

/** Reads, and what becomes many commands. */
const isOfMany = (verb: string): boolean => verb === 'get' || verb === 'list' || verb === 'deletecollection';

interface Content {
  readonly id: string;
  readonly contentType: string;
  readonly body: Buffer;
  readonly dryRun: string;
  readonly fieldManager: string;
  readonly query: string;
}

const plainContent = (contentType: string, message: CommandMessage): Content => ({
  id: message.header('Nats-Msg-Id') ?? '',
  contentType,
  body: bufferOf(message.body),
  dryRun: message.header('K8shost-Dry-Run') ?? '',
  fieldManager: message.header('K8shost-Field-Manager') ?? '',
  query: message.header('K8shost-Query') ?? '',
});

function protobufContent(address: CommandAddress, message: CommandMessage): Result<Content, Status> {
  let command: k8shost.v1.Command;
  try {
    command = k8shost.v1.Command.decode(message.body);
  } catch (error) {
    return badRequest(`the body is no k8shost.v1.Command: ${(error as Error).message}`);
  }
  const plain = plainContent('', message);
  const { ref, verb, subresource } = address;
  const given: readonly (readonly [field: string, inBody: string, elsewhere: string])[] = [
    ['verb', command.verb === 'update' ? 'replace' : command.verb, verb],
    ['resource', command.resource, ref.resource],
    ['subresource', command.subresource, subresource],
    ['namespace', command.namespace, ref.namespace],
    ['name', ref.name === '' ? '' : command.name, ref.name],
  ];
  for (const [field, inBody, inSubject] of given)
    if (inBody !== '' && inBody !== inSubject)
      return badRequest(`the ${field} of the command (${inBody}) does not match the ${field} in the subject (${inSubject})`);
  if (command.id !== '' && plain.id !== '' && command.id !== plain.id) return badRequest('the id of the command does not match the header Nats-Msg-Id');
  if (command.fieldManager !== '' && plain.fieldManager !== '' && command.fieldManager !== plain.fieldManager)
    return badRequest('the field_manager of the command does not match the header K8shost-Field-Manager');
  return ok({
    id: command.id || plain.id,
    contentType: verb === 'patch' ? (mediaTypeOfPatch(command.patchType) ?? command.patchType) : 'application/json',
    body: bufferOf(command.body),
    dryRun: command.dryRun ? 'All' : plain.dryRun,
    fieldManager: command.fieldManager || plain.fieldManager,
    query: command.query || plain.query,
  });
}

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
