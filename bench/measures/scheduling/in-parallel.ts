/** Calls that are under way at once. */
const inFlight = 64;

/** Of `count` pieces of work each is begun as soon as there is room for it, in their order. */
export async function inParallel(count: number, work: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let index = next++; index < count; index = next++) await work(index);
  };
  await Promise.all(Array.from({ length: inFlight }, lane));
}
