import { isIntranetAddress, isPublicAddress } from "../../input/address.ts";
import type { PageChoice } from "../feeds/page-choice.ts";
import { systemClock } from "./clock.ts";
import { createWeb, type Web } from "./web.ts";

/** What a user says of fetching. */
export interface WebChoices {
  readonly pages: PageChoice;
  readonly allowPrivate?: boolean;
}

/** Makes the network that a command may use: the open internet, and one's own network where the user allows it. */
export function openWeb({ allowPrivate }: Pick<WebChoices, "allowPrivate">, clock = systemClock()): Web {
  const isAllowed = (address: string) =>
    isPublicAddress(address) || (allowPrivate === true && isIntranetAddress(address));
  return createWeb({ isAllowed, clock });
}
