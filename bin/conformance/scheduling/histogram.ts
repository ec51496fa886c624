import type { Verdict } from './verdict.ts';

/** How often each kind of verdict has come up: whether the random clusters are about anything. */
export class Histogram {
  readonly #counts = new Map<string, number>();

  add({ error, preEnqueue = [], preFilter = [], filter = {}, feasible = [], scores = {}, preemption = {}, hints = [], volumes = {} }: Verdict): void {
    const { candidates = [], refused = {}, best = [] } = preemption;
    this.#count(error === undefined ? `feasible nodes: ${Math.min(feasible.length, 2)}${feasible.length > 1 ? ' or more' : ''}` : `error: ${anonymous(error)}`);
    for (const { plugin, code, reasons = [] } of [...preEnqueue, ...preFilter, ...Object.values(filter).flat()])
      for (const reason of reasons) this.#count(`refused: ${plugin}, ${code}, ${anonymous(reason)}`);
    if (feasible.length > 1)
      for (const { plugins } of Object.values(scores))
        for (const [plugin, { normalized }] of Object.entries(plugins)) this.#count(`score: ${plugin}, ${normalized % 100 === 0 ? 'none or all' : 'between'}`);
    for (const { victims, pdbViolations } of candidates)
      this.#count(`preemption: ${victims.length > 1 ? 'several victims' : 'one victim'}${pdbViolations > 0 ? ', budget violated' : ''}`);
    for (const { plugin, reasons = [] } of Object.values(refused)) this.#count(`preemption: in vain, ${plugin ?? reasons.join()}`);
    for (const { events, queue } of hints) for (const plugin of queue) this.#count(`hint: ${plugin}, ${events.join(' and ')}`);
    for (const { taken = {}, made = [] } of Object.values(volumes)) {
      if (made.length > 0) this.#count('volumes: made');
      if (Object.keys(taken).length > 0) this.#count(`volumes: ${Object.keys(taken).length > 1 ? 'several' : 'one'} taken`);
    }
    if (best.length > 1) this.#count('preemption: equal candidates');
    if (preemption.notEligible !== undefined) this.#count(`preemption: ${preemption.notEligible}`);
  }

  count(kind: string): number {
    return this.#counts.get(kind) ?? 0;
  }

  lines(): readonly string[] {
    return [...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, count]) => `${String(count).padStart(8)}  ${kind}`);
  }

  #count(kind: string): void {
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
  }
}

const anonymous = (reason: string): string => reason.replaceAll(/"[^"]*"|(?<=PVC |pod )[a-z]\/[\w-]+/g, '…').replaceAll(/\[[^\]]*\]/g, '[…]');
