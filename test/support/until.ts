import { setTimeout } from "node:timers/promises";

/** Waits until something holds, however much else the machine does. @throws Error where it does not within a minute */
export async function until(what: string, holds: () => Promise<boolean> | boolean): Promise<void> {
  const end = Date.now() + 60_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`not within a minute: ${what}`);
    await setTimeout(20);
  }
}
