/** Progress goes to standard error: standard output belongs to the command that was asked for. */
export const say = (line) => process.stderr.write(`k8shost: ${line}\n`);

/** Runs `work` and says every ten seconds that it is still going on. */
export async function withProgress(what, work) {
  const startMs = Date.now();
  say(`${what} …`);
  const timer = setInterval(() => say(`  still at it (${Math.round((Date.now() - startMs) / 1000)} s)`), 10_000);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
