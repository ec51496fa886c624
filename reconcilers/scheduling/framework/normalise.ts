export const scoreMax = 100;

/** SCH-2: the highest becomes 100; reversed, the lowest is best, and 100 when all are 0. Source: framework/plugins/helper DefaultNormalizeScore. */
export function normaliseByMax(scores: number[], reversed = false): void {
  let max = 0;
  for (const score of scores) if (score > max) max = score;
  for (let index = 0; index < scores.length; index += 1) {
    const share = max === 0 ? 0 : Math.floor((scoreMax * (scores[index] ?? 0)) / max);
    scores[index] = reversed ? scoreMax - share : share;
  }
}
