// What the kernel takes to be told of 10,000 Services with 10 endpoints each, and of one endpoint more of one of them.
import { execFileSync } from 'node:child_process';
import { loadavg } from 'node:os';
import type { ServiceRoute } from '../../domain/effect.ts';
import { sampleEndpoint, samplePort, sampleRoute } from '../../domain/testing/sample-route.ts';
import { compileRoute } from '../../adapters/local/novanet/data-plane/compile-route.ts';
import { whyNoDataPlane } from '../../adapters/local/novanet/data-plane/linux-data-plane.ts';
import { createNetworkRules } from '../../adapters/local/novanet/data-plane/network-rules.ts';
import { applyRules } from '../../adapters/local/novanet/data-plane/run-nft.ts';
import type { Figure } from '../measure.ts';
import { percentile } from '../percentile.ts';

const servicesCount = 10_000;
const endpointsCount = 10;
const changesCount = 30;
const podsCount = 100_000;
const viewer = { node: 'n1', zone: '' };

const addressAt = (second: number, index: number): string => `10.${second + (index >> 16)}.${(index >> 8) & 255}.${index & 255}`;
const routeAt = (index: number, endpoints: number): ServiceRoute => ({
  ...sampleRoute,
  name: `ns-${index % 100}/svc-${index}`,
  addresses: [addressAt(96, index + 1)],
  ports: [samplePort(Array.from({ length: endpoints }, (_, at) => sampleEndpoint(addressAt(128, (index * endpointsCount + at) % podsCount))))],
});

/** Nothing but a sentence where there is no root or no nft. */
export async function services(): Promise<readonly Figure[]> {
  const reason = whyNoDataPlane();
  if (reason !== undefined) {
    process.stdout.write(`Services: not measured, ${reason}\n`);
    return [];
  }
  const name = `k8shost-bench-${process.pid}`;
  const netns = `/run/netns/${name}`;
  execFileSync('ip', ['netns', 'add', name]);
  try {
    const rules = createNetworkRules();
    const compiledMs = await timed(() => {
      for (let index = 0; index < servicesCount; index++) rules.change(`r${index}`, 1, compileRoute(`r${index}`, routeAt(index, endpointsCount), viewer));
    });
    const wholeMs = await timed(() => told(netns, rules.whole()));
    const changesMs: number[] = [];
    for (let count = 1; count <= changesCount; count++) {
      const route = routeAt(count, endpointsCount + 1);
      changesMs.push(await timed(() => told(netns, rules.change(`r${count}`, 2, compileRoute(`r${count}`, route, viewer)))));
    }
    process.stdout.write(`machine's load average over the minute: ${loadavg()[0]?.toFixed(1)}\n`);
    return [
      { name: `rules of ${servicesCount} Services, made`, value: compiledMs / 1_000, unit: 's' },
      { name: `rules of ${servicesCount} Services, in the kernel`, value: (compiledMs + wholeMs) / 1_000, unit: 's', mark: { value: 15, better: 'lower' } },
      { name: 'an endpoint more among them, p50', value: percentile(changesMs, 50), unit: 'ms', mark: { value: 100, better: 'lower' } },
      { name: 'an endpoint more among them, p99', value: percentile(changesMs, 99), unit: 'ms' },
    ];
  } finally {
    execFileSync('ip', ['netns', 'del', name]);
  }
}

async function timed(work: () => Promise<void> | void): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

async function told(netns: string, lines: readonly string[]): Promise<void> {
  const done = await applyRules(netns, lines, () => undefined);
  if (!done.ok) throw new Error(done.error);
}
