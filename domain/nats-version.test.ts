import { expect, test } from 'vitest';
import { isAtLeast } from './nats-version.ts';

test('versions are compared as numbers, a pre-release as its release, and what is no version is older than all', () => {
  expect(['2.15.1', '2.14.4', 'v2.14.10', '3.0.0', '2.15.0-RC.1'].filter((version) => !isAtLeast(version, '2.14.4'))).toEqual([]);
  expect(['2.14.3', '2.9.10', '1.99.99', ''].filter((version) => isAtLeast(version, '2.14.4'))).toEqual([]);
});
