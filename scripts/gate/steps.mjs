import { spawn } from 'node:child_process';
import { root } from '../root.mjs';

/**
 * Runs steps, `atOnce` at a time, in their order. Each is `{name, command, env?, live?}`; a live one writes straight to the terminal.
 * Answers `{step, code, startedMs}` in the order they ended.
 */
export async function runSteps(steps, { atOnce }) {
  const waiting = [...steps];
  const outcomes = [];
  const running = new Set();
  const stop = (signal) => {
    for (const child of running) child.kill(signal);
  };
  process.once('SIGINT', () => stop('SIGINT'));
  process.once('SIGTERM', () => stop('SIGTERM'));
  const lane = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) outcomes.push(await runStep(step, running));
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, steps.length) }, lane));
  return outcomes;
}

function runStep(step, running) {
  const [program, ...args] = step.command;
  const startedMs = Date.now();
  if (step.live) process.stdout.write(`… ${step.name}\n`);
  return new Promise((resolve) => {
    const child = spawn(program === 'node' ? process.execPath : program, args, {
      cwd: root,
      env: { ...process.env, ...step.env },
      stdio: ['ignore', step.live ? 'inherit' : 'pipe', step.live ? 'inherit' : 'pipe'],
    });
    running.add(child);
    let output = '';
    child.stdout?.on('data', (part) => (output += part));
    child.stderr?.on('data', (part) => (output += part));
    child.on('error', (error) => (output += `${error.message}\n`));
    child.on('close', (status) => {
      running.delete(child);
      const code = status ?? 1;
      process.stdout.write(`${code === 0 ? '✓' : '✗'} ${step.name} (${((Date.now() - startedMs) / 1000).toFixed(1)} s)\n`);
      if (code !== 0) process.stdout.write(output.replace(/^/gm, '    ').trimEnd() + '\n');
      resolve({ step, code, startedMs });
    });
  });
}
