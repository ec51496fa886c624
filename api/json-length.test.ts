import { expect, test } from 'vitest';
import { jsonLength } from './json-length.ts';

test('the length of the JSON, within a tenth', () => {
  const object = { metadata: { name: 'web', labels: { app: 'web', tier: 'front' } }, spec: { replicas: 3, args: ['--port', '80'], on: true, none: null } };
  for (const value of [object, { data: { key: 'x'.repeat(1_000) } }, [object, object]]) {
    const exact = JSON.stringify(value).length;
    expect(Math.abs(jsonLength(value) - exact)).toBeLessThan(exact / 10);
  }
});
