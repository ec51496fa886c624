/** Where a verdict of ours is another than Kubernetes'. */
export interface Difference {
  /** Of the verdict, such as `filter`. */
  readonly part: string;
  readonly plugin?: string;
  readonly node?: string;
  readonly ours: string;
  readonly theirs: string;
}

export const toldDifference = (seed: number, { part, plugin, node, ours, theirs }: Difference): string =>
  [`seed ${seed}, ${part}`, ...(plugin === undefined ? [] : [plugin]), ...(node === undefined ? [] : [node])].join(', ') +
  `\n  ours:       ${ours}\n  Kubernetes: ${theirs}`;
