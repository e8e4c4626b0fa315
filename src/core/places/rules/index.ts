import type { PlaceRule } from "../rule.ts";
import { afterPreposition } from "./after-preposition.ts";
import { calendarWord } from "./calendar-word.ts";
import { dateline } from "./dateline.ts";
import { metonym } from "./metonym.ts";
import { namedThing } from "./named-thing.ts";
import { organizationName } from "./organization-name.ts";
import { ownAgency } from "./own-agency.ts";
import { people } from "./people.ts";
import { personName } from "./person-name.ts";
import { taggedPlace } from "./tagged-place.ts";
import { toldPlace } from "./told-place.ts";
import { wellKnownPlace } from "./well-known-place.ts";
import { withinRegion } from "./within-region.ts";

/** What decides whether a name is a place, in this order. */
export const placeRules: readonly PlaceRule[] = [
  dateline,
  calendarWord,
  ownAgency,
  namedThing,
  people,
  toldPlace,
  withinRegion,
  personName,
  organizationName,
  metonym,
  taggedPlace,
  wellKnownPlace,
  afterPreposition,
];
