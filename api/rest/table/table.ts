import type { ResourceFacts } from '../../../domain/schema-facts.ts';
import type { ApiObject } from '../../../domain/api-object.ts';
import { servedItemJson, servedJson, servedMetadata } from '../../watch/served-json.ts';
import type { TablePrinter } from './printer.ts';

export type IncludeObject = 'None' | 'Metadata' | 'Object';

export interface ListMeta {
  readonly resourceVersion?: string;
  readonly continue?: string;
  readonly remainingItemCount?: number;
}

export interface Row {
  readonly object: ApiObject;
  readonly sequence: number;
}

interface TableOptions {
  readonly printer: TablePrinter;
  readonly metaVersion: 'v1' | 'v1beta1';
  readonly includeObject: IncludeObject;
  /** A watch says it in its first frame only. */
  readonly withColumns: boolean;
  readonly nowMs: number;
}

/** A meta.k8s.io Table as JSON text. */
export function tableJson(rows: readonly Row[], metadata: ListMeta, options: TableOptions): string {
  const columns = options.withColumns ? JSON.stringify(options.printer.columns) : 'null';
  const rowTexts = rows.map((row) => rowJson(row, options)).join(',');
  return `{"kind":"Table","apiVersion":"meta.k8s.io/${options.metaVersion}","metadata":${JSON.stringify(metadata)},"columnDefinitions":${columns},"rows":[${rowTexts}]}`;
}

function rowJson({ object, sequence }: Row, { printer, metaVersion, includeObject, nowMs }: TableOptions): string {
  const conditions = printer.conditions?.(object) ?? [];
  const cells = `${JSON.stringify(printer.cells(object, nowMs))}${conditions.length === 0 ? '' : `,"conditions":${JSON.stringify(conditions)}`}`;
  switch (includeObject) {
    case 'None':
      return `{"cells":${cells},"object":null}`;
    case 'Metadata':
      return `{"cells":${cells},"object":${partialMetadataJson(object, sequence, metaVersion)}}`;
    case 'Object':
      return `{"cells":${cells},"object":${servedJson(object, sequence)}}`;
  }
}

/** PartialObjectMetadata: an object without spec and status. */
export function partialMetadataJson(object: ApiObject, sequence: number, metaVersion: 'v1' | 'v1beta1'): string {
  const metadata = JSON.stringify(servedMetadata(object.metadata, sequence));
  return `{"kind":"PartialObjectMetadata","apiVersion":"meta.k8s.io/${metaVersion}","metadata":${metadata}}`;
}

export function partialMetadataListJson(rows: readonly Row[], metadata: ListMeta, metaVersion: 'v1' | 'v1beta1'): string {
  const items = rows.map(({ object, sequence }) => partialMetadataJson(object, sequence, metaVersion)).join(',');
  return `{"kind":"PartialObjectMetadataList","apiVersion":"meta.k8s.io/${metaVersion}","metadata":${JSON.stringify(metadata)},"items":[${items}]}`;
}

/** `PodList`, text by text: items carry neither kind nor apiVersion, but those of custom kinds do, and are never null. */
export function* listTexts(rows: Iterable<Row>, metadata: ListMeta, list: Pick<ResourceFacts, 'kind' | 'apiVersion' | 'custom'>): Generator<string> {
  const listMeta = JSON.stringify(list.custom ? { continue: '', ...metadata } : metadata);
  yield `{"kind":"${list.custom?.listKind ?? `${list.kind}List`}","apiVersion":"${list.apiVersion}","metadata":${listMeta},"items":[`;
  let separator = '';
  for (const { object, sequence } of rows) {
    yield separator;
    yield list.custom ? servedJson(object, sequence) : servedItemJson(object, sequence);
    separator = ',';
  }
  yield ']}';
}
