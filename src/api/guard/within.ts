import { ReadoutError } from "../../core/model/error.ts";

/** Waits so long for something and no longer. @throws ReadoutError `too-slow`, or what `late` makes */
export async function within<T>(
  milliseconds: number,
  what: () => Promise<T>,
  late: (seconds: number) => ReadoutError = tooSlow,
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(late(milliseconds / 1000)), milliseconds);
  });
  try {
    return await Promise.race([what(), end]);
  } finally {
    clearTimeout(timer);
  }
}

/** What is told to who asked for more than can be found in time. */
export function tooSlow(seconds: number): ReadoutError {
  return new ReadoutError(
    "too-slow",
    `there is no answer within ${seconds} seconds. Ask for less: fewer days, a pair, a type.`,
  );
}
