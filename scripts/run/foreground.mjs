// One child that stands for this process: same terminal, its exit code is ours, signals reach it exactly once.
//
// At a Ctrl-C the terminal signals the whole process group, and npm forwards the same signal to its script again. The child is
// therefore in a session of its own and hears only from here, and what arrives doubled is passed on once: a second Ctrl-C means
// "at once" to the program.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root } from '../root.mjs';

/** A signal that comes again within this is the same one. */
const sameSignalMs = 300;

/** Answers the exit code; 128 + n when the child was ended by signal n, 127 when it could not be started. */
export function runForeground(program, args, env) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, env, stdio: 'inherit', detached: true });
    const lastMs = new Map();
    const forward = (signal) => {
      const nowMs = Date.now();
      if (nowMs - (lastMs.get(signal) ?? 0) > sameSignalMs) child.kill(signal);
      lastMs.set(signal, nowMs);
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT']) process.on(signal, () => forward(signal));
    child.on('error', (error) => {
      process.stderr.write(`k8shost: ${program} could not be started: ${error.message}\n`);
      resolve(127);
    });
    child.on('exit', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}
