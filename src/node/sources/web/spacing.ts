import type { Clock } from "./clock.ts";

/** Keeps visits of a host apart. */
export interface Spacing {
  /** Resolves when the host may be visited. @param delay milliseconds, where it asks for more than usual */
  turn(host: string, delay?: number): Promise<void>;
  /** Leaves a host alone for some milliseconds. */
  hold(host: string, milliseconds: number): void;
}

export function createSpacing(clock: Clock, usual: number): Spacing {
  /** When each host may be visited next. */
  const next = new Map<string, number>();
  return {
    async turn(host, delay = 0) {
      // The turn is taken before the wait, so that who comes meanwhile stands behind.
      const at = Math.max(clock.now(), next.get(host) ?? 0);
      next.set(host, at + Math.max(usual, delay));
      const wait = at - clock.now();
      if (wait > 0) await clock.sleep(wait);
    },
    hold(host, milliseconds) {
      next.set(host, Math.max(next.get(host) ?? 0, clock.now() + milliseconds));
    },
  };
}
