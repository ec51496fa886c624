import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { root } from '../root.mjs';

// Counts what reaches it, and ends with its count once nothing came for a while after the first.
const child = `
  let count = 0;
  process.on('SIGINT', () => { if (++count === 1) setTimeout(() => process.exit(40 + count), 400); });
  setInterval(() => {}, 1000);
  console.log('ready');
`;

const start = (program, args) => {
  const script = `const { runForeground } = await import('${root}/scripts/run/foreground.mjs'); process.exitCode = await runForeground(${JSON.stringify(program)}, ${JSON.stringify(args)}, process.env);`;
  return spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
};

test('a Ctrl-C that comes from the terminal and again from npm reaches the child once', async () => {
  const parent = start(process.execPath, ['-e', child]);
  await once(parent.stdout, 'data');
  process.kill(-parent.pid, 'SIGINT');
  parent.kill('SIGINT');
  const [code] = await once(parent, 'exit');
  expect(code).toBe(41);
});

test('the exit code is the child’s', async () => {
  const [code] = await once(start(process.execPath, ['-e', 'process.exit(7)']), 'exit');
  expect(code).toBe(7);
});

test('a child that a signal ended answers as a shell does', async () => {
  const [code] = await once(start(process.execPath, ['-e', 'process.kill(process.pid, "SIGKILL")']), 'exit');
  expect(code).toBe(128 + 9);
});

test('a program that is not there is 127, with its name', async () => {
  const parent = start('no-such-program', []);
  let told = '';
  parent.stderr.on('data', (part) => (told += part));
  const [code] = await once(parent, 'close');
  expect({ code, told }).toEqual({ code: 127, told: expect.stringContaining('no-such-program could not be started') });
});
