import protobuf from 'protobufjs/minimal.js';
import { expect, test } from 'vitest';
import { decodeProtobufBody } from './protobuf-body.ts';

const { Writer } = protobuf;
type Fields = readonly (readonly [number: number, value: string | number | Uint8Array])[];

function message(fields: Fields): Uint8Array {
  const writer = Writer.create();
  for (const [number, value] of fields) {
    if (typeof value === 'number') writer.uint32(number << 3).int64(value);
    else if (typeof value === 'string') writer.uint32((number << 3) | 2).string(value);
    else writer.uint32((number << 3) | 2).bytes(value);
  }
  return writer.finish();
}

const body = (apiVersion: string, kind: string, raw: Uint8Array): Uint8Array =>
  Buffer.concat([
    Buffer.from('k8s\0'),
    message([
      [
        1,
        message([
          [1, apiVersion],
          [2, kind],
        ]),
      ],
      [2, raw],
      [3, ''],
      [4, ''],
    ]),
  ]);

test('a Deployment as kubectl posts it', () => {
  const metadata = message([
    [1, 'web'],
    [2, ''],
    [3, ''],
    [7, 0],
    [8, message([])],
    [
      11,
      message([
        [1, 'app'],
        [2, 'web'],
      ]),
    ],
    [
      11,
      message([
        [1, 'tier'],
        [2, ''],
      ]),
    ],
  ]);
  const port = message([
    [1, ''],
    [2, 0],
    [3, 8080],
    [4, ''],
    [5, ''],
  ]);
  const resources = message([
    [
      2,
      message([
        [1, 'cpu'],
        [2, message([[1, '100m']])],
      ]),
    ],
  ]);
  const probe = message([
    [
      1,
      message([
        [
          2,
          message([
            [1, '/'],
            [
              2,
              message([
                [1, 1],
                [2, 0],
                [3, 'http'],
              ]),
            ],
          ]),
        ],
      ]),
    ],
    [2, 3],
  ]);
  const container = message([
    [1, 'web'],
    [2, 'nginx'],
    [6, port],
    [8, resources],
    [10, probe],
    [16, 0],
  ]);
  const volume = message([
    [1, 'v'],
    [2, message([[2, message([[1, '']])]])],
  ]);
  const template = message([
    [1, message([])],
    [
      2,
      message([
        [1, volume],
        [2, container],
        [11, 0],
      ]),
    ],
  ]);
  const spec = message([
    [1, 0],
    [
      2,
      message([
        [
          1,
          message([
            [1, 'app'],
            [2, 'web'],
          ]),
        ],
      ]),
    ],
    [3, template],
    [4, message([[1, '']])],
    [5, 0],
  ]);
  const decoded = decodeProtobufBody(
    body(
      'apps/v1',
      'Deployment',
      message([
        [1, metadata],
        [2, spec],
        [3, message([[1, 0]])],
        [99, 'from the future'],
      ]),
    ),
  );
  expect(decoded).toEqual({
    ok: true,
    value: {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'web', labels: { app: 'web', tier: '' } },
      spec: {
        replicas: 0,
        selector: { matchLabels: { app: 'web' } },
        template: {
          spec: {
            volumes: [{ name: 'v', emptyDir: {} }],
            containers: [
              {
                name: 'web',
                image: 'nginx',
                ports: [{ containerPort: 8080 }],
                resources: { requests: { cpu: '100m' } },
                livenessProbe: { httpGet: { path: '/', port: 'http' }, initialDelaySeconds: 3 },
              },
            ],
          },
        },
      },
    },
  });
});

test('DeleteOptions of any version', () => {
  const raw = message([
    [1, 0],
    [4, 'Background'],
    [2, message([[1, 'u-1']])],
  ]);
  for (const apiVersion of ['v1', 'policy/v1', 'meta.k8s.io/v1']) {
    expect(decodeProtobufBody(body(apiVersion, 'DeleteOptions', raw))).toEqual({
      ok: true,
      value: { apiVersion, kind: 'DeleteOptions', gracePeriodSeconds: 0, propagationPolicy: 'Background', preconditions: { uid: 'u-1' } },
    });
  }
});

test('times and bytes', () => {
  const lease = message([
    [1, message([[1, 'l']])],
    [
      2,
      message([
        [
          4,
          message([
            [1, 1_767_225_600],
            [2, 123_456_000],
          ]),
        ],
      ]),
    ],
  ]);
  expect(decodeProtobufBody(body('coordination.k8s.io/v1', 'Lease', lease))).toMatchObject({ value: { spec: { renewTime: '2026-01-01T00:00:00.123456Z' } } });
  const secret = message([
    [
      2,
      message([
        [1, 'key'],
        [2, Buffer.from('value')],
      ]),
    ],
    [3, 'Opaque'],
  ]);
  expect(decodeProtobufBody(body('v1', 'Secret', secret))).toMatchObject({ value: { data: { key: 'dmFsdWU=' }, type: 'Opaque' } });
});

test('what is no such body, or of a kind not known, is an error', () => {
  expect(decodeProtobufBody(Buffer.from('{"kind":"Pod"}'))).toMatchObject({ ok: false, error: { kind: 'malformed' } });
  expect(decodeProtobufBody(new Uint8Array())).toMatchObject({ ok: false, error: { kind: 'malformed' } });
  expect(decodeProtobufBody(body('v1', 'Pod', message([[1, message([[1, 'p']])]])).slice(0, -8))).toMatchObject({ ok: false, error: { kind: 'malformed' } });
  expect(decodeProtobufBody(body('batch/v2', 'Job', message([])))).toEqual({
    ok: false,
    error: { kind: 'unknown-kind', apiVersion: 'batch/v2', apiKind: 'Job' },
  });
});

test('an integer of 64 bits is never read as another one that is exact', () => {
  // {spec: {terminationGracePeriodSeconds: 9007199254740993}}, 2^53 + 1 as a varint.
  const grace = Buffer.from([4 << 3, 0x81, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x10]);
  const decoded = decodeProtobufBody(body('v1', 'Pod', message([[2, grace]])));
  expect(decoded).toMatchObject({ ok: true, value: { spec: { terminationGracePeriodSeconds: 2 ** 53 } } });
});

test('a time that cannot be written is refused', () => {
  const created = (seconds: number): Uint8Array => body('v1', 'Pod', message([[1, message([[8, message([[1, seconds]])]])]]));
  expect(decodeProtobufBody(created(253_402_300_799))).toMatchObject({ ok: true, value: { metadata: { creationTimestamp: '9999-12-31T23:59:59Z' } } });
  expect(decodeProtobufBody(created(253_402_300_800))).toMatchObject({ ok: false, error: { kind: 'malformed' } });
});
