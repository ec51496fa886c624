import { fromStored } from '../../domain/conversion/conversion.ts';
import { bodyKinds } from '../../schemas/kubernetes/resources.ts';
import { protobufEnvelope, protobufItem, protobufList, protobufObject } from '../../schemas/kubernetes/protobuf-response.ts';
import { servedMetadata } from '../watch/served-json.ts';
import { servedProtobuf } from '../watch/served-protobuf.ts';
import type { Representation } from './negotiation.ts';
import type { Reply } from './reply.ts';
import type { Row } from './table/table.ts';

type Facts = Extract<Reply, { kind: 'object' }>['facts'];

/** The message of one object as this client sees it: whole, or its metadata alone. */
export function protobufMessage({ as }: Pick<Representation, 'as'>, facts: Facts, { object, sequence }: Row): Uint8Array {
  if (as !== 'Object') return servedProtobuf('PartialObjectMetadata', object, sequence);
  return servedProtobuf(facts.type, fromStored(facts, object), sequence);
}

/** What the envelope says it is. */
export const protobufKind = (
  { as, metaVersion }: Pick<Representation, 'as' | 'metaVersion'>,
  { apiVersion, kind }: Facts,
): { apiVersion: string; kind: string } =>
  as === 'Object' ? { apiVersion, kind } : { apiVersion: `meta.k8s.io/${metaVersion}`, kind: 'PartialObjectMetadata' };

export const protobufObjectReply = (representation: Representation, { facts, object, sequence }: Extract<Reply, { kind: 'object' }>): Buffer =>
  protobufEnvelope(protobufKind(representation, facts), protobufMessage(representation, facts, { object, sequence }));

export function protobufListReply(representation: Representation, { facts, rows, metadata }: Extract<Reply, { kind: 'list' }>): Buffer {
  const { apiVersion, kind } = protobufKind(representation, facts);
  return protobufList(
    { apiVersion, kind: `${kind}List` },
    metadata,
    rows.map((row) => protobufMessage(representation, facts, row)),
  );
}

/** A Status or a Scale; undefined for a document that has one form only. */
export function protobufDocument(document: object): Buffer | undefined {
  const { kind, apiVersion } = document as { readonly kind?: string; readonly apiVersion?: string };
  if (kind === undefined || apiVersion === undefined) return undefined;
  const type = kind === 'Status' ? kind : bodyKinds.find((one) => one.kind === kind && one.apiVersion === apiVersion)?.type;
  return type === undefined ? undefined : protobufObject(type, { ...document, kind, apiVersion });
}

/** A bookmark says the kind and how far the watch has come. */
export const protobufBookmark = (representation: Representation, facts: Facts, sequence: number, annotations?: Readonly<Record<string, string>>): Buffer => {
  const of = protobufKind(representation, facts);
  const metadata = servedMetadata({ name: '', uid: '', creationTimestamp: '', ...(annotations && { annotations }) }, sequence);
  return protobufEnvelope(of, protobufItem(representation.as === 'Object' ? facts.type : 'PartialObjectMetadata', { metadata }));
};
