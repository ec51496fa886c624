import type { CustomResourceConversion } from '../../schemas/kubernetes/types.ts';
import { forbidden, invalid, notSupported, required, validateName } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { repeatsOf } from '../validation/repeats.ts';

/** Source: apiextensions-apiserver validateCustomResourceConversion, apiserver util/webhook ValidateWebhookURL and ValidateWebhookService. */
export function conversionCauses(conversion: CustomResourceConversion | undefined): readonly Cause[] {
  if (conversion === undefined) return [];
  const { strategy, webhook } = conversion;
  if (!strategy) return [required('spec.conversion.strategy')];
  if (strategy !== 'None' && strategy !== 'Webhook') return [notSupported('spec.conversion.strategy', strategy, ['None', 'Webhook'])];
  if (strategy === 'None')
    return webhook === undefined ? [] : [forbidden('spec.conversion.webhookClientConfig', 'should not be set when strategy is not set to Webhook')];
  return [...ofClient(webhook?.clientConfig), ...ofReviewVersions(webhook?.conversionReviewVersions ?? [])];
}

function ofClient(client: NonNullable<CustomResourceConversion['webhook']>['clientConfig']): readonly Cause[] {
  const path = 'spec.conversion.webhookClientConfig';
  if (client === undefined) return [required(path, 'required when strategy is set to Webhook')];
  const { url, service } = client;
  if ((url === undefined) === (service === undefined)) return [required(path, 'exactly one of url or service is required')];
  if (url !== undefined) {
    const parsed = URL.canParse(url) ? new URL(url) : undefined;
    if (parsed === undefined || parsed.host === '') return [invalid(`${path}.url`, url, 'host must be specified')];
    const causes: Cause[] = [];
    if (parsed.protocol !== 'https:')
      causes.push(invalid(`${path}.url`, parsed.protocol.slice(0, -1), "'https' is the only allowed URL scheme; desired format: https://host[/path]"));
    if (parsed.username !== '' || parsed.password !== '') causes.push(invalid(`${path}.url`, parsed.username, 'user information is not permitted in the URL'));
    if (parsed.hash !== '') causes.push(invalid(`${path}.url`, parsed.hash.slice(1), 'fragments are not permitted in the URL'));
    if (parsed.search !== '') causes.push(invalid(`${path}.url`, parsed.search.slice(1), 'query parameters are not permitted in the URL'));
    return causes;
  }
  return [
    ...(service?.name ? [] : [required(`${path}.service.name`)]),
    ...(service?.namespace ? [] : [required(`${path}.service.namespace`)]),
    ...((service?.port ?? 443) >= 1 && (service?.port ?? 443) <= 65535
      ? []
      : [invalid(`${path}.service.port`, service?.port, 'port is not valid: must be between 1 and 65535, inclusive')]),
  ];
}

function ofReviewVersions(versions: readonly string[]): readonly Cause[] {
  const path = 'spec.conversion.conversionReviewVersions';
  if (versions.length === 0) return [required(path)];
  const repeats = repeatsOf(versions);
  return [
    ...versions.flatMap((version, index) => [
      ...(repeats.has(index) ? [invalid(`${path}[${index}]`, version, 'duplicate version')] : []),
      ...validateName(`${path}[${index}]`, version, 'dns-1035-label'),
    ]),
    ...(versions.some((version) => version === 'v1' || version === 'v1beta1') ? [] : [invalid(path, versions, 'must include at least one of v1, v1beta1')]),
  ];
}
