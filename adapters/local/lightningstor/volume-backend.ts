import type { PortError } from '../../../domain/ports/port-error.ts';
import type { Result } from '../../../domain/result.ts';

/** How the content of a volume is kept. Its path is in a home of its own, which appears whole: what is made must be on disk when it is answered. */
export interface VolumeBackend {
  /** What the content is called in its home, which also tells backends apart. */
  readonly contentName: 'content' | 'image';
  readonly sizeEnforced: boolean;
  /** Whether there are volumes of mode BLOCK. */
  readonly block: boolean;
  readonly minimumBytes: number;
  /** What it makes of a size. */
  roundUp(sizeBytes: number): number;
  /** Why it cannot keep such a volume; undefined: it can. */
  whyNot(wish: ContentWish): string | undefined;
  /** NO_SPACE, OUT_OF_RANGE. */
  create(path: string, sizeBytes: number, isThick: boolean): Promise<Result<undefined, PortError>>;
  /** To a size that is not smaller; thick: with all of its space. Repeats change nothing. */
  grow(path: string, sizeBytes: number, isThick: boolean): Promise<Result<undefined, PortError>>;
  /** How much of the disk the content has; 0: sizes are promised to nobody. */
  allocatedBytes(path: string): number;
}

export interface ContentWish {
  readonly accessModes: readonly string[];
  /** Absent: FILESYSTEM. */
  readonly mode?: 'BLOCK' | undefined;
  readonly parameters: Readonly<Record<string, string>>;
}

export const isThick = (parameters: Readonly<Record<string, string>>): boolean => parameters['provisioning'] === 'thick';
