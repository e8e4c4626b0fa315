import type { GoldMention, GoldWord } from "./gum-chains.ts";

interface Open {
  /** With its part where a mention has several: `12[1/2]`. */
  readonly id: string;
  readonly type: string;
  readonly first: number;
}

/**
 * Reads a document's chains from its `Entity=` brackets, by id, in text order.
 *
 *     (12-person-new-cf1-2-coref … 12)     (7-place-giv:act-cf2-1-coref)
 *
 * The second field is the type. Of a mention in several parts the first is taken.
 */
export function entitiesOf(words: readonly GoldWord[]): readonly (readonly GoldMention[])[] {
  const chains = new Map<string, GoldMention[]>();
  const open: Open[] = [];
  const close = ({ id, type, first }: Open, last: number): void => {
    const [entity = "", part = "1"] = id.split(/[[/]/u);
    if (part !== "1") return;
    const mentions = chains.get(entity) ?? [];
    chains.set(entity, mentions);
    mentions.push(mentionOf(words, type, first, last));
  };
  for (const [i, { brackets }] of words.entries()) {
    for (const [whole, inside, closing] of brackets.matchAll(/\(([^()]+)\)?|([^()]+)\)/gu)) {
      if (inside !== undefined) {
        const [id = "", type = ""] = inside.split("-");
        const mention = { id, type, first: i };
        if (whole.endsWith(")")) close(mention, i);
        else open.push(mention);
        continue;
      }
      const at = open.findLastIndex(({ id }) => id === closing);
      const [mention] = at < 0 ? [] : open.splice(at, 1);
      if (mention) close(mention, i);
    }
  }
  const byStart = (a: GoldMention, b: GoldMention) => a.start - b.start || b.end - a.end;
  return [...chains.values()].map((mentions) => mentions.sort(byStart));
}

/** The head of a phrase is the word whose own head lies outside it. */
function mentionOf(words: readonly GoldWord[], type: string, first: number, last: number): GoldMention {
  const inside = words.slice(first, last + 1);
  const head = inside.find((word) => word.head < first || word.head > last) ?? inside[0];
  const [start, end] = [inside[0]?.start ?? 0, inside.at(-1)?.end ?? 0];
  return { start, end, type, head: { start: head?.start ?? start, end: head?.end ?? end } };
}
