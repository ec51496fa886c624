import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withProgress, type Say } from './progress.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function written(isTTY: boolean, work: (say: Say) => Promise<unknown>): Promise<readonly string[]> {
  const texts: string[] = [];
  await withProgress(work, { isTTY, write: (text) => void texts.push(text) });
  return texts;
}
const threeSteps = async (say: Say): Promise<void> => {
  for (const step of [1, 2, 3]) {
    say(`step ${step}`);
    await vi.advanceTimersByTimeAsync(900);
  }
};

test('a terminal is told every second, on one line that is gone at the end', async () => {
  expect(await written(true, threeSteps)).toEqual(['\r\u001b[Kstep 2 …', '\r\u001b[Kstep 3 …', '\r\u001b[K']);
});

test('what is no terminal gets whole lines, every ten seconds', async () => {
  expect(await written(false, threeSteps)).toEqual([]);
  expect(
    await written(false, async (say) => {
      say('slow');
      await vi.advanceTimersByTimeAsync(10_000);
    }),
  ).toEqual(['slow …\n']);
});

test('the answer and the failure are those of the work, and nothing is said after', async () => {
  expect(await withProgress(async () => 7)).toBe(7);
  const texts: string[] = [];
  const failing = withProgress(
    async (say) => {
      say('x');
      throw new Error('no');
    },
    { write: (text) => void texts.push(text) },
  );
  await expect(failing).rejects.toThrow('no');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(texts).toEqual([]);
});
