import { factsFor } from '../rest/tenant-facts.ts';
import type { Json } from '../../domain/api-object.ts';
import type { Identity } from '../../domain/ports/iam.ts';
import type { CommandMessage } from '../../domain/ports/command-message.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { partOf, performAsked, type AskedApi, type Caller } from '../asked/asked.ts';
import type { Target } from '../asked/target-path.ts';
import { commandIdPattern } from '../command-id.ts';
import { decodeBody } from '../rest/decode-body.ts';
import type { Reply } from '../rest/reply.ts';
import { failure, statusOf, type Status } from '../status.ts';
import { requestsOf, type AppliedList } from '../transaction/applied-list.ts';
import { performTogether, type Part } from '../transaction/perform-together.ts';
import { queryOf } from './write.ts';

/** Of the list as it comes; an object in it has at most 3 MiB, as always. */
const listMaxBytes = 6 * 1024 * 1024;

export interface Applied {
  readonly objects: readonly Reply[];
  readonly deletes: readonly Reply[];
}

/** `k8s.cmd.{org}.{project}.apply`: the body says `objects`, `deletes` and the `namespace` of those that name none. */
export async function applyList(api: AskedApi, identity: Identity, message: CommandMessage): Promise<Result<Applied, Status>> {
  const { rest } = api;
  const id = message.header('Nats-Msg-Id');
  if (id !== undefined && !commandIdPattern.test(id)) return bad('a command id is 1 to 128 printable ASCII characters without spaces');
  const list = await parseList(message);
  if (!list.ok) return list;
  const requests = requestsOf(list.value, factsFor(rest, identity.tenant));
  if (!requests.ok) return requests;
  const caller: Caller = {
    identity,
    via: 'nats',
    id: id ?? rest.ids.eventId(),
    header: (name) => (name === 'user-agent' ? (message.header('User-Agent') ?? 'nats') : undefined),
  };
  const parts = requests.value.map(({ at, asked }): Part => ({ at, perform: (submit) => performAsked(partOf(api), caller, asked, submit) }));
  const replies = await performTogether(parts, {
    transact: rest.transact,
    id: caller.id,
    recordOutcome: id !== undefined,
    take: () => rest.inFlight.take(identity.tenant, 'patch'),
  });
  if (!replies.ok) return replies;
  const count = list.value.deletes.length;
  return ok({ deletes: replies.value.slice(0, count), objects: replies.value.slice(count) });
}

async function parseList(message: CommandMessage): Promise<Result<AppliedList, Status>> {
  if (message.body.length > listMaxBytes) return err(statusOf({ kind: 'too-large', message: `a list is at most ${listMaxBytes} bytes: send it in several` }));
  const { buffer, byteOffset, byteLength } = message.body;
  const decoded = await decodeBody(message.header('Content-Type'), Buffer.from(buffer, byteOffset, byteLength));
  if (!decoded.ok) return decoded;
  const {
    objects = [],
    deletes = [],
    namespace = 'default',
  } = (decoded.value.json ?? {}) as { readonly objects?: Json; readonly deletes?: Json; readonly namespace?: Json };
  if (!Array.isArray(objects) || !Array.isArray(deletes) || typeof namespace !== 'string')
    return bad('a list to apply is {"objects": […], "deletes": […], "namespace": "…"}');
  const query = queryOf(message.header('K8shost-Query') ?? '');
  return ok({
    objects: (objects as readonly Json[]).map((object) => Buffer.from(JSON.stringify(object))),
    deletes: (deletes as readonly Json[]).map(targetOf),
    namespace,
    fieldManager: message.header('K8shost-Field-Manager') ?? query['fieldManager'] ?? '',
    force: query['force'] === 'true',
    dryRun: (message.header('K8shost-Dry-Run') ?? query['dryRun'] ?? '') !== '',
    fieldValidation: query['fieldValidation'] ?? '',
  });
}

/** An object that goes: its apiVersion, kind and metadata; what else there is of it does not matter. */
function targetOf(json: Json): Target {
  const { apiVersion, kind, metadata } = (json ?? {}) as { readonly apiVersion?: unknown; readonly kind?: unknown; readonly metadata?: object };
  const { name, namespace } = (metadata ?? {}) as { readonly name?: unknown; readonly namespace?: unknown };
  return { apiVersion: textOf(apiVersion), kind: textOf(kind), name: textOf(name), namespace: textOf(namespace) };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const bad = (message: string): { readonly ok: false; readonly error: Status } => err(failure(400, 'BadRequest', message));
