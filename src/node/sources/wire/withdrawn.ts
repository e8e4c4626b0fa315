import { ReadoutError } from "../../../core/model/error.ts";

/**
 * Refuses what an agency has taken back or not yet let out, as its status says.
 *
 *     stat:canceled   ninjs: canceled, withheld
 *
 * @throws ReadoutError `withdrawn`
 */
export function refuseWithdrawn(status: string | undefined): void {
  const word = /\b(canceled|cancelled|withheld|killed)\b/iu.exec(status ?? "")?.[1]?.toLowerCase();
  if (word)
    throw new ReadoutError(
      "withdrawn",
      `its agency marks it as ${word}. Take it out, or get the item that replaces it.`,
    );
}
