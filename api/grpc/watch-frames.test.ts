import { expect, test } from 'vitest';
import type { RpcSink } from '../../domain/ports/rpc.ts';
import { failure } from '../status.ts';
import { frameOf } from '../watch/frames.ts';
import { splitFrames, watchSink } from './watch-frames.ts';

test('frames are taken apart as they were put together', () => {
  const objects = ['{"a":"\\n}"}', '{}', `{"text":${JSON.stringify('"},"object":{ grüezi')}}`];
  const frames = Buffer.concat(objects.map((object, index) => frameOf(index === 1 ? 'BOOKMARK' : 'MODIFIED', object)));
  expect(splitFrames(frames).map(({ type, objectJson }) => [type, Buffer.from(objectJson).toString()])).toEqual(
    objects.map((object, index) => [index === 1 ? 'BOOKMARK' : 'MODIFIED', object]),
  );
});

test('the frame of an error ends the stream with its code', () => {
  const told: unknown[] = [];
  const rpc: RpcSink = {
    write: (message) => told.push(message),
    end: (failed) => told.push(failed?.code),
    room: () => undefined,
    cutOff: () => told.push('cut off'),
  };
  const sink = watchSink(rpc, ({ objectJson }) => objectJson);
  sink.write(frameOf('ERROR', JSON.stringify(failure(410, 'Expired', 'too old resource version'))));
  expect(told).toEqual(['OUT_OF_RANGE']);
});
