/** Resolves at the first Ctrl-C or SIGTERM, or when the controller aborts. A second Ctrl-C ends the process at once. */
export function untilStopped(controller: AbortController): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      process.once('SIGINT', () => process.exit(130));
      resolve();
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    controller.signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
