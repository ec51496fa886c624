import type { ApiObject } from '../../domain/api-object.ts';
import type { ResourceFacts } from '../../domain/schema-facts.ts';
import type { FrameSink } from '../watch/watcher.ts';
import type { Status } from '../status.ts';
import type { ListMeta, Row } from './table/table.ts';

/** What a request is answered with, before it is known in which representation. */
export type Reply =
  | {
      readonly kind: 'object';
      readonly code: 200 | 201;
      readonly facts: ResourceFacts;
      readonly object: ApiObject;
      readonly sequence: number;
      readonly warnings?: readonly string[];
    }
  | { readonly kind: 'list'; readonly facts: ResourceFacts; readonly rows: readonly Row[]; readonly metadata: ListMeta; readonly warnings?: readonly string[] }
  /** JSON that has one form only: Status, Scale, discovery. */
  | { readonly kind: 'document'; readonly code: number; readonly document: object; readonly contentType?: string; readonly warnings?: readonly string[] }
  | { readonly kind: 'text'; readonly code: number; readonly text: string }
  | { readonly kind: 'bytes'; readonly contentType: string; readonly body: Buffer | string; readonly headers?: Readonly<Record<string, string>> }
  /** 304: the client has this version. */
  | { readonly kind: 'not-modified'; readonly headers: Readonly<Record<string, string>> }
  /** `open` writes frames until its sink ends; it returns what ends it from outside. */
  | { readonly kind: 'watch'; readonly contentType: string; readonly open: (sink: FrameSink) => () => void };

export const statusReply = (status: Status): Reply => ({ kind: 'document', code: status.code, document: status });
