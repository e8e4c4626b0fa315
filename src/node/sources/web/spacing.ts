import { ReadoutError } from "../../../core/model/error.ts";
import type { Clock } from "./clock.ts";

/** Keeps visits of a host apart. */
export interface Spacing {
  /**
   * Resolves when the host may be visited.
   *
   * @param delay milliseconds between visits, where it asks for more than usual
   * @param patience milliseconds that are waited for a host which is held
   * @throws ReadoutError `server-busy` where it is held for longer
   */
  turn(host: string, delay: number, patience: number): Promise<void>;
  /** Leaves a host alone for some milliseconds. */
  hold(host: string, milliseconds: number): void;
}

export function createSpacing(clock: Clock, usual: number): Spacing {
  /** When each host may be visited next, and until when it asked to be left alone. */
  const next = new Map<string, number>();
  const held = new Map<string, number>();
  return {
    async turn(host, delay, patience) {
      const now = clock.now();
      const until = held.get(host) ?? 0;
      if (until <= now) held.delete(host);
      if (until - now > patience)
        throw new ReadoutError(
          "server-busy",
          `${host} asked to be left alone until ${new Date(until).toISOString()}. Try again then.`,
        );
      // The turn is taken before the wait, so that who comes meanwhile stands behind.
      const at = Math.max(now, until, next.get(host) ?? 0);
      next.set(host, at + Math.max(usual, delay));
      if (at > now) await clock.sleep(at - now);
    },
    hold(host, milliseconds) {
      held.set(host, Math.max(held.get(host) ?? 0, clock.now() + milliseconds));
    },
  };
}
