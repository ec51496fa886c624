import { expect, test } from 'vitest';
import { RequestMetrics } from './request-metrics.ts';

const tenant = { org: 'acme', project: 'shop' };
const request = (resource: string, custom = true) =>
  ({ tenant, verb: 'LIST', group: 'example.com', version: 'v1', resource, custom, subresource: '', scope: 'namespace', dryRun: false }) as const;

test('custom resources under ever new names do not make ever more series', async () => {
  const metrics = new RequestMetrics();
  const series = async () => (await metrics.text(tenant, [])).split('\n').filter((line) => line.includes('group=')).length;
  const use = (from: number, to: number) => {
    for (let number = from; number < to; number++) {
      metrics.answered(request(`widgets${number}`), 200, 0.1);
      metrics.watching(request(`widgets${number}`), `Widget${number}`)();
    }
  };
  use(0, 101);
  const before = await series();
  use(101, 500);
  expect(await series()).toBe(before);
  const text = await metrics.text(tenant, []);
  expect(text).toMatch(/^apiserver_request_total\{.*group="",version="",resource="custom".*\} 400$/m);
  expect(text).toMatch(/^apiserver_request_total\{.*resource="widgets99".*\} 1$/m);
});
