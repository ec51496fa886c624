/** Whether the disk, or the quota of whoever writes, has no room for it. */
export const isDiskFull = (error: unknown): boolean => error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
