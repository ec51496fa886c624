import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SortedNames, SortedTimes } from './sorted.ts';

const small = fc.integer({ min: 0, max: 9 });
const steps = fc.array(fc.record({ add: fc.boolean(), ms: small, name: small.map(String) }), { maxLength: 60 });

it('names are in order, each once, whatever comes and goes', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const [names, model] = [new SortedNames(), new Set<string>()];
      for (const { add, name } of all) {
        if (add) [names, model].forEach((one) => one.add(name));
        else [names, model].forEach((one) => one.delete(name));
      }
      expect(names.all).toEqual([...model].sort());
    }),
  );
});

it('times are counted from any moment on', () => {
  fc.assert(
    fc.property(steps, small, (all, from) => {
      const times = new SortedTimes();
      const model = new Map<string, number>();
      for (const { add, ms, name } of all) {
        const known = model.get(name);
        if (known !== undefined) times.delete(known, name);
        model.delete(name);
        if (!add) continue;
        times.add(ms, name);
        model.set(name, ms);
      }
      const later = [...model].filter(([, ms]) => ms > from).sort(([a, ms], [b, other]) => ms - other || (a < b ? -1 : 1));
      expect(times.after(from)).toEqual(later.map(([name, ms]) => ({ ms, name })));
      expect(times.firstAfter(from)).toBe(later[0]?.[1]);
      expect([times.countAfter(from), times.length, times.lastMs]).toEqual([
        later.length,
        model.size,
        model.size === 0 ? undefined : Math.max(...model.values()),
      ]);
    }),
  );
});
