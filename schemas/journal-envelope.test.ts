import { expect, test } from 'vitest';
import type { JournalEntry } from '../domain/ports/journal.ts';
import { decodeJournalEntry, encodeJournalEntry } from './journal-envelope.ts';

const entry: JournalEntry = {
  id: 'entry-1',
  effectId: 'effect-1',
  phase: 'attempt',
  reconciler: 'networking',
  ref: { org: 'acme', project: 'shop', resource: 'pods', namespace: 'default', name: 'web-0', uid: 'uid-1' },
  timeMs: 1_767_225_600_000,
  correlationId: 'command-1',
  causationId: 'event-1',
  effect: 'ensure-port',
  body: { kind: 'unavailable', message: 'no route' },
};

test('a journal entry round trips, with and without a uid', () => {
  const { uid: _uid, ...ref } = entry.ref;
  for (const each of [entry, { ...entry, ref }, { ...entry, body: null }])
    expect(decodeJournalEntry(encodeJournalEntry(each))).toEqual({ ok: true, value: each });
});

test('a sealed body opens with its key and is null without', () => {
  const flip = (bytes: Uint8Array): Uint8Array => bytes.map((byte) => byte ^ 0x5a);
  const bytes = encodeJournalEntry(entry, (fields) => ({ header: { keyId: 'k', salt: Uint8Array.of(1) }, sealed: fields.map(flip) }));
  expect(Buffer.from(bytes).includes('no route')).toBe(false);
  expect(decodeJournalEntry(bytes, (_ref, _id, _header, sealed) => sealed.map(flip))).toEqual({ ok: true, value: entry });
  expect(decodeJournalEntry(bytes)).toEqual({ ok: true, value: { ...entry, body: null } });
});

test('what is no entry is a decode error', () => {
  expect(decodeJournalEntry(Uint8Array.of(255))).toMatchObject({ ok: false, error: { kind: 'decode-error' } });
});
