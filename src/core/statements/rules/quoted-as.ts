import { dependent, dependents, hasRelation, headOf } from "../../text/tree.ts";
import { meaningOf } from "../cue.ts";
import { contentOf } from "../extent.ts";
import { isPassive } from "../source.ts";
import type { StatementRule } from "./rule.ts";

const quoting = new Set(["quote", "cite", "report", "describe"]);

/**
 * Somebody quoted by a carrier.
 *
 *     Reuters  quoted  an official  as saying  talks had failed.
 *     carrier          source          cue     content
 */
export const quotedAs: StatementRule = {
  id: "quoted-as",

  find(site) {
    const { sentence, token } = site;
    const cue = site.verb;
    const quoter = headOf(sentence, token);
    if (!cue || !quoter || !quoting.has(quoter.lemma) || !hasRelation(token, "advcl", "xcomp", "obl", "acl"))
      return undefined;
    if (dependent(sentence, token, "mark", "case")?.lemma !== "as") return undefined;
    const clause =
      dependent(sentence, token, "ccomp", "xcomp", "obj") ??
      dependents(sentence, quoter, "ccomp").find((t) => t.id < quoter.id);
    const source = dependent(sentence, quoter, isPassive(sentence, quoter) ? "nsubj:pass" : "obj");
    return {
      cue: [token],
      source,
      content: clause ? contentOf(sentence, clause) : [],
      meaning: meaningOf(site, cue),
    };
  },
};
