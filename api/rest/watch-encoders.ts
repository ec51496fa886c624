import type { ApiObject } from '../../domain/api-object.ts';
import { fromStored } from '../../domain/conversion/conversion.ts';
import type { Clock } from '../../domain/ports/clock.ts';
import type { ResourceFacts } from '../../domain/schema-facts.ts';
import { protobufEnvelope, protobufFrame, protobufObject } from '../../schemas/kubernetes/protobuf-response.ts';
import { jsonFrames, type FrameEncoder } from '../watch/frames.ts';
import { servedJson } from '../watch/served-json.ts';
import { protobufType, type Representation } from './negotiation.ts';
import { protobufBookmark, protobufKind, protobufMessage } from './render-protobuf.ts';
import { printerOf } from './table/printers.ts';
import { partialMetadataJson, tableJson } from './table/table.ts';
import type { IncludeObject } from './table/table.ts';

/** Marks the end of the present state in a watch that began with it. */
const initialEventsEndAnnotation = 'k8s.io/initial-events-end';

/** How a watch with this representation writes its frames. */
export function watchEncoder(representation: Representation, facts: ResourceFacts, includeObject: IncludeObject, clock: Clock): FrameEncoder {
  const { metaVersion } = representation;
  if (representation.format === 'protobuf') return protobufEncoder(representation, facts);
  switch (representation.as) {
    case 'Object':
      return jsonFrames({
        key: facts.converted ? facts.apiVersion : 'object',
        object: (object, sequence) => servedJson(fromStored(facts, object), sequence),
        bookmark: (sequence, end) => bookmarkJson(facts, sequence, end),
      });
    case 'PartialObjectMetadata':
      return jsonFrames({
        key: `metadata/${metaVersion}`,
        object: (object, sequence) => partialMetadataJson(object, sequence, metaVersion),
        bookmark: (sequence, end) => bookmarkJson({ kind: 'PartialObjectMetadata', apiVersion: `meta.k8s.io/${metaVersion}` }, sequence, end),
      });
    case 'Table': {
      const rest = tableEncoder(facts, metaVersion, includeObject, clock, false);
      return { ...tableEncoder(facts, metaVersion, includeObject, clock, true), afterFirst: rest };
    }
  }
}

/** A stream of frames, each with its length. */
const protobufEncoder = (representation: Representation, facts: ResourceFacts): FrameEncoder => ({
  key: `protobuf/${representation.as === 'Object' ? facts.apiVersion : representation.metaVersion}/${representation.as}`,
  frame: (type, object, sequence) =>
    protobufFrame(type, protobufEnvelope(protobufKind(representation, facts), protobufMessage(representation, facts, { object, sequence }))),
  bookmark: (sequence, end) =>
    protobufFrame('BOOKMARK', protobufBookmark(representation, facts, sequence, end ? { [initialEventsEndAnnotation]: 'true' } : undefined)),
  error: (status) => protobufFrame('ERROR', protobufObject('Status', status)),
});

/** Of the answer to a watch. */
export const watchContentType = ({ format }: Representation): string => (format === 'protobuf' ? `${protobufType};stream=watch` : 'application/json');

function tableEncoder(facts: ResourceFacts, metaVersion: 'v1' | 'v1beta1', includeObject: IncludeObject, clock: Clock, withColumns: boolean): FrameEncoder {
  const options = { printer: printerOf(facts), metaVersion, includeObject, withColumns };
  return jsonFrames({
    key: `table/${metaVersion}/${includeObject}/${withColumns}`,
    object: (object, sequence) =>
      tableJson(
        [{ object: facts.custom === undefined ? object : fromStored(facts, object), sequence }],
        { resourceVersion: String(sequence) },
        { ...options, nowMs: clock.nowMs() },
      ),
    bookmark: (sequence, end) =>
      tableJson(
        [{ object: bookmarkOf(facts, sequence, end) as unknown as ApiObject, sequence }],
        { resourceVersion: String(sequence) },
        {
          ...options,
          printer: { ...options.printer, cells: (object, nowMs) => options.printer.cells({ ...object, metadata: { ...object.metadata, name: '' } }, nowMs) },
          includeObject: end && includeObject === 'None' ? 'Metadata' : includeObject,
          nowMs: clock.nowMs(),
        },
      ),
  });
}

/** Kind and metadata alone: as a row it is one of nothing. */
const bookmarkOf = ({ kind, apiVersion }: Pick<ResourceFacts, 'kind' | 'apiVersion'>, sequence: number, initialEventsEnd: boolean): object => ({
  kind,
  apiVersion,
  metadata: { resourceVersion: String(sequence), ...(initialEventsEnd ? { annotations: { [initialEventsEndAnnotation]: 'true' } } : {}) },
});

const bookmarkJson = (of: Pick<ResourceFacts, 'kind' | 'apiVersion'>, sequence: number, initialEventsEnd: boolean): string =>
  JSON.stringify(bookmarkOf(of, sequence, initialEventsEnd));
