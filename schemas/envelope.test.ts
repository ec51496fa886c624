import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ApiObject } from '../domain/api-object.ts';
import type { AppendEvent } from '../domain/ports/event-log.ts';
import { decodeEvent, encodeEvent } from './envelope.ts';
import { k8shost } from './protobuf.ts';

const event: AppendEvent = {
  id: '019b8a3e-0000-7000-8000-000000000001',
  type: 'DeploymentScaled',
  ref: { org: 'acme', project: 'shop', resource: 'deployments.apps', namespace: 'web', name: 'front.end' },
  object: {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: {
      name: 'front.end',
      namespace: 'web',
      uid: '0b6f2c1e-8a94-4d0e-9d0b-1f7f5b0b7a11',
      creationTimestamp: '2026-01-01T00:00:00Z',
      annotations: { note: 'secret' },
      ownerReferences: [],
    },
    spec: { replicas: 3, text: 'größer' },
  } as ApiObject,
  deleted: false,
  previousSequence: 41,
  previousHash: '',
  request: { verb: 'patch', subresource: 'scale', patchType: 'merge', body: { spec: { replicas: 3 } } },
  because: { summary: 'asked', detail: [1, 2] },
  origin: { id: 'command-1', correlationId: 'command-0', causationId: 'event-0', timeMs: 1_767_225_600_123 },
  actor: { principal: 'alice', groups: ['developers', 'system:authenticated'], userAgent: 'kubectl/v1.35', via: 'rest' },
  attempt: 2,
};
const previousHash = 'ab'.repeat(32);

const recorded = {
  sequence: 42,
  previousSequence: 41,
  id: event.id,
  type: event.type,
  ref: event.ref,
  object: event.object,
  deleted: false,
  request: event.request,
  because: event.because,
  actor: event.actor,
  commandId: 'command-1',
  correlationId: 'command-0',
  causationId: 'event-0',
  timeMs: 1_767_225_600_123,
  hash: 'hash',
  previousHash,
};

describe('envelope', () => {
  test('round trip', () => {
    expect(decodeEvent(42, 'hash', encodeEvent(event, previousHash))).toEqual({ ok: true, value: recorded });
  });

  test('the object is canonical JSON without resourceVersion, whatever the order of its fields', () => {
    const { apiVersion, kind, metadata, ...rest } = event.object;
    const shuffled = { ...rest, metadata: { resourceVersion: '7', ...metadata }, kind, apiVersion } as ApiObject;
    expect(encodeEvent({ ...event, object: shuffled }, previousHash)).toEqual(encodeEvent(event, previousHash));
  });

  test('a sample of every format ever written decodes', () => {
    const bytes = readFileSync(new URL('./history/v1.bin', import.meta.url));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe('29ca2b850548b50ae0a739a982ccbd4125ad162de40b4a57eb3c8ccb6e591d94');
    expect(decodeEvent(42, 'hash', bytes)).toEqual({ ok: true, value: recorded });
  });

  test('an unknown event type decodes by its after-image', () => {
    expect(decodeEvent(42, 'hash', encodeEvent({ ...event, type: 'FromTheFuture' }, ''))).toMatchObject({ ok: true, value: { object: event.object } });
  });

  test('what is no event is a decode error that says why', () => {
    expect(decodeEvent(1, '', Uint8Array.of(255, 255))).toMatchObject({ ok: false, error: { kind: 'decode-error' } });
    const format = k8shost.v1.Event.encode({ format: 9 }).finish();
    expect(decodeEvent(1, '', format)).toEqual({ ok: false, error: { kind: 'decode-error', path: 'format', expected: '1', got: '9' } });
    const broken = k8shost.v1.Event.encode({ format: 1, ref: {}, actor: {}, request: {}, object: new TextEncoder().encode('{') }).finish();
    expect(decodeEvent(1, '', broken)).toMatchObject({ ok: false, error: { kind: 'decode-error' } });
  });
});

describe('sealed envelope', () => {
  const flip = (bytes: Uint8Array): Uint8Array => bytes.map((byte) => byte ^ 0x5a);
  const header = { keyId: 'k1', salt: Uint8Array.of(1, 2, 3) };
  const bytes = encodeEvent(event, '', (fields) => ({ header, sealed: fields.map(flip) }));

  test('opens with its key', () => {
    expect(decodeEvent(42, 'hash', bytes, (_ref, _id, _header, sealed) => sealed.map(flip))).toEqual({
      ok: true,
      value: { ...recorded, previousHash: '' },
    });
  });

  test('without a key gives the shell of the object: whose it is and whether it goes, nothing that repeats its content', () => {
    const { annotations: _annotations, ...metadata } = event.object.metadata;
    const shell = { apiVersion: 'apps/v1', kind: 'Deployment', metadata };
    for (const open of [undefined, () => undefined])
      expect(decodeEvent(42, 'hash', bytes, open)).toMatchObject({
        ok: true,
        value: { object: shell, because: null, request: { verb: 'patch', body: null } },
      });
    const decoded = decodeEvent(42, 'hash', bytes);
    expect(decoded.ok && decoded.value.object).toEqual(shell);
    expect(Buffer.from(bytes).includes('größer')).toBe(false);
    expect(Buffer.from(bytes).includes('secret')).toBe(false);
  });
});
