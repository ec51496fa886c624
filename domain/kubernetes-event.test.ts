import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fnv1a32, safeSuffix, utf8Length } from './hash.ts';
import { eventWish, type Note } from './kubernetes-event.ts';
import { isDnsSubdomain } from './names.ts';
import { complete, testTenant } from './testing/objects-of.ts';

const note: Note = { type: 'Normal', reason: 'Started', message: 'Started the pod', component: 'x' };
const wishFor = (name: string, uid = 'u', said: Partial<Note> = {}, namespace = 'default') =>
  eventWish({ ...testTenant, resource: 'pods', namespace, name }, complete({ kind: 'Pod', metadata: { name, namespace, uid } }), { ...note, ...said }, 0);

describe('the name of an Event', () => {
  it('is a DNS subdomain whatever the object is called', () => {
    const part = fc.stringMatching(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/);
    const subdomain = fc.array(part, { minLength: 1, maxLength: 40 }).map((parts) =>
      parts
        .join('.')
        .slice(0, 253)
        .replace(/[.-]+$/, ''),
    );
    fc.assert(
      fc.property(fc.oneof(subdomain, fc.string({ maxLength: 300 }), fc.constantFrom('system:node', 'a.-b', 'a-.b', '...')), (name) =>
        isDnsSubdomain(wishFor(name).ref.name),
      ),
    );
    expect(isDnsSubdomain(wishFor('a'.repeat(253)).ref.name)).toBe(true);
  });

  it('starts with the object’s', () => {
    expect(wishFor('web-1').ref.name).toMatch(/^web-1\.[bcdfghjklmnpqrstvwxz2456789]{12}$/);
  });

  it('is the same for the same said twice, another for anything else', () => {
    expect(wishFor('a').ref.name).toBe(wishFor('a').ref.name);
    const others = [wishFor('a', 'v'), wishFor('a', 'u', { reason: 'Killed' }), wishFor('a', 'u', { message: 'again' })].map(({ ref }) => ref.name);
    expect(new Set([wishFor('a').ref.name, ...others]).size).toBe(4);
  });
});

it('an Event about something without a namespace is in default', () => {
  const wish = wishFor('n1', 'u', {}, '');
  expect([wish.ref.namespace, wish.verb === 'create' && 'namespace' in (wish.object as never as { involvedObject: object }).involvedObject]).toEqual([
    'default',
    false,
  ]);
});

describe('hashes', () => {
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('fnv1a32 of %j is that of the FNV test suite', (text, hash) => expect(fnv1a32(text)).toBe(hash));

  it('a suffix is of the safe alphabet', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (seed) => /^[bcdfghjklmnpqrstvwxz2456789]{5}$/.test(safeSuffix(seed))));
  });

  it('utf8Length counts as an encoder does', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => utf8Length(text) === new TextEncoder().encode(text).length));
  });
});

describe('what an Event says', () => {
  const eventOf = (said: Partial<Note>) => {
    const wish = wishFor('a', 'u', said);
    return wish.verb === 'create' ? (wish.object as unknown as { readonly [field: string]: unknown }) : {};
  };

  it('has a time to the microsecond where something was done or tried, and the action', () => {
    expect(eventOf({ action: 'Binding' })).toMatchObject({ action: 'Binding', eventTime: '1970-01-01T00:00:00.000000Z' });
    expect(eventOf({})).not.toHaveProperty('eventTime');
  });

  it('is cut where it is too long to be accepted (SCH-19)', () => {
    expect(eventOf({ message: 'x'.repeat(2_000) })['message']).toBe(`${'x'.repeat(1_020)} ...`);
    expect(eventOf({ message: 'x'.repeat(1_024) })['message']).toBe('x'.repeat(1_024));
  });

  it('is said again on another occasion, whatever its words', () => {
    expect(wishFor('a', 'u', { occasion: '7' }).ref.name).not.toBe(wishFor('a', 'u', { occasion: '8' }).ref.name);
    expect(wishFor('a', 'u', { occasion: '7' }).ref.name).toBe(wishFor('a', 'u', { occasion: '7', message: 'other' }).ref.name);
  });
});
