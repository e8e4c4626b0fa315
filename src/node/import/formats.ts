import type { Format } from "./format.ts";
import { geonames } from "./geonames.ts";
import { people } from "./people.ts";
import { petrarchActors } from "./petrarch-actors.ts";
import { petrarchAgents } from "./petrarch-agents.ts";
import { petrarchVerbs } from "./petrarch-verbs.ts";

/** The formats that word lists can be made from. */
export const formats: readonly Format[] = [geonames, people, petrarchActors, petrarchAgents, petrarchVerbs];
