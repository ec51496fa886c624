import { parseAccept } from './media-type.ts';
import type { MediaType } from './media-type.ts';

/** How the client wants to see what it gets. */
export interface Representation {
  readonly format: 'json' | 'yaml' | 'protobuf';
  readonly as: 'Object' | 'Table' | 'PartialObjectMetadata';
  /** Metadata of a list was asked for, not of one object. */
  readonly ofList?: boolean;
  /** Version of meta.k8s.io for Table and PartialObjectMetadata. */
  readonly metaVersion: 'v1' | 'v1beta1';
  /** The Content-Type of the reply. */
  readonly contentType: string;
}

export const plainJson: Representation = { format: 'json', as: 'Object', metaVersion: 'v1', contentType: 'application/json' };

export const protobufType = 'application/vnd.kubernetes.protobuf';

/** What is offered, for the message of a 406. */
export const offeredTypes = (protobuf: boolean): readonly string[] => ['application/json', 'application/yaml', ...(protobuf ? [protobufType] : [])];

/**
 * The first acceptable representation, undefined for 406. Kinds without protobuf messages (custom resources) are not offered in it, so
 * clients that prefer it and accept JSON get JSON; nor are Tables. Source: apiserver negotiation; requirements 9.2 and 9.8.
 */
export function negotiate(accept: string | undefined, protobuf: boolean): Representation | undefined {
  if (accept === undefined || accept.trim() === '') return plainJson;
  for (const media of parseAccept(accept)) {
    const representation = representationOf(media);
    if (representation !== undefined && (representation.format !== 'protobuf' || (protobuf && representation.as !== 'Table'))) return representation;
  }
  return undefined;
}

function representationOf({ type, parameters }: MediaType): Representation | undefined {
  const format = formatOf(type);
  if (format === undefined) return undefined;
  const { as } = parameters;
  const contentType = format === 'protobuf' ? protobufType : `application/${format}`;
  if (as === undefined) return { ...plainJson, format, contentType };
  const { g: group, v: version } = parameters;
  if (group !== 'meta.k8s.io' || (version !== 'v1' && version !== 'v1beta1')) return undefined;
  const base = { format, metaVersion: version, contentType } as const;
  if (as === 'Table') return { ...base, as: 'Table' };
  if (as === 'PartialObjectMetadataList') return { ...base, as: 'PartialObjectMetadata', ofList: true };
  return as === 'PartialObjectMetadata' ? { ...base, as } : undefined;
}

function formatOf(type: string): Representation['format'] | undefined {
  switch (type) {
    case 'application/json':
    case 'application/*':
    case '*/*':
      return 'json';
    case 'application/yaml':
      return 'yaml';
    case protobufType:
      return 'protobuf';
    default:
      return undefined;
  }
}
