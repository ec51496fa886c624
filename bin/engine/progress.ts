// How far long work is, on standard error: standard output is for what was asked. Work that takes less than a second says nothing.

/** Says where the work is now; cheap, so it may be called as often as there is news. */
export type Say = (text: string) => void;

interface Screen {
  readonly isTTY?: boolean;
  write(text: string): void;
}

/** A terminal's line is written over every second and wiped at the end; elsewhere each is a line of its own, every ten seconds. */
export async function withProgress<T>(work: (say: Say) => Promise<T>, screen: Screen = process.stderr): Promise<T> {
  const [everyMs, before, after] = screen.isTTY === true ? [1_000, '\r\u001b[K', ''] : [10_000, '', '\n'];
  let now = '';
  let shown = false;
  const show = (): void => {
    if (now === '') return;
    screen.write(`${before}${now} …${after}`);
    shown = true;
  };
  const timer = setInterval(show, everyMs);
  try {
    return await work((text) => void (now = text));
  } finally {
    clearInterval(timer);
    if (shown && before !== '') screen.write(before);
  }
}
