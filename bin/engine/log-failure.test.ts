import { expect, test } from 'vitest';
import { LogLost, UnreadableEvent } from '../../adapters/log-jetstream/log-lost.ts';
import { Failure } from '../failure.ts';
import { bootFold, logFailure } from './log-failure.ts';

const { signal } = new AbortController();

test.each([new LogLost('the stream is gone'), new UnreadableEvent('K8SHOST_LOG', 7, 'odd', 'it is no JSON')])(
  'a damaged log is one line for the operator, at the boot and later: %s',
  async (error) => {
    const expected = new Failure(error.message);
    await expect(bootFold({ boot: () => Promise.reject(error) }, signal)).rejects.toStrictEqual(expected);
    await expect(logFailure({ failed: Promise.reject(error) })).rejects.toStrictEqual(expected);
  },
);

test('anything else is a bug, and stays what it is', async () => {
  const bug = new TypeError('undefined is not a function');
  await expect(bootFold({ boot: () => Promise.reject(bug) }, signal)).rejects.toBe(bug);
});
