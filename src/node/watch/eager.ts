/**
 * Runs ahead of the one who takes: starts at once, and holds so many items ready.
 *
 * Pages of one feed are fetched while reports of another are read.
 */
export function eager<Item>(items: AsyncIterable<Item>, ahead: number): AsyncIterable<Item> {
  const ready: Item[] = [];
  let isDone = false;
  let fault: { readonly cause: unknown } | undefined;
  let wakeTaker = () => {};
  let wakeMaker = () => {};

  const run = async () => {
    try {
      for await (const item of items) {
        ready.push(item);
        wakeTaker();
        while (ready.length >= ahead) await new Promise<void>((next) => (wakeMaker = next));
      }
    } catch (cause) {
      fault = { cause };
    }
    isDone = true;
    wakeTaker();
  };
  void run();

  return (async function* () {
    for (;;) {
      while (ready.length === 0 && !isDone) await new Promise<void>((next) => (wakeTaker = next));
      const [item] = ready.splice(0, 1);
      wakeMaker();
      if (item !== undefined) yield item;
      else if (fault) throw fault.cause;
      else return;
    }
  })();
}
