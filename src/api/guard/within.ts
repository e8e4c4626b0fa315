import { ReadoutError } from "../../core/model/error.ts";

/** Waits so long for something and no longer. @throws ReadoutError `too-slow` */
export async function within<T>(milliseconds: number, what: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(
      () =>
        fail(
          new ReadoutError(
            "too-slow",
            `there is no answer within ${milliseconds / 1000} seconds. Ask for less: fewer days, a pair, a type.`,
          ),
        ),
      milliseconds,
    );
  });
  try {
    return await Promise.race([what(), late]);
  } finally {
    clearTimeout(timer);
  }
}
