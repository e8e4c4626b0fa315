import type { Sentence, Token } from "../../model/document.ts";
import { dependent, dependents, hasRelation, subtreeTokens } from "../../text/tree.ts";
import { allows, finding } from "../cue.ts";
import { contentOf } from "../extent.ts";
import { isRelative, trimPunctuation } from "../source.ts";
import { subjectOf } from "../subject.ts";
import type { StatementRule } from "./rule.ts";

/**
 * A verb that calls something something.
 *
 *     Minsk   called  the sanctions illegal.
 *     source  cue     content
 *
 * Leaves alone the naming of things (*a town called Kilis*): nobody is said to call it so.
 */
export const calledSo: StatementRule = {
  id: "called-so",

  find(site) {
    const { sentence, token } = site;
    const cue = site.verb;
    if (!cue?.frames.has("obj+small")) return undefined;
    const object = dependent(sentence, token, "obj");
    const predicate = dependents(sentence, token, "xcomp").find(
      (t) => t.id > token.id && dependent(sentence, t, "mark")?.lemma !== "to",
    );
    const source = subjectOf(sentence, token);
    if (!object || !source || !allows(site, cue, "obj+small", source)) return undefined;
    const flat = predicate ? [] : predicateByWords(sentence, token, object);
    if (flat.length > 0) return finding(site, cue, source, flat);
    if (!predicate) return undefined;
    const next = dependents(sentence, predicate, "conj").filter((t) => isDone(sentence, t));
    return finding(
      site,
      cue,
      source,
      joined(
        contentOf(sentence, predicate, predicate.upos === "VERB" && predicate.xpos !== "VBG" ? [] : next),
        isRelative(object) ? [] : contentOf(sentence, object),
      ),
    );
  },
};

function joined(...parts: readonly (readonly Token[])[]): readonly Token[] {
  return parts.flat().sort((a, b) => a.id - b.id);
}

/**
 * Returns an object and what it is called where the tree takes the two for one phrase.
 *
 *     The union called  Clinton a “champion” of its cause.
 *
 * Leaves alone an object that nothing but a preposition or a comma follows (*called him on Friday*).
 */
function predicateByWords(sentence: Sentence, verb: Token, object: Token): readonly Token[] {
  const name = subtreeTokens(
    sentence,
    object,
    (t) =>
      !hasRelation(t, "flat") &&
      (t.id > object.id || !hasRelation(t, "compound", "nmod:poss", "det", "amod")),
  );
  const end = name.at(-1)?.id ?? object.id;
  const next = sentence.tokens[end];
  const opens = next && (/^["“]$|^''$/u.test(next.form) || next.upos === "DET" || next.upos === "ADJ");
  if (!opens || end <= verb.id) return [];
  // "called it a surrender and walked out": what else is done is not what it is called.
  const others = dependents(sentence, verb, "conj").map((next) => subtreeTokens(sentence, next)[0]?.id);
  const stop = sentence.tokens.findIndex(
    (t) =>
      t.id > end &&
      (/^[,.;:]$|^[-–—]+$/u.test(t.form) || closesBeforeNext(sentence, t) || others.includes(t.id)),
  );
  return trimPunctuation(sentence.tokens.slice(verb.id, stop < 0 ? undefined : stop));
}

/** *called it “an outrage” and asked …*: a mark that closes before the next thing done. */
function closesBeforeNext(sentence: Sentence, token: Token): boolean {
  const next = sentence.tokens[token.id];
  return /^["”]$|^''$/u.test(token.form) && next?.upos === "CCONJ";
}

/** *called it grave and [accused] them*: taggers take a past tense for a participle; with an object it is none. */
function isDone(sentence: Sentence, token: Token): boolean {
  if (/^VB[DG]$/u.test(token.xpos)) return true;
  return (
    token.xpos === "VBN" &&
    dependent(sentence, token, "obj") !== undefined &&
    dependents(sentence, token, "aux", "aux:pass").length === 0
  );
}
