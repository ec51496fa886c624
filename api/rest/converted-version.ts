import type { ApiObject, Json } from '../../domain/api-object.ts';
import { fromStored } from '../../domain/conversion/conversion.ts';
import type { Subresource } from '../../domain/command.ts';
import { definitionsResource } from '../../domain/custom/tenant-facts.ts';
import { applyPatch } from '../../domain/patch/apply-patch.ts';
import type { ResourceFacts } from '../../domain/schema-facts.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import { decodePatched } from '../../domain/schema/decode.ts';
import { toBeTriedAgain } from '../../domain/tried-again.ts';
import { type ConversionPorts, isConvertedByWebhook, showInVersion, toStoredVersion } from '../conversion/convert-objects.ts';
import { statusOf } from '../status.ts';
import type { Status } from '../status.ts';
import { acceptedReply } from './accepted-reply.ts';
import { findEntry } from './get-object.ts';
import type { ParsedPatch } from './patch-object.ts';
import type { Reply } from './reply.ts';
import { statusReply } from './reply.ts';
import type { ResourceRequest, WriteOptions } from './rest-request.ts';
import { commandOf, refOf } from './rest-request.ts';
import { factsFor } from './tenant-facts.ts';

const portsOf = ({ deps }: ResourceRequest): ConversionPorts => ({
  objects: deps.storeOf(definitionsResource).objects,
  ids: deps.ids,
  ...(deps.webhooks && { webhooks: deps.webhooks }),
});

/** The reply, with everything in it known in the version that was asked for. */
export async function shownReply(request: ResourceRequest, reply: Reply): Promise<Reply> {
  if (!isConvertedByWebhook(request.facts) || (reply.kind !== 'object' && reply.kind !== 'list')) return reply;
  const stored = reply.kind === 'object' ? [reply.object] : reply.rows.map(({ object }) => object);
  const shown = await showInVersion(request.facts, request.identity.tenant, stored, portsOf(request));
  return shown.ok ? reply : statusReply(statusOf(shown.error));
}

/** What a client wrote in this version, as it is stored. */
export async function storedObject<T extends ApiObject>(request: ResourceRequest, object: T): Promise<Result<T, Status>> {
  if (!isConvertedByWebhook(request.facts)) return ok(object);
  const stored = await toStoredVersion(request.facts, request.identity.tenant, object, portsOf(request));
  return stored.ok ? ok(stored.value as T) : err(statusOf(stored.error));
}

/** No try is begun after this. */
const deadlineMs = 30_000;

/** What is owned is told by the fields of the stored version. */
const otherPatches = ({ apiVersion, custom }: ResourceFacts): string =>
  `objects in ${apiVersion}, which a webhook converts, take application/json-patch+json and application/merge-patch+json; apply in ${custom?.storedAs}`;

/** A patch in a version that a webhook converts: the patched object replaces the one it was made of, or the patch is made again. */
export async function patchConverted(
  request: ResourceRequest,
  { patchType, patch }: ParsedPatch,
  options: WriteOptions,
  subresource: Exclude<Subresource, 'scale'> | undefined,
): Promise<Reply> {
  const { facts, deps, identity } = request;
  if (patchType === 'apply' || patchType === 'strategic') return statusReply(statusOf({ kind: 'unsupported-media-type', message: otherPatches(facts) }));
  const schemas = factsFor(deps, identity.tenant);
  const untilMs = deps.clock.nowMs() + deadlineMs;
  for (;;) {
    const found = await findEntry(request);
    if (!found.ok) return statusReply(found.error);
    const { object, sequence } = found.value;
    const known = await showInVersion(facts, identity.tenant, [object], portsOf(request));
    if (!known.ok) return statusReply(statusOf(known.error));
    const shown = fromStored(facts, object);
    const current = { ...shown, metadata: { ...shown.metadata, resourceVersion: String(sequence) } };
    const patched = applyPatch(schemas, facts.type, patchType, current as unknown as Json, patch);
    if (!patched.ok) return statusReply(statusOf(patched.error));
    const decoded = decodePatched(schemas, facts, patched.value, options.fieldValidation);
    if (!decoded.ok) return statusReply(statusOf(decoded.error));
    const stored = await storedObject(request, decoded.value.object);
    if (!stored.ok) return statusReply(stored.error);
    const asked = stored.value.metadata.resourceVersion === String(sequence);
    const wish = { verb: 'replace', ref: refOf(request), ...(subresource === undefined ? {} : { subresource }), object: stored.value } as const;
    const command = commandOf(request, wish, options);
    const isLast = !asked || deps.clock.nowMs() >= untilMs;
    const result = await deps.submit(isLast ? command : toBeTriedAgain(command, 'conflict'));
    if (isLast || result.ok || result.error.kind !== 'conflict') return acceptedReply(request, 200, result, decoded.value.warnings);
  }
}
