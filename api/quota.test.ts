import { describe, expect, test } from 'vitest';
import { MemoryLog } from '../adapters/log-memory/memory-log.ts';
import type { Wish } from '../domain/command.ts';
import { recountClaims } from '../domain/claims/recount.ts';
import type { ResourceQuota } from '../schemas/kubernetes/types.ts';
import { namespace, objectOf, processOn, refOf, serviceAccount } from './testing/writer-process.ts';

const tenant = { org: 'acme', project: 'shop' };
const spec = { containers: [{ name: 'c', image: 'i', resources: { requests: { cpu: '100m' } } }] };
const pod = (name: string): Wish => ({ verb: 'create', ref: refOf('pods', name, 'web'), object: objectOf('Pod', name, { spec }) });
const quota = (hard: object): Wish => ({
  verb: 'create',
  ref: refOf('resourcequotas', 'q', 'web'),
  object: objectOf('ResourceQuota', 'q', { spec: { hard } }),
});

describe('a quota and several API processes (K11, RQ-3)', () => {
  test('give out exactly what there is, however many ask at once', async () => {
    const log = new MemoryLog();
    const processes = [await processOn(log), await processOn(log), await processOn(log)] as const;
    for (const wish of [namespace('web'), serviceAccount('default'), quota({ pods: '10', 'requests.cpu': '5' })]) await processes[0].submit(wish);
    const ask = async (index: number): Promise<string> => {
      for (;;) {
        const answer = await processes[index % 3]?.submit(pod(`p${index}`));
        if (answer?.ok) return 'taken';
        // Who lost against others too often asks again, as clients do.
        if (answer?.error.kind !== 'conflict') return answer?.error.kind ?? '';
      }
    };
    const answers = await Promise.all(Array.from({ length: 60 }, async (_, index) => await ask(index)));
    expect(answers.filter((answer) => answer === 'taken')).toHaveLength(10);
    expect(new Set(answers)).toEqual(new Set(['taken', 'forbidden']));
    expect(recountClaims(processes[0].fold, tenant)).toEqual([]);
  });

  test('a list of commands that is one pod too many takes nothing', async () => {
    const { submit, transact, fold } = await processOn(new MemoryLog());
    for (const wish of [namespace('web'), serviceAccount('default'), quota({ pods: '2' })]) await submit(wish);
    expect(await transact([pod('a'), pod('b'), pod('c')])).toMatchObject({ ok: false, error: { index: 2, rejection: { kind: 'forbidden' } } });
    expect(await transact([pod('a'), pod('b')])).toMatchObject({ ok: true });
    expect(recountClaims(fold, tenant)).toEqual([]);
  });

  test('a quota that comes with pods in one list counts them, in whatever order', async () => {
    const { submit, transact, fold } = await processOn(new MemoryLog());
    for (const wish of [namespace('web'), serviceAccount('default')]) await submit(wish);
    expect(await transact([pod('a'), quota({ pods: '5' }), pod('b')])).toMatchObject({ ok: true });
    expect(recountClaims(fold, tenant)).toEqual([]);
    expect(fold.get<ResourceQuota>(refOf('resourcequotas', 'q', 'web'))?.object.status?.used).toEqual({ pods: '1' });
  });
});
