/** Asks again every 50 ms until it answers something, at most `withinMs`; then throws `what`. */
export async function eventually<T>(what: string, withinMs: number, ask: () => Promise<T | undefined | false> | T | undefined | false): Promise<T> {
  const until = Date.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > until) throw new Error(`not within ${withinMs} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
