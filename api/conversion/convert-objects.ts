// Several versions of a custom resource whose definition names a webhook: what is stored in one version is shown, and written, in another
// through an HTTPS call. It happens in the API process, before a command is decided and before an answer is written, so that deciding and
// writing stay without input and output.

import type { ApiObject } from '../../domain/api-object.ts';
import { remember, shownIn } from '../../domain/conversion/conversion.ts';
import { convertedObjects, conversionReview } from '../../domain/custom/conversion-review.ts';
import type { CustomVersion } from '../../domain/custom/custom-version.ts';
import { asDefined } from '../../domain/custom/decode-custom.ts';
import type { Objects } from '../../domain/objects.ts';
import type { Ids } from '../../domain/ports/chance.ts';
import type { Webhooks } from '../../domain/ports/webhooks.ts';
import type { Tenant } from '../../domain/ref.ts';
import type { Rejection } from '../../domain/rejection.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { ResourceFacts } from '../../domain/schema-facts.ts';
import { webhookTarget } from '../webhooks/webhook-target.ts';

export interface ConversionPorts {
  readonly objects: Objects;
  readonly ids: Ids;
  /** Without it nothing is converted by webhooks. */
  readonly webhooks?: Webhooks;
}

const timeoutSeconds = 30;
/** Of one request to a webhook. */
const objectsMax = 500;

/** Whether this version is shown through a webhook. */
export const isConvertedByWebhook = ({ converted, custom }: Pick<ResourceFacts, 'converted' | 'custom'>): boolean =>
  converted === true && custom?.conversion.strategy === 'Webhook';

/** Makes known how the objects look in the version that `facts` is of; those that are known already are not asked for again. */
export async function showInVersion(
  facts: ResourceFacts,
  tenant: Tenant,
  stored: readonly ApiObject[],
  ports: ConversionPorts,
): Promise<Result<undefined, Rejection>> {
  const { custom, apiVersion } = facts;
  if (custom === undefined) return ok(undefined);
  const missing = stored.filter((object) => object.apiVersion !== apiVersion && shownIn(object, apiVersion) === undefined);
  for (let from = 0; from < missing.length; from += objectsMax) {
    const part = missing.slice(from, from + objectsMax);
    const converted = await convert(facts, custom, apiVersion, tenant, part, ports);
    if (!converted.ok) return converted;
    for (const [index, object] of converted.value.entries()) remember(part[index] as ApiObject, apiVersion, asDefined(object, custom.schema));
  }
  return ok(undefined);
}

/** An object that a client wrote in this version, as it is stored. */
export async function toStoredVersion(facts: ResourceFacts, tenant: Tenant, object: ApiObject, ports: ConversionPorts): Promise<Result<ApiObject, Rejection>> {
  const { custom } = facts;
  if (custom === undefined) return ok(object);
  const converted = await convert(facts, custom, custom.storedAs, tenant, [object], ports);
  return converted.ok ? ok(asDefined(converted.value[0] as ApiObject, custom.storedSchema)) : converted;
}

async function convert(
  { kind, apiVersion }: ResourceFacts,
  custom: CustomVersion,
  desired: string,
  tenant: Tenant,
  objects: readonly ApiObject[],
  { webhooks, ids, objects: fold }: ConversionPorts,
): Promise<Result<readonly ApiObject[], Rejection>> {
  const failed = (why: string): Result<never, Rejection> =>
    err({ kind: 'internal', message: `conversion webhook for ${desired === custom.storedAs ? apiVersion : custom.storedAs}, Kind=${kind} failed: ${why}` });
  const client = custom.conversion.webhook?.clientConfig;
  if (client === undefined || webhooks === undefined) return failed('this process calls no webhooks');
  const target = webhookTarget(fold, tenant, client, timeoutSeconds);
  if (!target.ok) return failed(target.error);
  const uid = ids.uid();
  const answer = await webhooks.post(target.value, conversionReview(uid, desired, objects), timeoutSeconds * 1000);
  if (!answer.ok) return failed(answer.error);
  const converted = convertedObjects(answer.value, uid, desired, objects);
  return converted.ok ? converted : failed(converted.error);
}
