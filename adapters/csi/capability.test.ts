import { describe, expect, test } from 'vitest';
import { AccessMode, accessModesOf, faultOf, isForSeveralTargets, isReadOnlyMode, readCapabilities, readCapability } from './capability.ts';

const mount = (mode: AccessMode) => ({ mount: { fsType: 'xfs', mountFlags: ['noatime'] }, accessMode: { mode } });
const block = (mode: AccessMode) => ({ block: {}, accessMode: { mode } });
const wish = (mode: AccessMode) => ({ block: false, fsType: '' as const, mountFlags: [], mode });
const { SINGLE_NODE_WRITER, SINGLE_NODE_READER_ONLY, SINGLE_NODE_SINGLE_WRITER, SINGLE_NODE_MULTI_WRITER } = AccessMode;
const { MULTI_NODE_READER_ONLY, MULTI_NODE_SINGLE_WRITER, MULTI_NODE_MULTI_WRITER } = AccessMode;

describe('capabilities of volumes', () => {
  test('are for mount or for block, with an access mode that is known', () => {
    expect(readCapability(mount(SINGLE_NODE_WRITER))).toEqual({
      ok: true,
      value: { block: false, fsType: 'xfs', mountFlags: ['noatime'], mode: SINGLE_NODE_WRITER },
    });
    expect(readCapability(block(MULTI_NODE_MULTI_WRITER))).toMatchObject({ value: { block: true } });
    for (const message of [
      undefined,
      {},
      { mount: {} },
      { mount: {}, accessMode: { mode: 0 } },
      { accessMode: { mode: 1 } },
      { mount: {}, accessMode: { mode: 99 as AccessMode } },
    ])
      expect(readCapability(message)).toMatchObject({ error: { reason: 'INVALID_ARGUMENT' } });
    expect(readCapability({ mount: { volumeMountGroup: '1000' }, accessMode: { mode: 1 } })).toMatchObject({ error: { reason: 'INVALID_ARGUMENT' } });
  });

  test('CSI-13: one writer beside readers on other nodes is refused: nobody would keep the others from writing', () => {
    const answer = { error: { reason: 'INVALID_ARGUMENT', message: expect.stringContaining('MULTI_NODE_SINGLE_WRITER') as string } };
    expect(readCapability(mount(MULTI_NODE_SINGLE_WRITER))).toMatchObject(answer);
    expect(readCapabilities([block(MULTI_NODE_MULTI_WRITER), block(MULTI_NODE_SINGLE_WRITER)])).toMatchObject(answer);
  });

  test('SAN-4: a volume has at least one, and not both kinds', () => {
    expect(readCapabilities([])).toMatchObject({ error: { reason: 'INVALID_ARGUMENT' } });
    expect(readCapabilities([mount(SINGLE_NODE_WRITER), block(SINGLE_NODE_WRITER)])).toMatchObject({ error: { reason: 'INVALID_ARGUMENT' } });
    expect(readCapabilities([mount(SINGLE_NODE_WRITER), mount(MULTI_NODE_READER_ONLY)])).toMatchObject({ ok: true });
  });

  test.each([
    [SINGLE_NODE_WRITER, 'ReadWriteOnce'],
    [SINGLE_NODE_READER_ONLY, 'ReadWriteOnce'],
    [SINGLE_NODE_MULTI_WRITER, 'ReadWriteOnce'],
    [SINGLE_NODE_SINGLE_WRITER, 'ReadWriteOncePod'],
    [MULTI_NODE_READER_ONLY, 'ReadOnlyMany'],
    [MULTI_NODE_MULTI_WRITER, 'ReadWriteMany'],
  ])('CSI-13: access mode %i is %s', (mode, name) => {
    expect(accessModesOf([wish(mode), wish(mode)])).toEqual([name]);
  });

  test('CSI-13: what a volume offers for more serves less', () => {
    expect(faultOf(wish(SINGLE_NODE_SINGLE_WRITER), { block: false, accessModes: ['ReadWriteOnce'] })).toBeUndefined();
    expect(faultOf(wish(MULTI_NODE_READER_ONLY), { block: false, accessModes: ['ReadWriteMany'] })).toBeUndefined();
    expect(faultOf(wish(MULTI_NODE_MULTI_WRITER), { block: false, accessModes: ['ReadWriteOnce'] })).toBe(
      'the volume offers ReadWriteOnce, not MULTI_NODE_MULTI_WRITER',
    );
    expect(faultOf(wish(SINGLE_NODE_MULTI_WRITER), { block: false, accessModes: ['ReadWriteOncePod'] })).toBeDefined();
    expect(faultOf(wish(SINGLE_NODE_WRITER), { block: true, accessModes: ['ReadWriteOnce'] })).toBe('the volume is for block access, not for mount');
  });

  test('CSI-14: which are for several targets on one node, and which only read', () => {
    const all = [
      SINGLE_NODE_WRITER,
      SINGLE_NODE_READER_ONLY,
      SINGLE_NODE_SINGLE_WRITER,
      SINGLE_NODE_MULTI_WRITER,
      MULTI_NODE_READER_ONLY,
      MULTI_NODE_MULTI_WRITER,
    ];
    expect(all.filter((mode) => isForSeveralTargets(wish(mode)))).toEqual([SINGLE_NODE_MULTI_WRITER, MULTI_NODE_READER_ONLY, MULTI_NODE_MULTI_WRITER]);
    expect(all.filter((mode) => isReadOnlyMode(wish(mode)))).toEqual([SINGLE_NODE_READER_ONLY, MULTI_NODE_READER_ONLY]);
  });
});
