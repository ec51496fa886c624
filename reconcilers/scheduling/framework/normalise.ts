export const scoreMax = 100;

/** SCH-2: the highest becomes 100; reversed, the lowest is best, and 100 when all are 0. Source: framework/plugins/helper DefaultNormalizeScore. */
export function normaliseByMax(scores: number[], reversed = false): void {
  const max = Math.max(0, ...scores);
  for (const [index, score] of scores.entries()) {
    const share = max === 0 ? 0 : Math.floor((scoreMax * score) / max);
    scores[index] = reversed ? scoreMax - share : share;
  }
}
