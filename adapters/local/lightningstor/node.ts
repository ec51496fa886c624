/** As it is kept on disk. */
export interface NodeBody {
  readonly name: string;
  /** '': it reaches all of them. */
  readonly zone: string;
  /** 0: no limit. */
  readonly maxVolumes: number;
  /** What it says of its boot. */
  readonly machine: string;
}
