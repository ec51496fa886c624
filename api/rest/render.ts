import type { Json } from '../../domain/api-object.ts';
import { fromStored } from '../../domain/conversion/conversion.ts';
import type { Scale } from '../../schemas/kubernetes/types.ts';
import { servedJson } from '../watch/served-json.ts';
import { plainJson, protobufType } from './negotiation.ts';
import type { Representation } from './negotiation.ts';
import { protobufDocument, protobufListReply, protobufObjectReply } from './render-protobuf.ts';
import type { Reply } from './reply.ts';
import { listTexts, partialMetadataJson, partialMetadataListJson, tableJson } from './table/table.ts';
import type { IncludeObject, Row } from './table/table.ts';
import type { TablePrinter } from './table/printer.ts';
import { printerOf } from './table/printers.ts';
import { scalePrinter } from './table/scales.ts';
import { yamlText } from './yaml/yaml-text.ts';

export interface Rendered {
  readonly code: number;
  readonly contentType: string;
  /** Texts, one after the other, where they may be more than should be in memory at once. */
  readonly body: Buffer | Iterable<string>;
  readonly headers: Readonly<Record<string, string>>;
}

/** A body that is not to be sent in pieces. */
export const wholeBody = ({ body }: Rendered): Buffer => (Buffer.isBuffer(body) ? body : Buffer.from([...body].join('')));

/** Everything that has a body and is not a watch, as bytes. */
export function render(
  reply: Exclude<Reply, { kind: 'watch' | 'not-modified' }>,
  representation: Representation,
  includeObject: IncludeObject,
  nowMs: number,
): Rendered {
  switch (reply.kind) {
    case 'text':
      return { code: reply.code, contentType: 'text/plain; charset=utf-8', body: Buffer.from(reply.text), headers: { 'x-content-type-options': 'nosniff' } };
    case 'bytes':
      return { code: 200, contentType: reply.contentType, body: Buffer.from(reply.body), headers: reply.headers ?? {} };
    case 'document':
      return renderDocument(reply, representation, includeObject, nowMs);
    case 'object':
      if (representation.format === 'protobuf') return inProtobuf(reply.code, protobufObjectReply(representation, reply));
      return formatted(reply.code, objectJson(reply, representation, includeObject, nowMs), representation);
    case 'list':
      if (representation.format === 'protobuf') return inProtobuf(200, protobufListReply(representation, reply));
      return formatted(200, rowsJson(reply, representation, includeObject, nowMs), representation);
  }
}

const inProtobuf = (code: number, body: Buffer): Rendered => ({ code, contentType: protobufType, body, headers: {} });

function renderDocument(
  { code, document, contentType }: Extract<Reply, { kind: 'document' }>,
  representation: Representation,
  includeObject: IncludeObject,
  nowMs: number,
): Rendered {
  if (representation.as !== 'Object' && representation.format !== 'protobuf' && isScale(document))
    return formatted(code, scaleJson(document, representation, includeObject, nowMs), representation);
  const message = representation.format === 'protobuf' ? protobufDocument(document) : undefined;
  if (message !== undefined) return inProtobuf(code, message);
  return formatted(code, JSON.stringify(document), representation.format === 'protobuf' ? plainJson : representation, contentType);
}

/** Of the documents only a Scale is an object that can be looked at in other ways. */
const isScale = (document: object): document is Scale => (document as Partial<Scale>).kind === 'Scale';

function scaleJson(scale: Scale, { as, metaVersion }: Representation, includeObject: IncludeObject, nowMs: number): string {
  const { resourceVersion = '' } = scale.metadata;
  const sequence = Number(resourceVersion);
  if (as === 'PartialObjectMetadata') return partialMetadataJson(scale, sequence, metaVersion);
  return tableJson(
    [{ object: scale, sequence }],
    { resourceVersion },
    { printer: scalePrinter as TablePrinter, metaVersion, includeObject, withColumns: true, nowMs },
  );
}

/** A row as the version that is asked shows it. Built-in kinds print from what is stored. */
const shown = (facts: Extract<Reply, { kind: 'list' }>['facts'], { object, sequence }: Row): Row => ({ object: fromStored(facts, object), sequence });

function formatted(code: number, json: string | Iterable<string>, { format, contentType }: Representation, ownContentType?: string): Rendered {
  if (format === 'json') return { code, contentType: ownContentType ?? contentType, body: typeof json === 'string' ? Buffer.from(json) : json, headers: {} };
  return { code, contentType, body: Buffer.from(yamlText(JSON.parse(typeof json === 'string' ? json : [...json].join('')) as Json)), headers: {} };
}

function objectJson(reply: Extract<Reply, { kind: 'object' }>, { as, metaVersion }: Representation, includeObject: IncludeObject, nowMs: number): string {
  const { object, sequence, facts } = reply;
  switch (as) {
    case 'Object':
      return servedJson(fromStored(facts, object), sequence);
    case 'PartialObjectMetadata':
      return partialMetadataJson(object, sequence, metaVersion);
    case 'Table':
      return tableJson(
        [facts.custom === undefined ? { object, sequence } : shown(facts, { object, sequence })],
        { resourceVersion: String(sequence) },
        { printer: printerOf(facts), metaVersion, includeObject, withColumns: true, nowMs },
      );
  }
}

function rowsJson(
  reply: Extract<Reply, { kind: 'list' }>,
  { as, metaVersion }: Representation,
  includeObject: IncludeObject,
  nowMs: number,
): string | Iterable<string> {
  const { rows, metadata, facts }: { rows: readonly Row[]; metadata: typeof reply.metadata; facts: typeof reply.facts } = reply;
  switch (as) {
    case 'Object':
      return listTexts(facts.converted ? rows.map((row) => shown(facts, row)) : rows, metadata, facts);
    case 'PartialObjectMetadata':
      return partialMetadataListJson(rows, metadata, metaVersion);
    case 'Table':
      return tableJson(facts.custom && facts.converted ? rows.map((row) => shown(facts, row)) : rows, metadata, {
        printer: printerOf(facts),
        metaVersion,
        includeObject,
        withColumns: true,
        nowMs,
      });
  }
}
