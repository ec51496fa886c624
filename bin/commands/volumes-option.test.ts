import { Command } from 'commander';
import { expect, test } from 'vitest';
import { requireRootForImages, volumesOption } from './volumes-option.ts';

const given = (...args: readonly string[]): unknown =>
  volumesOption(new Command().exitOverride().configureOutput({ writeErr: () => undefined }))
    .parse(args, { from: 'user' })
    .opts();

test('volumes are folders where nothing else is asked for', () => {
  expect(given()).toEqual({ volumes: 'folders' });
  expect(given('--volumes', 'images')).toEqual({ volumes: 'images' });
  expect(() => given('--volumes', 'tapes')).toThrow('Allowed choices are folders, images');
});

test('images are for root', () => {
  expect(() => requireRootForImages('images', 1_000)).toThrow('--volumes images needs root');
  expect(requireRootForImages('images', 0)).toBe(undefined);
  expect(requireRootForImages('folders', 1_000)).toBe(undefined);
});
