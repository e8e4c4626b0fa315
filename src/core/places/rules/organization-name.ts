import type { PlaceRule } from "../rule.ts";

/**
 * A place at the end of an organisation's name: no place of its own.
 *
 *     the Bank of  England      the University of  Texas
 *
 * Leaves alone a place at the front, which says where the organisation is (*London police*).
 */
export const organizationName: PlaceRule = {
  id: "organization-name",

  decide({ names, first }) {
    return names.some((name) => name.kind === "ORG" && name.first < first.id) ? false : undefined;
  },
};
