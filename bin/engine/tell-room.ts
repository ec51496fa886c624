import type { EventLog } from '../../domain/ports/event-log.ts';

/** At most one line of each kind in this time, however often the log fills up and empties. */
const quietMs = 60_000;

type Append = EventLog['append'];

/** The same append; says once that the log takes no more (`NO_SPACE`), and once that it does again. One teller for all logs of a server. */
export function roomTeller(say: (line: string) => void, nowMs: () => number): (append: Append) => Append {
  let full = false;
  let saidMs = -Infinity;
  const noticed = (message: string): void => {
    if (full || nowMs() - saidMs < quietMs) return;
    full = true;
    saidMs = nowMs();
    say(`no write is taken: ${message}`);
  };
  return (append) => async (events, deadlineMs) => {
    const result = await append(events, deadlineMs);
    if (!result.ok && result.error.kind === 'refused' && result.error.reason === 'NO_SPACE') noticed(result.error.message);
    else if (result.ok && full) {
      full = false;
      say('the log has room again, writes are taken');
    }
    return result;
  };
}
