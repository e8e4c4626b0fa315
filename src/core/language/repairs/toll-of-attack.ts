import type { Token } from "../../model/document.ts";

const hurting = new Set(["displace", "hurt", "injure", "kill", "maim", "wound"]);

/**
 * Gives the toll behind a comma to the attack, and not to what those attacked were doing.
 *
 *     Police  fired  at protesters  who stormed  parliament,  killing  five.
 *             root      obl             acl:relcl              advcl of stormed -> of fired
 *
 * Leaves alone a toll without a comma, and a clause that hangs on no phrase of a verb.
 */
export function repairTollOfAttack(tokens: readonly Token[]): readonly Token[] {
  const toll = tokens.find(
    (token) =>
      hurting.has(token.lemma) &&
      token.xpos === "VBG" &&
      token.deprel === "advcl" &&
      tokens[token.id - 2]?.form === ",",
  );
  const doing = toll && tokens[toll.head - 1];
  const noun = doing?.deprel === "acl:relcl" ? tokens[doing.head - 1] : undefined;
  const attack = noun && /^(?:obj|obl)$/u.test(noun.deprel) ? tokens[noun.head - 1] : undefined;
  if (!toll || attack?.upos !== "VERB" || attack.id > toll.id) return tokens;
  return tokens.map((token) => (token === toll ? { ...token, head: attack.id } : token));
}
