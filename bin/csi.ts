// The CSI driver as a program of its own: scripts/build-csi.mjs makes a few files of it, without what the engine needs, so that it is small in memory.
import { registerCsi } from './commands/csi.ts';
import { runProgram } from './program.ts';

await runProgram([registerCsi]);
