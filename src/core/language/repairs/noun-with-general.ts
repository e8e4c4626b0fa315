import type { Token } from "../../model/document.ts";

/** Offices that *general* after them makes another. */
const offices =
  /^(?:advocate|attorney|auditor|comptroller|consul|director|governor|inspector|postmaster|procurator|prosecutor|secretary|solicitor|surgeon)s?$|^secretaries$/iu;

/**
 * Makes *general* after an office a part of its name.
 *
 *     NATO's  secretary  general              discussed  the matter.
 *             nsubj      nsubj -> flat        root
 *
 * Leaves alone a general of that name (*told the secretary General Smith had left*).
 */
export function repairNounWithGeneral(tokens: readonly Token[]): readonly Token[] {
  return tokens.reduce(
    (mended, { id, form }) => (/^general$/iu.test(form) ? joinTo(mended, id) : mended),
    tokens,
  );
}

function joinTo(tokens: readonly Token[], id: number): readonly Token[] {
  const before = tokens[id - 2];
  const [office, general] = [before?.form === "-" ? tokens[id - 3] : before, tokens[id - 1]];
  if (!office || !general || !offices.test(office.form)) return tokens;
  if (general.head === office.id || office.head === id) return tokens;
  if (isCapital(general) && !isCapital(office)) return tokens;
  // The one that hangs outside tells the place of both: "the attorney general of Kenya and …".
  return tokens.map((token) => {
    if (token === general) return { ...token, head: office.id, deprel: "flat" };
    return token.head === id ? { ...token, head: office.id } : token;
  });
}

function isCapital({ form }: Token): boolean {
  return /^\p{Lu}/u.test(form);
}
