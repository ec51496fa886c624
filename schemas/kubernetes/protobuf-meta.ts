import type { FieldFacts, FieldType } from '../../domain/schema-facts.ts';
import type { GeneratedType } from './generated-facts.ts';

const objectMeta = 'io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta';

/** Of [name, type] by number, from 1. */
const messageOf = (fields: readonly (readonly [name: string, type: FieldType])[], pointers: readonly string[] = []): GeneratedType => ({
  pointers,
  fields: Object.fromEntries(fields.map(([name, type], index): [string, FieldFacts] => [name, { type, protoNumber: index + 1, optional: true }])),
});

/** What frames objects and is none itself. Source: messages and numbers of apimachinery pkg/apis/meta/v1/generated.proto. */
export const metaTypes: Readonly<Record<string, GeneratedType>> = {
  ListMeta: messageOf(
    [
      ['selfLink', 'string'],
      ['resourceVersion', 'string'],
      ['continue', 'string'],
      ['remainingItemCount', 'int64'],
    ],
    ['remainingItemCount'],
  ),
  Status: messageOf(
    [
      ['metadata', { ref: 'ListMeta' }],
      ['status', 'string'],
      ['message', 'string'],
      ['reason', 'string'],
      ['details', { ref: 'StatusDetails' }],
      ['code', 'integer'],
    ],
    ['details'],
  ),
  StatusDetails: messageOf([
    ['name', 'string'],
    ['group', 'string'],
    ['kind', 'string'],
    ['causes', { list: { ref: 'StatusCause' } }],
    ['retryAfterSeconds', 'integer'],
    ['uid', 'string'],
  ]),
  StatusCause: messageOf([
    ['reason', 'string'],
    ['message', 'string'],
    ['field', 'string'],
  ]),
  PartialObjectMetadata: messageOf([['metadata', { ref: objectMeta }]]),
};
