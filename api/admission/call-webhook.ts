import type { ApiObject } from '../../domain/api-object.ts';
import { forbid, type Attributes } from '../../domain/admission/attributes.ts';
import { admissionEnvironment, admissionValues } from '../../domain/admission/cel-request.ts';
import { conditionsMet } from '../../domain/admission/match-conditions.ts';
import { requestBudget } from '../../domain/admission/request-budget.ts';
import { matchesRule, matchesSelectors } from '../../domain/admission/rule-match.ts';
import type { Ids } from '../../domain/ports/chance.ts';
import type { Webhooks } from '../../domain/ports/webhooks.ts';
import type { Rejection } from '../../domain/rejection.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { webhookTarget } from '../webhooks/webhook-target.ts';
import { admissionReview, denialOf, parseAnswer, type WebhookAnswer } from './admission-review.ts';
import type { Webhook } from './configured-webhooks.ts';

export interface CallPorts {
  readonly webhooks: Webhooks;
  readonly ids: Ids;
}

const timeoutSecondsDefault = 10;

/**
 * Asks one webhook about one object; undefined when it is not meant, or failed and may be passed over. Dry runs are no exception: a webhook
 * with side effects then is not valid.
 * Source: apiserver admission/plugin/webhook/generic ShouldCallHook, mutating and validating dispatchers.
 */
export async function callWebhook(
  webhook: Webhook,
  mutating: boolean,
  object: ApiObject | undefined,
  attributes: Attributes,
  ports: CallPorts,
): Promise<Result<WebhookAnswer | undefined, Rejection>> {
  const { name, matchPolicy, failurePolicy, timeoutSeconds = timeoutSecondsDefault } = webhook;
  const isMeant = (webhook.rules ?? []).some((rule) => matchesRule(rule, attributes, matchPolicy === 'Exact')) && matchesSelectors(webhook, object, attributes);
  if (!isMeant) return ok(undefined);
  const met = conditionsMet(webhook.matchConditions ?? [], () => admissionEnvironment().values(admissionValues(object, attributes)), requestBudget(attributes));
  if (!met.ok) return failurePolicy === 'Ignore' ? ok(undefined) : err(forbid(attributes, object ?? (attributes.before as ApiObject), met.error));
  if (!met.value) return ok(undefined);

  const answer = await ask(webhook, mutating, object, attributes, ports, timeoutSeconds);
  if (!answer.ok) {
    if (failurePolicy === 'Ignore') return ok(undefined);
    return err({ kind: 'internal', message: `failed calling webhook ${JSON.stringify(name)}: ${answer.error}`, passing: 'silent-webhook' });
  }
  return answer.value.allowed ? ok(answer.value) : err(denialOf(name, answer.value.status));
}

async function ask(
  { clientConfig }: Webhook,
  mutating: boolean,
  object: ApiObject | undefined,
  attributes: Attributes,
  { webhooks, ids }: CallPorts,
  timeoutSeconds: number,
): Promise<Result<WebhookAnswer, string>> {
  const target = webhookTarget(attributes.context.objects, attributes.ref, clientConfig, timeoutSeconds);
  if (!target.ok) return err(`failed to call webhook: ${target.error}`);
  const uid = ids.uid();
  const body = await webhooks.post(target.value, admissionReview(uid, object, attributes), timeoutSeconds * 1000);
  if (!body.ok) return err(`failed to call webhook: ${body.error}`);
  const answer = parseAnswer(uid, mutating, body.value);
  return answer.ok ? answer : err(`received invalid webhook response: ${answer.error}`);
}
