/**
 * Takes things as they come, some at a time, and no more of them than are under way: memory stays flat however many
 * there are.
 *
 * @param most things under way at once
 * @param take told the 0-based place of its thing
 * @throws what the first failing `take` threw, once those under way have ended
 */
export async function keepBusy<T>(
  things: AsyncIterable<T>,
  most: number,
  take: (thing: T, place: number) => Promise<void>,
): Promise<void> {
  const underWay = new Set<Promise<void>>();
  let broken: { readonly error: unknown } | undefined;
  let place = 0;
  for await (const thing of things) {
    if (broken) break;
    const done: Promise<void> = take(thing, place++)
      .catch((error: unknown) => {
        broken ??= { error };
      })
      .finally(() => underWay.delete(done));
    underWay.add(done);
    while (underWay.size >= most) await Promise.race(underWay);
  }
  await Promise.all(underWay);
  if (broken) throw broken.error;
}
