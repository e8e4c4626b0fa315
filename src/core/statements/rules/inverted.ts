import { dependents } from "../../text/tree.ts";
import { allows, finding } from "../cue.ts";
import { contentOf } from "../extent.ts";
import { subjectOf } from "../subject.ts";
import type { StatementRule } from "./rule.ts";

/**
 * A reporting verb after its content, with its subject on either side.
 *
 *     Talks had resumed,  said  the minister.        Two men were killed,  it      said.
 *     content             cue   source               content               source  cue
 */
export const inverted: StatementRule = {
  id: "inverted",

  find(site) {
    const { sentence, token } = site;
    const cue = site.verb;
    const clause = cue && dependents(sentence, token, "ccomp").find((t) => t.id < token.id);
    if (!clause) return undefined;
    const source = subjectOf(sentence, token);
    if (!source || !(allows(site, cue, "that", source) || allows(site, cue, "quote", source)))
      return undefined;
    return finding(site, cue, source, contentOf(sentence, clause));
  },
};
