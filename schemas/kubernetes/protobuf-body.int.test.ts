import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decodeObject } from '../../domain/schema/decode.ts';
import { kubernetesFacts } from './facts.ts';
import { findModule } from './generator/read-modules.ts';
import { decodeProtobufBody } from './protobuf-body.ts';
import { bodyKinds, servedResources } from './resources.ts';

const fixtures = (() => {
  try {
    return { dir: join(findModule('k8s.io/api', { offline: true }).dir, 'testdata', 'HEAD'), reason: '' };
  } catch (error) {
    return { dir: undefined, reason: `needs Go and the module k8s.io/api in its cache: ${String(error).split('\n')[0]}` };
  }
})();

/** The fixtures of a kind carry a value in every field, also in ones that exclude each other. */
test.for([...servedResources, ...bodyKinds])('the official fixture of $kind means the same in protobuf and JSON', (kind, context) => {
  if (fixtures.dir === undefined) return context.skip(fixtures.reason);
  const group = kind.apiVersion.includes('/') && kind.kind !== 'DeleteOptions' ? kind.apiVersion.replace('/', '.') : 'core.v1';
  const file = join(fixtures.dir, `${group}.${kind.kind}`);
  const json = JSON.parse(readFileSync(`${file}.json`, 'utf8')) as object;
  const decoded = decodeProtobufBody(readFileSync(`${file}.pb`));
  expect(decoded).toEqual({ ok: true, value: json });
  const expected = kind.kind === 'DeleteOptions' ? { ...kind, apiVersion: 'v1' } : kind;
  expect(decodeObject(kubernetesFacts, expected, json, 'Strict')).toMatchObject({ ok: true });
});
