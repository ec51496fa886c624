import { setTimeout as sleep } from 'node:timers/promises';

/** Full jitter: up to 20 ms doubled for each attempt, at most 1 s, never past the deadline (epoch ms). */
export function pause(attempt: number, deadlineMs: number): Promise<unknown> {
  const longest = Math.min(1_000, 20 * 2 ** Math.min(attempt, 10));
  return sleep(Math.max(0, Math.min(Math.random() * longest, deadlineMs - Date.now())));
}
