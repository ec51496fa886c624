/** How many of `total` a count or percentage is, `3` or `25%`. Text that is no percentage is none. */
export function shareOf(share: string | number, total: number, round: (value: number) => number): number {
  if (typeof share === 'number') return share;
  const percent = /^(\d+)%$/.exec(share)?.[1];
  return percent === undefined ? 0 : round((Number(percent) * total) / 100);
}
