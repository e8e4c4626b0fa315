import type { Link } from "../cast.ts";

/**
 * A part and its whole: both are the same actor to whoever counts events.
 *
 *     [Dozens] of [protesters] were arrested.
 */
export const whole: Link = {
  id: "whole",

  find(candidate, cast) {
    const [owner] = candidate.owners;
    return candidate.rule === "partitive" && owner ? cast.figureAt(candidate.sentence, owner) : undefined;
  },
};
