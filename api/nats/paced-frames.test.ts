import { expect, test } from 'vitest';
import type { CommandReply } from '../../domain/ports/command-message.ts';
import { PacedFrames } from './paced-frames.ts';

/** Frames that are not sealed, as they are sent. */
function frames() {
  const sent: { readonly sequence: number; readonly text: string }[] = [];
  let next = 0;
  const stream = {
    encapsulated: Buffer.alloc(32),
    get next() {
      return next;
    },
    seal: (plain: Uint8Array) => ((next += 1), Buffer.from(plain)),
  };
  const send = ({ headers, body }: CommandReply): void => void sent.push({ sequence: Number(headers['K8shost-Sequence']), text: Buffer.from(body).toString() });
  return { paced: new PacedFrames(stream, { send }), sent };
}

const line = (kibibytes: number): Buffer => Buffer.from(`${'x'.repeat(kibibytes * 1024 - 1)}\n`);

test('messages are numbered without a gap, and lines are never cut', () => {
  const { paced, sent } = frames();
  paced.write(Buffer.concat([line(300), line(300), line(700), line(1)]));
  paced.tell('');
  expect(sent.map(({ sequence }) => sequence)).toEqual([0, 1, 2, 3, 4]);
  expect(sent.map(({ text }) => text.length / 1024)).toEqual([300, 300, 700, 1, 0]);
});

test('no more is sent ahead of the client than a window, and the rest when it has seen some', () => {
  const { paced, sent } = frames();
  for (let count = 0; count < 20; count += 1) expect(paced.write(line(512))).toBe(true);
  expect(sent).toHaveLength(8);
  paced.seen(3);
  expect(sent).toHaveLength(11);
  paced.seen(3);
  paced.seen(99);
  paced.seen(99);
  expect(sent).toHaveLength(20);
});

test('there is room while nothing waits, and a client that takes nothing of what is written all the same is too slow', async () => {
  const { paced } = frames();
  for (let count = 0; count < 8; count += 1) expect(paced.write(line(512))).toBe(true);
  expect(paced.room()).toBeUndefined();
  paced.write(line(512));
  const room = paced.room();
  paced.seen(99);
  await room;
  expect(paced.room()).toBeUndefined();
  for (let count = 0; count < 39; count += 1) expect(paced.write(line(512))).toBe(true);
  expect(paced.write(line(512))).toBe(false);
});
