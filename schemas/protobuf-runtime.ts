// 64-bit fields decode to numbers: sequences, times and sizes stay below 2^53, and a Long at run time would contradict the
// generated types (--force-number). Must be imported before a generated module is used; `protobuf.ts` sees to it.
import protobuf from 'protobufjs/minimal.js';

protobuf.util.Long = null as never;
protobuf.configure();
