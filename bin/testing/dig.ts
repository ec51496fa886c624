import { execFile } from 'node:child_process';

/** Is dig there to be run? */
export const hasDig = (): Promise<boolean> => new Promise((resolve) => execFile('dig', ['-v'], (error) => resolve(error === null)));
