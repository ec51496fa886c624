// The file systems that the driver of LightningSTOR makes on volumes, and the least that each can be made on.

const mebibyte = 1_048_576;

const least = { ext4: mebibyte, xfs: 300 * mebibyte, btrfs: 109 * mebibyte } as const;

export type FsType = keyof typeof least;

export const fsTypes = Object.keys(least) as readonly FsType[];
export const isFsType = (text: string): text is FsType => Object.hasOwn(least, text);

/** In bytes; '' leaves the choice to the driver, which takes one that fits. */
export const leastBytes = (type: FsType | ''): number => (type === '' ? Math.min(...Object.values(least)) : least[type]);

/** For people. */
export const whyNoFsType = (text: string): string => `${JSON.stringify(text)} is none of the file systems ${fsTypes.join(', ')}`;
