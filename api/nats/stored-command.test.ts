import { expect, test } from 'vitest';
import type { Sealer } from '../../domain/ports/sealer.ts';
import { k8shost } from '../../schemas/protobuf.ts';
import type { ParsedCommand } from './parse-command.ts';
import { decodeStoredCommand, encodeStoredCommand, type StoredCommand } from './stored-command.ts';

const forever = Number.MAX_SAFE_INTEGER;
const tenant = { org: 'acme', project: 'shop' };

const commandOn = (resource: string, verb: ParsedCommand['verb'] = 'create', contentType = 'application/json'): StoredCommand => ({
  command: {
    verb,
    ref: { ...tenant, resource, namespace: 'default', name: 'a' },
    subresource: '',
    id: 'one',
    contentType,
    body: Buffer.from('{"data":{"password":"c2VjcmV0"}}'),
    dryRun: '',
    fieldManager: 'm',
    query: 'fieldValidation=Strict',
    userAgent: 'nats',
  },
  identity: { tenant, principal: 'alice', groups: ['system:masters'], expiresAtMs: forever },
});

/** Turns every bit, and opens only what was sealed for the same tenant and id. */
const sealer: Sealer = {
  seals: ({ resource }) => resource === 'secrets',
  seal: ({ org }, id, fields) => ({
    header: { keyId: `${org} ${id}`, salt: Uint8Array.of(1) },
    sealed: fields.map((field) => field.map((byte) => byte ^ 255)),
  }),
  open: ({ org }, id, { keyId }, sealed) => (keyId === `${org} ${id}` ? sealed.map((field) => field.map((byte) => byte ^ 255)) : undefined),
};

test('a stored command reads back as it was, with whose it is', () => {
  for (const stored of [commandOn('configmaps'), commandOn('secrets'), commandOn('configmaps', 'patch', 'application/strategic-merge-patch+json')])
    expect(decodeStoredCommand(encodeStoredCommand(stored, 1, sealer), sealer)).toEqual({ ok: true, value: stored });
});

test("a Secret's command is sealed for its id, and is unreadable without its key", () => {
  const bytes = encodeStoredCommand(commandOn('secrets'), 1, sealer);
  expect(Buffer.from(bytes).includes('password')).toBe(false);
  expect(Buffer.from(encodeStoredCommand(commandOn('configmaps'), 1, sealer)).includes('password')).toBe(true);
  expect(decodeStoredCommand(bytes, undefined)).toMatchObject({ ok: false });
  const moved = k8shost.v1.StoredCommand.decode(bytes);
  const other = k8shost.v1.StoredCommand.encode({ ...moved, command: { ...moved.command, id: 'two' } }).finish();
  expect(decodeStoredCommand(other, sealer)).toEqual({ ok: false, error: 'the key of its project is gone' });
});

test('what is no stored command is told, not thrown', () => {
  for (const bytes of [new Uint8Array(0), Uint8Array.of(255, 255), Buffer.from('garbage')])
    expect(decodeStoredCommand(bytes, sealer)).toMatchObject({ ok: false });
});
