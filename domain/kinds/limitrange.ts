import { type Draft, produce } from 'immer';
import type { LimitRange, LimitRangeItem } from '../../schemas/kubernetes/types.ts';
import { duplicate, forbidden, invalid, required, validateQualifiedName } from '../names.ts';
import { compareQuantities, parseQuantity, type Quantity } from '../quantity.ts';
import type { Cause } from '../rejection.ts';
import { allowsOvercommit, validateContainerResource, validateResourceName } from '../validation/resource-names.ts';
import type { KindRules } from './kind-rules.ts';
import { repeatsOf } from '../validation/repeats.ts';

/** LR-*: what is not said of containers follows from what is. Source: core/v1 SetDefaults_LimitRangeItem. */
const withDefaults = produce((range: Draft<LimitRange>) => {
  range.spec ??= {} as Draft<NonNullable<LimitRange['spec']>>;
  for (const item of (range.spec as Partial<typeof range.spec>).limits ?? []) {
    if (item.type !== 'Container') continue;
    const limits = { ...item.max, ...item.default };
    const requests = { ...item.min, ...limits, ...item.defaultRequest };
    if (Object.keys(limits).length > 0) item.default = limits;
    if (Object.keys(requests).length > 0) item.defaultRequest = requests;
  }
}) as (range: LimitRange) => LimitRange;

/** Source: core/validation ValidateLimitRange, registry/core/limitrange strategy. */
export const limitRangeRules: KindRules<LimitRange> = {
  createsOnUpdate: true,
  defaults: withDefaults,
  validate: ({ spec }) => {
    const items = (spec as Partial<typeof spec>)?.limits ?? [];
    const repeats = repeatsOf(items.map(({ type }) => type));
    return items.flatMap((item, index) => {
      const field = `spec.limits[${index}]`;
      return [
        ...validateType(`${field}.type`, item.type),
        ...(repeats.has(index) ? [duplicate(`${field}.type`, item.type)] : []),
        ...validateNames(field, item),
        ...validateAmounts(field, item),
      ];
    });
  },
};

function validateType(field: string, type = ''): readonly Cause[] {
  const causes = validateQualifiedName(field, type);
  if (causes.length > 0 || type.includes('/')) return causes;
  return ['Container', 'PersistentVolumeClaim', 'Pod'].includes(type) ? [] : [invalid(field, type, 'must be a standard limit type or fully qualified')];
}

const lists = ['max', 'min', 'default', 'defaultRequest', 'maxLimitRequestRatio'] as const;

function validateNames(field: string, item: LimitRangeItem): readonly Cause[] {
  const validate = item.type === 'Pod' || item.type === 'Container' ? validateContainerResource : validateResourceName;
  const names = (list: (typeof lists)[number]): readonly Cause[] =>
    Object.keys(item[list] ?? {}).flatMap((name) => validate(`${field}.${list}[${name}]`, name));
  const causes: Cause[] = [...names('max'), ...names('min')];
  for (const list of ['default', 'defaultRequest'] as const) {
    if (item.type !== 'Pod') causes.push(...names(list));
    else if (Object.keys(item[list] ?? {}).length > 0) causes.push(forbidden(`${field}.${list}`, "may not be specified when `type` is 'Pod'"));
  }
  if (item.type === 'PersistentVolumeClaim' && item.min?.['storage'] === undefined && item.max?.['storage'] === undefined)
    causes.push(required(`${field}.limits`, 'either minimum or maximum storage value is required, but neither was provided'));
  return [...causes, ...names('maxLimitRequestRatio')];
}

interface Amount {
  readonly text: string;
  readonly value: Quantity;
}

function validateAmounts(field: string, item: LimitRangeItem): readonly Cause[] {
  const resources = new Set(lists.flatMap((list) => (item.type === 'Pod' && list.startsWith('default') ? [] : Object.keys(item[list] ?? {}))));
  return [...resources].sort().flatMap((resource) => {
    const amount = (list: (typeof lists)[number]): Amount | undefined => {
      const text = item.type === 'Pod' && list.startsWith('default') ? undefined : item[list]?.[resource];
      const value = text === undefined ? undefined : parseQuantity(text);
      return text !== undefined && value?.ok ? { text, value: value.value } : undefined;
    };
    const path = (list: (typeof lists)[number]): string => `${field}.${list}[${resource}]`;
    return validateResource(resource, amount, path);
  });
}

function validateResource(
  resource: string,
  amount: (list: (typeof lists)[number]) => Amount | undefined,
  path: (list: (typeof lists)[number]) => string,
): readonly Cause[] {
  const causes: Cause[] = [];
  const [min, max, limit, request, ratio] = [amount('min'), amount('max'), amount('default'), amount('defaultRequest'), amount('maxLimitRequestRatio')];
  const exceeds = (a: Amount | undefined, b: Amount | undefined): boolean => a !== undefined && b !== undefined && compareQuantities(a.value, b.value) > 0;
  const say = (list: (typeof lists)[number], shown: Amount | undefined, message: string): void => void causes.push(invalid(path(list), shown?.text, message));
  if (exceeds(min, max)) say('min', min, `min value ${min?.text} is greater than max value ${max?.text}`);
  if (exceeds(min, request)) say('defaultRequest', request, `min value ${min?.text} is greater than default request value ${request?.text}`);
  if (exceeds(request, max)) say('defaultRequest', request, `default request value ${request?.text} is greater than max value ${max?.text}`);
  if (exceeds(request, limit)) say('defaultRequest', request, `default request value ${request?.text} is greater than default limit value ${limit?.text}`);
  // These two show the bound.
  if (exceeds(min, limit)) say('default', min, `min value ${min?.text} is greater than default value ${limit?.text}`);
  if (exceeds(limit, max)) say('default', max, `default value ${limit?.text} is greater than max value ${max?.text}`);
  if (ratio !== undefined) {
    if (ratio.value.nanos < 1_000_000_000n) say('maxLimitRequestRatio', ratio, `ratio ${ratio.text} is less than 1`);
    const most = min === undefined || max === undefined ? undefined : Number(max.value.nanos) / Number(min.value.nanos);
    if (most !== undefined && Number(ratio.value.nanos) / 1e9 > most)
      say('maxLimitRequestRatio', ratio, `ratio ${ratio.text} is greater than max/min = ${most.toFixed(6)}`);
  }
  if (!allowsOvercommit(resource) && limit !== undefined && request !== undefined && compareQuantities(limit.value, request.value) !== 0)
    say('defaultRequest', request, `default value ${limit.text} must equal to defaultRequest value ${request.text} in ${resource}`);
  return causes;
}
