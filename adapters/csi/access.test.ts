import { expect, test } from 'vitest';
import { accessOf } from './access.ts';

test('CSI-16: an attachment says by one way how the node reaches the volume', () => {
  expect(accessOf({ image: '/data/v1/image', readOnly: true })).toEqual({ kind: 'image', path: '/data/v1/image', readOnly: true });
  expect(accessOf({ folder: '/data/v1/content', image: '', nbd: '' })).toEqual({ kind: 'folder', path: '/data/v1/content', readOnly: false });
  expect(accessOf({ nbd: 'nbd://192.0.2.1:10809/x' })).toEqual({ kind: 'nbd', uri: 'nbd://192.0.2.1:10809/x', readOnly: false });
});
