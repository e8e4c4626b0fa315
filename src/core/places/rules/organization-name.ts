import type { PlaceRule } from "../rule.ts";

/**
 * A place inside a longer name of an organisation: no place of its own.
 *
 *     the Bank of  England      the  Iraq  Survey Group
 *
 * Leaves alone an organisation's name that is the place's name and nothing more.
 */
export const organizationName: PlaceRule = {
  id: "organization-name",

  decide({ names, first, last }) {
    const longer = names.some(
      ({ kind, ...name }) => kind === "ORG" && (name.first < first.id || name.last > last.id),
    );
    return longer ? false : undefined;
  },
};
