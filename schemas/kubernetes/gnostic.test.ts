import { expect, test } from 'vitest';
import { encodeGnostic } from './gnostic.ts';
import type { SwaggerDocument } from './openapi-v2.ts';

const document: SwaggerDocument = {
  swagger: '2.0',
  info: { title: 't', version: 'v1' },
  paths: {
    '/api/v1/a/{name}': {
      patch: {
        description: '',
        tags: ['core_v1'],
        operationId: 'p',
        consumes: ['application/json-patch+json'],
        produces: ['application/json'],
        parameters: [
          { name: 'body', in: 'body', description: '', required: true, schema: { type: 'object' } },
          { name: 'dryRun', in: 'query', description: '', type: 'string', uniqueItems: true },
        ],
        responses: { '200': { description: 'OK', schema: { $ref: '#/definitions/A' } } },
        'x-kubernetes-group-version-kind': { group: '', kind: 'A', version: 'v1' },
      },
      parameters: [{ name: 'name', in: 'path', description: '', required: true, type: 'string', uniqueItems: true }],
    },
  },
  definitions: {
    A: {
      description: 'an a',
      type: 'object',
      required: ['b'],
      properties: {
        b: { type: 'array', items: { type: 'integer', format: 'int32' }, 'x-kubernetes-patch-strategy': 'merge' },
        c: { type: 'object', additionalProperties: { type: 'string' } },
        d: { type: 'array', items: { type: 'string', enum: ['x', 'y z'] } },
      },
    },
  },
};

/** This document as JSON, read and marshalled by the Go module gnostic-models v0.7.0; its YAML texts then written as JSON. */
const official = [
  'CgMyLjASBwoBdBICdjFCrQISqgIKEC9hcGkvdjEvYS97bmFtZX0SlQJC8QEKB2NvcmVfdjEqAXAyEGFwcGxpY2F0aW9uL2pzb246G2FwcGxpY2F0aW9uL2pzb24tcGF0Y2granNvbkIfCh0K',
  'GxIEYm9keRoEYm9keSABKguyAQgKBm9iamVjdEIgCh4SHBoaEgVxdWVyeSIGZHJ5UnVuMgZzdHJpbmegAQFKJAoiCgMyMDASGwoZCgJPSxITChEKDyMvZGVmaW5pdGlvbnMvQWpLCh94LWt1',
  'YmVybmV0ZXMtZ3JvdXAtdmVyc2lvbi1raW5kEigSJnsiZ3JvdXAiOiIiLCJraW5kIjoiQSIsInZlcnNpb24iOiJ2MSJ9Sh8KHRIbIhkIARIEcGF0aCIEbmFtZSoGc3RyaW5nmAEBSssBCsgB',
  'CgFBEsIBIgRhbiBhmgEBYrIBCAoGb2JqZWN0ygGpAQpSCgFiEk2yAQcKBWFycmF5ugEVChMSBWludDMysgEJCgdpbnRlZ2Vy+gEoCht4LWt1YmVybmV0ZXMtcGF0Y2gtc3RyYXRlZ3kSCRIH',
  'Im1lcmdlIgogCgFjEhuqAQ0KC7IBCAoGc3RyaW5nsgEICgZvYmplY3QKMQoBZBIssgEHCgVhcnJheboBHwodogEFEgMieCKiAQcSBSJ5IHoisgEICgZzdHJpbmc=',
].join('');

test('a document is written as the official implementation writes it', () => {
  expect(Buffer.from(encodeGnostic(document)).toString('base64')).toBe(official);
});
