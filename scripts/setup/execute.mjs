import { spawn } from 'node:child_process';

/** Runs a program to its end. Its output goes to standard error, or is answered where `capture` is set. Never throws. */
export function execute(program, args, { capture = false, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', capture ? 'pipe' : 2, capture ? 'pipe' : 2] });
    let output = '';
    child.stdout?.on('data', (part) => (output += part));
    child.stderr?.on('data', (part) => (output += part));
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
