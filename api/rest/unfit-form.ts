import type { ResourceFacts } from '../../domain/schema-facts.ts';
import { failure } from '../status.ts';
import type { Status } from '../status.ts';
import type { Representation } from './negotiation.ts';
import type { Reply } from './reply.ts';

const included: ReadonlySet<string> = new Set(['', 'None', 'Metadata', 'Object']);

/**
 * Why what was found cannot be shown in the form that was asked for. Told once the request is done, so a write with it counts.
 * Source: apiserver endpoints/handlers response.go, apimachinery meta/v1/validation ValidateTableOptions.
 */
export function unfitForm(reply: Reply, { as, ofList }: Representation, query: URLSearchParams): Status | undefined {
  if (reply.kind !== 'object' && reply.kind !== 'list' && reply.kind !== 'watch') return undefined;
  if (as === 'Table' && !included.has(query.get('includeObject') ?? '')) return failure(400, 'BadRequest', nonsense(query.get('includeObject') ?? ''));
  if (as !== 'PartialObjectMetadata' || reply.kind === 'watch') return undefined;
  if (ofList === true && reply.kind === 'object')
    return failure(406, 'NotAcceptable', `you requested PartialObjectMetadataList, but the requested object is not a list (${goType(reply.facts)})`);
  if (ofList !== true && reply.kind === 'list')
    return failure(406, 'NotAcceptable', `you requested PartialObjectMetadata, but the requested object is a list (${goType(reply.facts)}List)`);
  return undefined;
}

const nonsense = (given: string): string =>
  `Unable to convert to Table as requested: includeObject: Invalid value: ${JSON.stringify(given)}: must be 'Metadata', 'Object', 'None', or empty`;

/** As Go prints the type: its package is that of the group. */
const goType = ({ type, kind, custom }: ResourceFacts): string =>
  custom === undefined ? `*${type.split('.').at(-3) ?? ''}.${kind}` : '*unstructured.Unstructured';
