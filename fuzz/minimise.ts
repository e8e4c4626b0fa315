import type { Attempt, FuzzTarget } from "./target.ts";

/** What a target does with one input: the first line of its fault, how long it takes, or that all is well. */
export interface Trial {
  readonly told: string;
  readonly failure: string | undefined;
}

/** Seconds from which an input counts as slow here, where nothing else runs and nothing is counted. */
const slow = 1;

/** Runs one input. */
export async function tryInput(target: FuzzTarget, input: Buffer): Promise<Trial> {
  return trialOf(await target.open(), input);
}

async function trialOf(attempt: Attempt, input: Buffer): Promise<Trial> {
  const before = process.cpuUsage();
  let failure: string | undefined;
  let stack = "";
  try {
    await attempt(input);
  } catch (error) {
    const { name, message } = error as Error;
    failure = `${name}: ${message}`.split("\n", 1)[0];
    stack = `\n${(error as Error).stack}`;
  }
  const seconds = process.cpuUsage(before).user / 1e6;
  if (failure === undefined && seconds > slow) failure = "slow";
  return {
    told: `${failure ?? "all well"}, ${input.length} bytes in ${seconds.toFixed(3)} s${stack}`,
    failure,
  };
}

/** Takes out of an input what its failure can do without: halves first, then less and less. */
export async function minimise(target: FuzzTarget, input: Buffer): Promise<Buffer> {
  const attempt = await target.open();
  const { failure } = await trialOf(attempt, input);
  if (failure === undefined) throw new Error("the input does not fail: there is nothing to make smaller");
  const isSame = async (part: Buffer) => keyOf((await trialOf(attempt, part)).failure) === keyOf(failure);
  let least = input;
  for (let size = Math.ceil(least.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < least.length; ) {
      const without = Buffer.concat([least.subarray(0, at), least.subarray(at + size)]);
      if (without.length < least.length && (await isSame(without))) least = without;
      else at += size;
    }
  }
  return least;
}

/** A failure without what differs from input to input. */
function keyOf(failure: string | undefined): string | undefined {
  return failure?.replace(/[^\p{L} ]+/gu, "").slice(0, 40);
}
