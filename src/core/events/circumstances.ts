import type { Sentence, Token } from "../model/document.ts";
import type { EventTime } from "../model/event.ts";
import type { TimeExpression } from "../model/time.ts";
import { isOccasion, placeOf, timeOf, within } from "../text/attachment.ts";
import { periodOf } from "../text/period.ts";
import { ancestors, dependents, hasRelation, headOf, headOfSpan } from "../text/tree.ts";
import type { Reading } from "./reading.ts";
import { ageOf } from "./status/age.ts";
import { isPast } from "./status/past.ts";

/**
 * Returns when an act took place, as its own clause tells, or the one other time of its sentence; null where
 * nothing tells.
 *
 *     The battle has raged  since June .     from June to the day of the report
 */
export function statedTime(reading: Reading, sentence: Sentence, trigger: Token): EventTime | null {
  const { times, article } = reading.document;
  const expression = timeOf(
    times.filter((time) => !isEnd(sentence, time) && !isCompared(sentence, trigger, time)),
    sentence,
    trigger,
  );
  const own = periodOf(expression?.value ?? null);
  if (expression && own && isToCome(article.published, own.start) && isPast(sentence, trigger)) return null;
  if (expression && own)
    return lastsToDate(sentence, trigger, expression)
      ? { start: own.start, end: article.published?.slice(0, 10) ?? own.end, basis: "stated" }
      : { ...own, basis: "stated" };
  const around = surroundingTime(times, sentence, trigger);
  const lent = around && periodOf(around.value);
  const age = lent && ageOf(lent.end, article.published ?? "");
  if (!lent || age === undefined || age < 0) return null;
  // "The battle, backed by air strikes, has raged since June": so have the strikes.
  const end = lastsToDate(sentence, trigger, around) ? article.published?.slice(0, 10) : undefined;
  return { start: lent.start, end: end ?? lent.end, basis: "inferred" };
}

/** *Struck the camp the next day*: the day after one that the report tells of, and not after the report. */
function isToCome(published: string | null, start: string): boolean {
  const age = published === null ? undefined : ageOf(start, published);
  return age !== undefined && age < 0;
}

/**
 * *Closed its airspace until December*, *ruled out talks before elections in June*: when it will end or what lies ahead,
 * not when it was done.
 */
function isEnd(sentence: Sentence, time: TimeExpression): boolean {
  const head = time.start >= sentence.start && time.end <= sentence.end && headOfSpan(sentence, time);
  if (!head) return false;
  const leads = (token: Token, words: RegExp) =>
    dependents(sentence, token, "case", "mark").some((t) => words.test(t.form));
  const occasion = headOf(sentence, head);
  const isOfOccasion =
    occasion?.upos === "NOUN" && (occasion.start < time.start || occasion.start >= time.end);
  return leads(head, /^(?:until|till)$/iu) || (isOfOccasion && leads(occasion, /^(?:until|till|before)$/iu));
}

/** *The largest meeting since 1815*: the year of another one. */
function isCompared(sentence: Sentence, trigger: Token, time: TimeExpression): boolean {
  const head = time.start >= sentence.start && time.end <= sentence.end && headOfSpan(sentence, time);
  if (!head || !dependents(sentence, head, "case", "mark").some((t) => /^since$/iu.test(t.form)))
    return false;
  const isTop = ({ xpos, lemma }: Token) => xpos === "JJS" || superlative.has(lemma.toLowerCase());
  return time.start > trigger.start && dependents(sentence, trigger, "amod").some(isTop);
}

const superlative = new Set(["first", "last", "only"]);

/** *Has raged since June*; *signed in May but have since accused each other*. */
function lastsToDate(sentence: Sentence, trigger: Token, time: TimeExpression): boolean {
  const head = headOfSpan(sentence, time);
  const leads = head ? dependents(sentence, head, "case", "mark") : [];
  const since = [...leads, ...dependents(sentence, trigger, "advmod")];
  return since.some((t) => t.lemma.toLowerCase() === "since");
}

/**
 * The one time that a sentence gives, for acts in its other clauses; nothing where it gives several.
 * Leaves alone the time of a noun (*last month's bombing*) and of a clause that neither holds the act nor stands
 * beside it (*Poland, which shut the border in May, welcomed the plan*).
 */
function surroundingTime(
  times: readonly TimeExpression[],
  sentence: Sentence,
  trigger: Token,
): TimeExpression | undefined {
  const here = within(times, sentence).filter((time) => periodOf(time.value) && !isEnd(sentence, time));
  const [only] = here;
  const head = here.length === 1 && only ? headOfSpan(sentence, only) : undefined;
  return head && isShared(sentence, head, trigger) ? only : undefined;
}

function isShared(sentence: Sentence, time: Token, trigger: Token): boolean {
  if (hasRelation(time, "nmod:poss", "compound", "amod", "nummod") && !isOccasion(sentence, time))
    return false;
  const path = ancestors(sentence, time);
  const relative = path.find(
    (t) =>
      t.deprel === "acl:relcl" ||
      t.deprel === "advcl:relcl" ||
      (t.deprel === "acl" && isParticiple(t) && headOf(sentence, t)?.head !== 0),
  );
  return !relative || relative === trigger || ancestors(sentence, trigger).includes(relative);
}

/** *A ship grounded since 1999, troops holding the port since May*; what hangs on the top of a sentence may be its verb. */
function isParticiple({ xpos }: Token): boolean {
  return xpos === "VBN" || xpos === "VBG";
}

/** Returns the id of the place where an act took place, as its own clause tells; null where it tells nothing. */
export function statedPlace(reading: Reading, sentence: Sentence, trigger: Token): string | null {
  return placeOf(reading.document.places, sentence, trigger)?.id ?? null;
}
