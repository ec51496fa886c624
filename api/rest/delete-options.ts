import type { Json } from '../../domain/api-object.ts';
import type { Precondition, Propagation } from '../../domain/command.ts';
import { invalid, notSupported } from '../../domain/names.ts';
import type { Cause } from '../../domain/rejection.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import { failure } from '../status.ts';
import type { Status } from '../status.ts';
import { decodeBody } from './decode-body.ts';
import { invalidOptions } from './option-errors.ts';
import type { HttpRequest } from './rest-request.ts';

export interface DeleteOptions {
  readonly gracePeriodSeconds?: number;
  readonly propagation?: Propagation;
  readonly precondition?: Precondition;
  readonly dryRun: boolean;
}

const propagations: readonly Propagation[] = ['Foreground', 'Background', 'Orphan'];

/** Those inside an Eviction, which come with its own dryRun. */
export const deleteOptionsIn = (given: object | undefined): Result<DeleteOptions, Status> =>
  parseDeleteOptions((given ?? {}) as { readonly [key: string]: Json });

/** meta/v1 DeleteOptions from the body; from the query when there is no body. */
export async function readDeleteOptions(http: HttpRequest): Promise<Result<DeleteOptions, Status>> {
  const body = await http.readBody();
  if (!body.ok) return body;
  if (body.value.length === 0) return parseDeleteOptions(fromQuery(http.query));
  const decoded = await decodeBody(http.header('content-type'), body.value);
  if (!decoded.ok) return decoded;
  const { json } = decoded.value;
  if (json === null || typeof json !== 'object' || Array.isArray(json)) return err(failure(400, 'BadRequest', 'DeleteOptions must be an object'));
  const given = json as { readonly [key: string]: Json };
  if (given['kind'] !== undefined && given['kind'] !== 'DeleteOptions')
    return err(failure(400, 'BadRequest', `decoded object cannot be converted to DeleteOptions: it is a ${textOf(given['kind'])}`));
  return parseDeleteOptions(given);
}

function fromQuery(query: URLSearchParams): { readonly [key: string]: Json } {
  const grace = query.get('gracePeriodSeconds');
  const policy = query.get('propagationPolicy');
  const orphan = query.get('orphanDependents');
  return {
    dryRun: query.getAll('dryRun').filter((value) => value !== ''),
    ...(grace ? { gracePeriodSeconds: Number(grace) } : {}),
    ...(policy ? { propagationPolicy: policy } : {}),
    ...(orphan ? { orphanDependents: orphan === 'true' } : {}),
  };
}

function parseDeleteOptions(given: { readonly [key: string]: Json }): Result<DeleteOptions, Status> {
  const { gracePeriodSeconds: grace, propagationPolicy: policy, orphanDependents: orphan } = given;
  const dryRuns = Array.isArray(given['dryRun']) ? (given['dryRun'] as readonly Json[]) : [];
  const causes: Cause[] = dryRuns.filter((value) => value !== 'All').map((value) => notSupported('dryRun', textOf(value), ['All']));
  const propagation = propagations.find((one) => one === policy);
  if (policy !== undefined && policy !== null && propagation === undefined)
    causes.push(notSupported('propagationPolicy', textOf(policy), [...propagations, 'nil']));
  if (propagation !== undefined && typeof orphan === 'boolean')
    causes.push(invalid('propagationPolicy', policy, 'orphanDependents and deletionPropagation cannot be both set'));
  if (grace !== undefined && grace !== null && !Number.isSafeInteger(grace))
    return err(failure(400, 'BadRequest', `gracePeriodSeconds: Invalid value: ${JSON.stringify(grace)}: must be an integer`));
  if (causes.length > 0) return err(invalidOptions('DeleteOptions', causes));
  const chosen = propagation ?? (typeof orphan === 'boolean' ? (orphan ? 'Orphan' : 'Background') : undefined);
  const precondition = preconditionOf(given['preconditions']);
  return ok({
    dryRun: dryRuns.length > 0,
    ...(typeof grace === 'number' ? { gracePeriodSeconds: grace } : {}),
    ...(chosen === undefined ? {} : { propagation: chosen }),
    ...(precondition === undefined ? {} : { precondition }),
  });
}

/** Whatever it is: a text as it is, all else as JSON. */
const textOf = (json: Json): string => (typeof json === 'string' ? json : JSON.stringify(json));

function preconditionOf(json: Json | undefined): Precondition | undefined {
  if (json === undefined || json === null || typeof json !== 'object') return undefined;
  const { uid, resourceVersion } = json as { readonly uid?: Json; readonly resourceVersion?: Json };
  return { ...(typeof uid === 'string' ? { uid } : {}), ...(typeof resourceVersion === 'string' ? { resourceVersion } : {}) };
}
