/** What a search asks for: words of a phrase, or such things joined. */
export type Wanted =
  | { readonly kind: "phrase"; readonly words: string; readonly isBeginning: boolean }
  | { readonly kind: "and" | "or" | "not"; readonly left: Wanted; readonly right: Wanted };

/**
 * Reads what SQLite's FTS5 takes as a search, as far as people write it.
 *
 *     "nuclear talks" OR (ceasefire NOT truce*)
 *
 * Words that stand side by side must all be there; NOT binds closest, OR least.
 *
 * @returns undefined where there is no word in it
 */
export function searchWords(words: string): Wanted | undefined {
  const tokens = words.match(/"(?:[^"]|"")*"\*?|[()]|[^\s()"]+/gu) ?? [];
  let at = 0;
  const is = (token: string) => tokens[at] === token;

  const joined =
    (kind: "or" | "and" | "not", next: () => Wanted | undefined, goesOn: () => boolean) => () => {
      let left = next();
      while (at < tokens.length && goesOn()) {
        const right = next();
        left = left && right ? { kind, left, right } : (left ?? (kind === "not" ? undefined : right));
      }
      return left;
    };
  const one = (): Wanted | undefined => {
    const token = tokens[at++] ?? "";
    if (token === "(") {
      const inside = any();
      if (is(")")) at++;
      return inside;
    }
    const isBeginning = token.endsWith("*");
    const bare = token.replace(/\*$/u, "").replace(/^"|"$/gu, "").replaceAll('""', '"');
    return /[\p{L}\p{N}]/u.test(bare) ? { kind: "phrase", words: bare, isBeginning } : undefined;
  };
  const without = joined("not", one, () => is("NOT") && at++ >= 0);
  const all = joined("and", without, () => {
    if (is("AND")) at++;
    return !is("OR") && !is(")");
  });
  const any: () => Wanted | undefined = joined("or", all, () => is("OR") && at++ >= 0);

  let found = any();
  // A bracket too many closes nothing.
  for (; at < tokens.length; at++) {
    const rest = any();
    found = found && rest ? { kind: "and", left: found, right: rest } : (found ?? rest);
  }
  return found;
}
