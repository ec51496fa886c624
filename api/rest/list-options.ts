import { forbidden, notSupported } from '../../domain/names.ts';
import type { Cause } from '../../domain/rejection.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import { failure } from '../status.ts';
import type { Status } from '../status.ts';
import { invalidOptions } from './option-errors.ts';

/** meta/v1 ListOptions of a list or a watch. */
export interface ListOptions {
  readonly labelSelector: string;
  readonly fieldSelector: string;
  readonly watch: boolean;
  readonly allowWatchBookmarks: boolean;
  readonly sendInitialEvents: boolean | undefined;
  /** Undefined when not given: everything acknowledged must be seen. 0: whatever is there. */
  readonly resourceVersion: number | undefined;
  readonly resourceVersionMatch: '' | 'Exact' | 'NotOlderThan';
  /** 0 for no limit. */
  readonly limit: number;
  readonly continue: string;
  readonly timeoutSeconds: number | undefined;
}

/** Source: apimachinery internalversion/validation ValidateListOptions; requirements 9.3. */
export function parseListOptions(query: URLSearchParams): Result<ListOptions, Status> {
  const given = query.get('resourceVersion') ?? '';
  const resourceVersion = given === '' ? undefined : Number(given);
  if (resourceVersion !== undefined && !/^\d{1,15}$/.test(given))
    return err(
      failure(
        400,
        'BadRequest',
        `invalid resource version: resourceVersion: Invalid value: ${JSON.stringify(given)}: strconv.ParseUint: parsing ${JSON.stringify(given)}: invalid syntax`,
      ),
    );
  const numbers = { limit: integerOf(query, 'limit'), timeoutSeconds: integerOf(query, 'timeoutSeconds') };
  for (const [name, value] of Object.entries(numbers)) {
    if (Number.isNaN(value)) return err(failure(400, 'BadRequest', `strconv.ParseInt: parsing ${JSON.stringify(query.get(name))}: invalid syntax`));
  }
  const options: ListOptions = {
    labelSelector: query.get('labelSelector') ?? '',
    fieldSelector: query.get('fieldSelector') ?? '',
    watch: booleanOf(query, 'watch') ?? false,
    allowWatchBookmarks: booleanOf(query, 'allowWatchBookmarks') ?? false,
    sendInitialEvents: booleanOf(query, 'sendInitialEvents'),
    resourceVersion,
    resourceVersionMatch: (query.get('resourceVersionMatch') ?? '') as ListOptions['resourceVersionMatch'],
    limit: Math.max(0, numbers.limit ?? 0),
    continue: query.get('continue') ?? '',
    timeoutSeconds: numbers.timeoutSeconds,
  };
  if (options.continue !== '' && resourceVersion !== undefined) {
    return err(failure(400, 'BadRequest', 'specifying resource version is not allowed when using continue'));
  }
  const causes = [...matchCauses(options), ...initialEventsCauses(options)];
  return causes.length > 0 ? err(invalidOptions('ListOptions', causes)) : ok(options);
}

function matchCauses({ resourceVersionMatch: match, resourceVersion, sendInitialEvents, watch }: ListOptions): readonly Cause[] {
  if (match === '') return [];
  if (match !== 'Exact' && match !== 'NotOlderThan') return [notSupported('resourceVersionMatch', match, ['Exact', 'NotOlderThan', ''])];
  if (watch)
    return sendInitialEvents === undefined
      ? [forbidden('resourceVersionMatch', 'resourceVersionMatch is forbidden for watch unless sendInitialEvents is provided')]
      : [];
  if (resourceVersion === undefined) return [forbidden('resourceVersionMatch', 'resourceVersionMatch is forbidden unless resourceVersion is provided')];
  return match === 'Exact' && resourceVersion === 0
    ? [forbidden('resourceVersionMatch', 'resourceVersionMatch "exact" is forbidden for resourceVersion "0"')]
    : [];
}

function initialEventsCauses({ sendInitialEvents, watch, resourceVersionMatch, allowWatchBookmarks }: ListOptions): readonly Cause[] {
  if (sendInitialEvents === undefined) return [];
  if (!watch) return [forbidden('sendInitialEvents', 'sendInitialEvents is forbidden for list')];
  const causes: Cause[] = [];
  if (resourceVersionMatch !== 'NotOlderThan')
    causes.push(forbidden('resourceVersionMatch', 'sendInitialEvents requires setting resourceVersionMatch to NotOlderThan'));
  if (sendInitialEvents && !allowWatchBookmarks)
    causes.push(forbidden('allowWatchBookmarks', 'sendInitialEvents requires setting allowWatchBookmarks to true'));
  return causes;
}

/** Go's parser takes these; whatever else is there counts as true. */
function booleanOf(query: URLSearchParams, name: string): boolean | undefined {
  const value = query.get(name);
  return value === null ? undefined : !['0', 'f', 'F', 'false', 'False', 'FALSE'].includes(value);
}

function integerOf(query: URLSearchParams, name: string): number | undefined {
  const value = query.get(name);
  if (value === null || value === '') return undefined;
  return /^-?\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
}
