import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseYaml } from '../../api/rest/yaml/parse-yaml.ts';
import { decodeObject } from '../../domain/schema/decode.ts';
import { defaultBySchema } from '../../domain/schema/defaults.ts';
import { kubernetesFacts } from './facts.ts';
import { findModule } from './generator/read-modules.ts';
import { decodeProtobufBody } from './protobuf-body.ts';
import { hasProtobuf } from './protobuf-kinds.ts';
import { protobufObject } from './protobuf-response.ts';
import { bodyKinds, servedResources } from './resources.ts';

const fixtures = (() => {
  try {
    return { dir: join(findModule('k8s.io/api', { offline: true }).dir, 'testdata', 'HEAD'), reason: '' };
  } catch (error) {
    return { dir: undefined, reason: `needs Go and the module k8s.io/api in its cache (npm run test:int fetches it): ${String(error).split('\n')[0]}` };
  }
})();

/** The fixtures of a kind carry a value in every field, also in ones that exclude each other. */
test.for([...servedResources, ...bodyKinds].filter(({ type }) => hasProtobuf(type)))(
  'the official fixture of $kind means the same in protobuf, JSON and YAML, and is written byte for byte',
  (kind, context) => {
    if (fixtures.dir === undefined) return context.skip(fixtures.reason);
    const group = kind.apiVersion.includes('/') && kind.kind !== 'DeleteOptions' ? kind.apiVersion.replace('/', '.') : 'core.v1';
    const file = join(fixtures.dir, `${group}.${kind.kind}`);
    const json = JSON.parse(readFileSync(`${file}.json`, 'utf8')) as object;
    const decoded = decodeProtobufBody(readFileSync(`${file}.pb`));
    expect(decoded).toEqual({ ok: true, value: json });
    expect(parseYaml(readFileSync(`${file}.yaml`, 'utf8')).json).toEqual(json);
    const roundTrip = (object: object) => protobufObject(kind.type, object as { apiVersion: string; kind: string });
    const written = roundTrip(json);
    expect(written.toString('hex')).toBe(readFileSync(`${file}.pb`).toString('hex'));
    const expected = kind.kind === 'DeleteOptions' ? { ...kind, apiVersion: 'v1' } : kind;
    expect(decodeObject(kubernetesFacts, expected, json, 'Strict')).toMatchObject({ ok: true });
    const defaulted = defaultBySchema(kubernetesFacts, kind.type, json);
    expect(decodeProtobufBody(roundTrip(defaulted))).toEqual({ ok: true, value: defaulted });
  },
);
