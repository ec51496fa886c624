import { expect, test } from 'vitest';
import { publishContextOf } from '../grpc/publish-context.ts';
import { readAccess } from './access.ts';

test('CSI-16: what ControllerPublishVolume answers is what the node is told', () => {
  expect(readAccess(publishContextOf({ image: '/data/v1/image', readOnly: true }))).toEqual({
    ok: true,
    value: { kind: 'image', path: '/data/v1/image', readOnly: true },
  });
  expect(readAccess(publishContextOf({ folder: '/data/v1/content' }))).toEqual({
    ok: true,
    value: { kind: 'folder', path: '/data/v1/content', readOnly: false },
  });
  expect(readAccess(publishContextOf({ nbd: 'nbd://192.0.2.1:10809/x' }))).toEqual({
    ok: true,
    value: { kind: 'nbd', uri: 'nbd://192.0.2.1:10809/x', readOnly: false },
  });
});

test('CSI-16: a node that is told nothing says which call is missing, and takes no path that leads elsewhere', () => {
  expect(readAccess({})).toMatchObject({ error: { reason: 'FAILED_PRECONDITION', message: expect.stringContaining('ControllerPublishVolume') as string } });
  expect(readAccess({ image: '/data/../etc/shadow' })).toMatchObject({ error: { reason: 'INVALID_ARGUMENT' } });
  expect(readAccess({ nbd: 'file:///etc/shadow' })).toMatchObject({ error: { reason: 'INVALID_ARGUMENT' } });
});
