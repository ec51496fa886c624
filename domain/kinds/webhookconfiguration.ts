import type {
  MutatingWebhook,
  MutatingWebhookConfiguration,
  ValidatingWebhook,
  ValidatingWebhookConfiguration,
  WebhookClientConfig,
} from '../../schemas/kubernetes/types.ts';
import { expressionProblem } from '../admission/expression-problem.ts';
import { compiledConditions } from '../admission/match-conditions.ts';
import { duplicate, invalid, notSupported, required, validateName } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { validateSelector } from '../validation/selectors.ts';
import { validateWebhookService, validateWebhookUrl } from '../validation/webhook-address.ts';
import type { KindRules } from './kind-rules.ts';
import { failurePolicies, matchPolicies, validateMatchConditions, validateRule, withScopes } from './webhook-fields.ts';
import { repeatsOf } from '../validation/repeats.ts';

const reviewVersions = ['v1', 'v1beta1'];
const sideEffectClasses = ['None', 'NoneOnDryRun'];

type Webhook = Partial<MutatingWebhook> | Partial<ValidatingWebhook>;

/** Source: admissionregistration/v1 SetDefaults_ValidatingWebhook, admissionregistration/validation ValidateValidatingWebhookConfiguration. */
export const validatingWebhookConfigurationRules: KindRules<ValidatingWebhookConfiguration> = {
  countsGenerations: true,
  counted: ({ webhooks }) => webhooks ?? [],
  unconditionalUpdate: false,
  defaults: (configuration) =>
    configuration.webhooks === undefined ? configuration : { ...configuration, webhooks: configuration.webhooks.map((webhook) => withDefaults(webhook)) },
  validate: ({ webhooks = [] }) => validateWebhooks(webhooks),
};

/** Source: admissionregistration/v1 SetDefaults_MutatingWebhook, admissionregistration/validation ValidateMutatingWebhookConfiguration. */
export const mutatingWebhookConfigurationRules: KindRules<MutatingWebhookConfiguration> = {
  countsGenerations: true,
  counted: ({ webhooks }) => webhooks ?? [],
  unconditionalUpdate: false,
  defaults: (configuration) =>
    configuration.webhooks === undefined
      ? configuration
      : {
          ...configuration,
          webhooks: configuration.webhooks.map((webhook) => ({ ...withDefaults(webhook), reinvocationPolicy: webhook.reinvocationPolicy ?? 'Never' })),
        },
  validate: ({ webhooks = [] }) => validateWebhooks(webhooks),
};

const withDefaults = <T extends MutatingWebhook | ValidatingWebhook>(webhook: T): T => ({
  ...webhook,
  ...(webhook.rules === undefined ? {} : { rules: withScopes(webhook.rules) }),
  clientConfig: withPort((webhook as Webhook).clientConfig ?? {}),
  failurePolicy: webhook.failurePolicy ?? 'Fail',
  matchPolicy: webhook.matchPolicy ?? 'Equivalent',
  namespaceSelector: webhook.namespaceSelector ?? {},
  objectSelector: webhook.objectSelector ?? {},
  timeoutSeconds: webhook.timeoutSeconds ?? 10,
});

const withPort = (config: WebhookClientConfig): WebhookClientConfig =>
  config.service === undefined ? config : { ...config, service: { ...config.service, port: config.service.port ?? 443 } };

function validateWebhooks(webhooks: readonly Webhook[]): readonly Cause[] {
  const repeats = repeatsOf(webhooks.map(({ name }) => name));
  return webhooks.flatMap((webhook, index) => [
    ...validateWebhook(`webhooks[${index}]`, webhook),
    ...(webhook.name && repeats.has(index) ? [duplicate(`webhooks[${index}].name`, webhook.name)] : []),
  ]);
}

function validateWebhook(field: string, webhook: Webhook): readonly Cause[] {
  const { failurePolicy = '', matchPolicy = '', sideEffects, timeoutSeconds = 0, rules = [], matchConditions = [] } = webhook;
  const causes: Cause[] = [...validateFullName(`${field}.name`, webhook.name ?? '')];
  rules.forEach((rule, index) => causes.push(...validateRule(`${field}.rules[${index}]`, rule)));
  if (!failurePolicies.includes(failurePolicy)) causes.push(notSupported(`${field}.failurePolicy`, failurePolicy, failurePolicies));
  if (!matchPolicies.includes(matchPolicy)) causes.push(notSupported(`${field}.matchPolicy`, matchPolicy, matchPolicies));
  if (sideEffects === undefined) causes.push(required(`${field}.sideEffects`, `must specify one of ${sideEffectClasses.join(', ')}`));
  else if (!sideEffectClasses.includes(sideEffects)) causes.push(notSupported(`${field}.sideEffects`, sideEffects, sideEffectClasses));
  if (timeoutSeconds > 30 || timeoutSeconds < 1)
    causes.push(invalid(`${field}.timeoutSeconds`, timeoutSeconds, 'the timeout value must be between 1 and 30 seconds'));
  causes.push(
    ...validateSelector(`${field}.namespaceSelector`, webhook.namespaceSelector),
    ...validateSelector(`${field}.objectSelector`, webhook.objectSelector),
  );
  const reinvocation = 'reinvocationPolicy' in webhook ? webhook.reinvocationPolicy : undefined;
  if (reinvocation !== undefined && reinvocation !== 'Never' && reinvocation !== 'IfNeeded')
    causes.push(notSupported(`${field}.reinvocationPolicy`, reinvocation, ['IfNeeded', 'Never']));
  causes.push(...validateClient(`${field}.clientConfig`, webhook.clientConfig ?? {}));
  const programs = matchConditions.length === 0 ? [] : compiledConditions(matchConditions);
  const problems = programs.map((program) => expressionProblem(program, ['bool']));
  causes.push(...validateMatchConditions(`${field}.matchConditions`, matchConditions, problems));
  return [...causes, ...validateVersions(`${field}.admissionReviewVersions`, webhook.admissionReviewVersions ?? [])];
}

/** Source: apimachinery util/validation IsFullyQualifiedName. */
function validateFullName(field: string, name: string): readonly Cause[] {
  if (name === '') return [required(field)];
  const causes = validateName(field, name, 'dns-subdomain');
  if (causes.length > 0) return causes;
  return name.split('.').length < 3 ? [invalid(field, name, 'should be a domain with at least three segments separated by dots')] : [];
}

function validateClient(field: string, { url, service }: WebhookClientConfig): readonly Cause[] {
  if ((url === undefined) === (service === undefined)) return [required(field, 'exactly one of url or service is required')];
  return url === undefined ? validateWebhookService(`${field}.service`, service ?? {}) : validateWebhookUrl(`${field}.url`, url);
}

function validateVersions(field: string, versions: readonly string[]): readonly Cause[] {
  if (versions.length === 0) return [required(field, `must specify one of ${reviewVersions.join(', ')}`)];
  const repeats = repeatsOf(versions);
  return [
    ...versions.flatMap((version, index) =>
      repeats.has(index) ? [invalid(`${field}[${index}]`, version, 'duplicate version')] : validateName(`${field}[${index}]`, version, 'dns-1035-label'),
    ),
    ...(versions.some((version) => reviewVersions.includes(version))
      ? []
      : [invalid(field, versions, `must include at least one of ${reviewVersions.join(', ')}`)]),
  ];
}
