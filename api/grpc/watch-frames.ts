import type { RpcSink } from '../../domain/ports/rpc.ts';
import type { Status } from '../status.ts';
import type { FrameSink } from '../watch/watcher.ts';
import { failureOf } from './failure.ts';

export interface WatchFrame {
  readonly type: string;
  /** A view into the frame: JSON. */
  readonly objectJson: Uint8Array;
}

const newline = 0x0a;
const beforeType = '{"type":"'.length;
const beforeObject = '","object":'.length;

/** The watch frames that REST writes, `{"type":"T","object":…}` a line, taken apart without reading the object. */
export function splitFrames(frames: Buffer): readonly WatchFrame[] {
  const all: WatchFrame[] = [];
  for (let at = 0; at < frames.length;) {
    const end = frames.indexOf(newline, at);
    const typeEnd = frames.indexOf('"', at + beforeType);
    all.push({ type: frames.toString('latin1', at + beforeType, typeEnd), objectJson: frames.subarray(typeEnd + beforeObject, end - 1) });
    at = end + 1;
  }
  return all;
}

/** A watch's frames as messages; the frame of an error is the stream's end. */
export function watchSink(sink: RpcSink, encode: (frame: WatchFrame) => Uint8Array): FrameSink {
  return {
    write(frames) {
      for (const frame of splitFrames(frames)) {
        if (frame.type === 'ERROR') return sink.end(failureOf(JSON.parse(Buffer.from(frame.objectJson).toString('utf8')) as Status));
        sink.write(encode(frame));
      }
    },
    room: () => sink.room(),
    end: () => sink.end(),
    cutOff: () => sink.cutOff(),
  };
}
