// A durable command as it is stored: with its principal, never with its token, sealed where it carries a Secret's content.
import type { Actor } from '../../domain/command.ts';
import type { Identity } from '../../domain/ports/iam.ts';
import type { Sealer } from '../../domain/ports/sealer.ts';
import type { Tenant } from '../../domain/ref.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import { k8shost } from '../../schemas/protobuf.ts';
import { mediaTypeOfPatch, patchTypeOf } from '../patch-types.ts';
import { isCommandVerb } from './command-address.ts';
import type { ParsedCommand } from './parse-command.ts';

export interface StoredCommand {
  readonly command: ParsedCommand & { readonly id: string };
  readonly identity: Identity;
}

/** What the body is sealed for: never taken for an event's. */
const sealedFor = (id: string): string => `command ${id}`;

export function encodeStoredCommand({ command, identity }: StoredCommand, receivedMs: number, sealer: Sealer | undefined): Uint8Array {
  const { tenant } = identity;
  const actor: Actor = { principal: identity.principal, groups: identity.groups, userAgent: command.userAgent, via: 'nats' };
  const closed = sealer?.seals(command.ref) && command.body.length > 0 ? sealer.seal(tenant, sealedFor(command.id), [command.body]) : undefined;
  return k8shost.v1.StoredCommand.encode({
    command: {
      id: command.id,
      verb: command.verb,
      resource: command.ref.resource,
      namespace: command.ref.namespace,
      name: command.ref.name,
      subresource: command.subresource,
      patchType: command.verb === 'patch' ? (patchTypeOf(command.contentType) ?? '') : '',
      body: closed?.sealed[0] ?? command.body,
      fieldManager: command.fieldManager,
      query: command.query,
      dryRun: false,
    },
    org: tenant.org,
    project: tenant.project,
    actor: { ...actor, groups: [...actor.groups] },
    receivedMs,
    ...(closed && { seal: { keyId: closed.header.keyId, salt: closed.header.salt } }),
  }).finish();
}

/** The error says why nobody can read it. */
export function decodeStoredCommand(bytes: Uint8Array, sealer: Sealer | undefined): Result<StoredCommand, string> {
  try {
    const { command, actor, org, project, seal } = k8shost.v1.StoredCommand.decode(bytes);
    if (!command?.id || !actor?.principal || !org || !project) return err('it has no id, no principal or no tenant');
    const { id, verb, resource, namespace, name, subresource, patchType, fieldManager, query } = new k8shost.v1.Command(command);
    if (!isCommandVerb(verb)) return err(`its verb is ${JSON.stringify(verb)}`);
    const tenant: Tenant = { org, project };
    const body = seal
      ? sealer?.open(tenant, sealedFor(id), { keyId: seal.keyId ?? '', salt: seal.salt ?? new Uint8Array(0) }, [command.body ?? new Uint8Array(0)])?.[0]
      : command.body;
    if (seal && body === undefined) return err('the key of its project is gone');
    return ok({
      command: {
        verb,
        ref: { org, project, resource, namespace, name },
        subresource,
        id,
        contentType: verb === 'patch' ? (mediaTypeOfPatch(patchType) ?? '') : 'application/json',
        body: Buffer.from(body ?? ''),
        dryRun: '',
        fieldManager,
        query,
        userAgent: actor.userAgent ?? '',
      },
      identity: { tenant, principal: actor.principal, groups: actor.groups ?? [], expiresAtMs: Number.MAX_SAFE_INTEGER },
    });
  } catch (error) {
    return err((error as Error).message);
  }
}
