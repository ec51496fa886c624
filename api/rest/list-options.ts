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
  readonly resourceVersionMatch: string;
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
    resourceVersionMatch: query.get('resourceVersionMatch') ?? '',
    limit: Math.max(0, numbers.limit ?? 0),
    continue: query.get('continue') ?? '',
    timeoutSeconds: numbers.timeoutSeconds,
  };
  // A watch has no pages: it does not look at `continue`.
  if (!options.watch && options.continue !== '' && resourceVersion !== undefined) {
    return err(failure(400, 'BadRequest', 'specifying resource version is not allowed when using continue'));
  }
  const causes = options.watch ? watchCauses(options) : listCauses(options);
  return causes.length > 0 ? err(invalidOptions('ListOptions', causes)) : ok(options);
}

function listCauses({ resourceVersionMatch: match, resourceVersion, sendInitialEvents }: ListOptions): readonly Cause[] {
  const causes: Cause[] = [];
  if (match !== '') {
    if (resourceVersion === undefined) causes.push(forbidden('resourceVersionMatch', 'resourceVersionMatch is forbidden unless resourceVersion is provided'));
    if (match !== 'Exact' && match !== 'NotOlderThan') causes.push(notSupported('resourceVersionMatch', match, ['Exact', 'NotOlderThan', '']));
    if (match === 'Exact' && resourceVersion === 0)
      causes.push(forbidden('resourceVersionMatch', 'resourceVersionMatch "exact" is forbidden for resourceVersion "0"'));
  }
  if (sendInitialEvents !== undefined) causes.push(forbidden('sendInitialEvents', 'sendInitialEvents is forbidden for list'));
  return causes;
}

function watchCauses({ resourceVersionMatch: match, sendInitialEvents, continue: place }: ListOptions): readonly Cause[] {
  const causes: Cause[] = [];
  if (sendInitialEvents !== undefined && match !== 'NotOlderThan')
    causes.push(forbidden('resourceVersionMatch', 'sendInitialEvents requires setting resourceVersionMatch to NotOlderThan'));
  if (match === '') return causes;
  if (sendInitialEvents === undefined)
    causes.push(forbidden('resourceVersionMatch', 'resourceVersionMatch is forbidden for watch unless sendInitialEvents is provided'));
  if (match !== 'NotOlderThan') causes.push(notSupported('resourceVersionMatch', match, ['NotOlderThan']));
  if (place !== '') causes.push(forbidden('resourceVersionMatch', 'resourceVersionMatch is forbidden when continue is provided'));
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
