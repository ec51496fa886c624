import { mkdirSync } from 'node:fs';
import { ok } from '../../../domain/result.ts';
import { runProgram } from './run-program.ts';
import { isThick, type VolumeBackend } from './volume-backend.ts';

/** Volumes are folders, which needs no root: sizes are recorded, and a writer may go beyond them. */
export const folderBackend: VolumeBackend = {
  contentName: 'content',
  sizeEnforced: false,
  block: false,
  minimumBytes: 1,
  roundUp: (sizeBytes) => sizeBytes,
  whyNot: ({ mode, parameters }) => {
    if (mode === 'BLOCK')
      return 'volumes are folders here, and a folder is no disk: ask for volumeMode Filesystem, or have LightningSTOR started with --volumes images';
    return isThick(parameters)
      ? 'volumes are folders here, whose space cannot be taken in advance: ask for provisioning thin, or have LightningSTOR started with --volumes images'
      : undefined;
  },
  create: (path) => {
    mkdirSync(path, { mode: 0o700 });
    return Promise.resolve(ok(undefined));
  },
  grow: () => Promise.resolve(ok(undefined)),
  probe: () => Promise.resolve(),
  allocatedBytes: () => 0,
  copy: async (from, to, signal) => {
    const copied = await runProgram('cp', ['--archive', '--reflink=auto', '--no-target-directory', from, to], { signal });
    const synced = copied.ok ? await runProgram('sync', ['--file-system', to], { signal }) : copied;
    return synced.ok ? ok(undefined) : synced;
  },
  copiedBytes: async (to) => {
    const said = await runProgram('du', ['--summarize', '--block-size=1', to]);
    return said.ok ? Number.parseInt(said.value, 10) : 0;
  },
};
