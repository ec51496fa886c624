import { expect, test } from 'vitest';
import { pullPolicy } from './pull-policy.ts';

const digest = `sha256:${'0'.repeat(64)}`;

test.each([
  ['nginx', 'Always'],
  ['nginx:latest', 'Always'],
  ['nginx:1.27', 'IfNotPresent'],
  ['registry.example.com:5000/team/app', 'Always'],
  ['registry.example.com:5000/team/app:v2', 'IfNotPresent'],
  ['[::1]:5000/app', 'Always'],
  [`nginx@${digest}`, 'IfNotPresent'],
  [`nginx:latest@${digest}`, 'Always'],
  ['Not An Image', 'IfNotPresent'],
  ['', 'IfNotPresent'],
])('the image %j is pulled %s', (image, policy) => {
  expect(pullPolicy(image)).toBe(policy);
});
