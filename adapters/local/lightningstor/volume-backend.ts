import type { PortError } from '../../../domain/ports/port-error.ts';
import type { Result } from '../../../domain/result.ts';
import type { Failed, Missing } from './run-program.ts';

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
  /** All of it as it is at one moment, whoever writes it, without the space of it: a reflink. Absent: there is no such thing. NO_SPACE. */
  readonly cloneAtOnce?: ((from: string, to: string) => Promise<Result<undefined, PortError>>) | undefined;
  /** Finds out whether there is, where that is not known yet. Rejects while the disk is too full to tell. */
  probe(): Promise<void>;
  /** Byte for byte, which takes its time: nobody may write it meanwhile. */
  copy(from: string, to: string, signal: AbortSignal): Promise<Result<undefined, Missing | Failed>>;
  /** How much of a copy is there; 0 where there is none. */
  copiedBytes(to: string): Promise<number>;
}

export interface ContentWish {
  readonly accessModes: readonly string[];
  /** Absent: FILESYSTEM. */
  readonly mode?: 'BLOCK' | undefined;
  readonly parameters: Readonly<Record<string, string>>;
}

export const isThick = (parameters: Readonly<Record<string, string>>): boolean => parameters['provisioning'] === 'thick';
