import type { Sentence, Token } from "../../model/document.ts";
import { ancestors, dependent, dependents, hasRelation, headOf } from "../../text/tree.ts";
import { antecedentOf, argumentsOf, isNominal, isOfSaying, isPassive, isVerb, markerOf } from "./clauses.ts";
import { atHandsOf } from "./marked.ts";

/** Steps up the tree after which the search for an unexpressed subject ends. */
const reach = 6;

/**
 * Returns who does what a verb or predicative adjective says.
 *
 *     Rebels  who fled the port  forced  villagers  to leave,  burning houses.
 *     of fled, forced, burning           of leave
 *
 * Of a passive it is the agent: *was shot by a guard*. Nothing where a passive tells none.
 */
export function subjectsOf(sentence: Sentence, verb: Token): readonly Token[] {
  return isPassive(sentence, verb) ? agentsOf(sentence, verb) : surfaceSubjectsOf(sentence, verb, reach);
}

/** Returns the by-phrase of a passive, also where it hangs on what comes between: *accused of treason by his party*. */
export function agentsOf(sentence: Sentence, verb: Token): readonly Token[] {
  const own = dependents(sentence, verb, "obl").filter(
    (t) => t.deprel === "obl:agent" || markerOf(sentence, t) === "by",
  );
  if (own.length > 0) return own;
  const hands = atHandsOf(sentence, verb);
  if (hands.length > 0) return hands;
  const inner = dependents(sentence, verb, "obl").flatMap((t) =>
    dependents(sentence, t, "nmod").filter((agent) => markerOf(sentence, agent) === "by"),
  );
  if (inner.length > 0 || verb.deprel === "conj") return inner;
  return dependents(sentence, verb, "conj").flatMap((t) =>
    isVerb(t) && isPassive(sentence, t) ? agentsOf(sentence, t) : [],
  );
}

/** Returns the subject as it stands, also where another clause lends it; of a passive, what undergoes it. */
export function surfaceSubjectsOf(sentence: Sentence, verb: Token, steps: number = reach): readonly Token[] {
  const own = argumentsOf(sentence, verb, "nsubj");
  if (own.length > 0) return own;
  const head = headOf(sentence, verb);
  if (!head || steps === 0) return [];
  if (isMistaken(sentence, verb, head)) return [head];
  if (verb.deprel === "conj")
    return surfaceSubjectsOf(sentence, sharingClause(sentence, verb, clauseOf(sentence, head)), steps - 1);
  if (hasRelation(verb, "xcomp")) return controllersOf(sentence, head, steps);
  if (hasRelation(verb, "acl")) return subjectsOfAttribute(sentence, verb, head, steps);
  if (hasRelation(verb, "advcl")) return subjectsOfAdjunct(sentence, verb, head, steps);
  if (hasRelation(verb, "appos") && !isVerb(head)) return [head];
  if (hasRelation(verb, "parataxis", "dep") && verb.xpos === "VBG")
    return surfaceSubjectsOf(sentence, head, steps - 1);
  return [];
}

/** Tells whether a parser took a clause for a conjunct of its own subject: *he said [three envoys had left]*. */
function isMistaken(sentence: Sentence, verb: Token, head: Token): boolean {
  if (verb.deprel !== "conj" || !isNominal(head) || dependent(sentence, verb, "cc")) return false;
  const aux = dependent(sentence, verb, "aux");
  return aux !== undefined && aux.id === head.id + 1;
}

/**
 * The clause that lends a conjunct its subject: behind a comma the main one, not the adjunct before it.
 *
 *     They  fought,  after Lima had left,  and  made  peace in 1996.
 */
function sharingClause(sentence: Sentence, verb: Token, first: Token): Token {
  const main = headOf(sentence, first);
  if (main && isVerb(main) && isPassive(sentence, first) && isOfSaying(sentence, verb, first)) return main;
  const and = dependent(sentence, verb, "cc");
  const isApart = and !== undefined && sentence.tokens[and.id - 2]?.form === ",";
  const isAdjunct = first.deprel === "advcl" && dependent(sentence, first, "mark", "nsubj") !== undefined;
  const precedes = main !== undefined && isVerb(main) && main.id < first.id;
  return isApart && isAdjunct && precedes && verb.xpos === main.xpos ? main : first;
}

/** The verb at or above a word; a parser may hang a conjoined verb on a noun. */
function clauseOf(sentence: Sentence, token: Token): Token {
  return [token, ...ancestors(sentence, token)].find(isVerb) ?? token;
}

/** Verbs whose subject does what the infinitive says, in spite of an object: *used drones to strike*. */
const keepsSubject = new Set(
  "contact cross enter meet phone promise ring summon telephone threaten use visit vow".split(" "),
);

/** Subject of an infinitive complement: *forced villagers to leave*, *tried to leave*. */
function controllersOf(sentence: Sentence, head: Token, steps: number): readonly Token[] {
  const object = dependents(sentence, head, "obj", "iobj");
  if (object.length > 0 && !keepsSubject.has(head.lemma) && isVerb(head)) return object.slice(-1);
  const moved = movedBefore(sentence, head);
  if (object.length === 0 && moved) return [moved];
  const addressee = dependents(sentence, head, "obl").filter((t) =>
    ["call", "appeal", "shout"].includes(head.lemma)
      ? ["on", "upon", "to"].includes(markerOf(sentence, t) ?? "")
      : false,
  );
  return addressee.length > 0 ? addressee : surfaceSubjectsOf(sentence, head, steps - 1);
}

/** Verbs whose object did what follows: *blamed rebels for burning it, arrested two men for spying*. */
const judges = new Set(
  "accuse arrest berate blame castigate censure charge chastise chide commend condemn convict credit criticise criticize denounce deport detain expel fault fine hail imprison indict investigate jail lambast lambaste laud praise prosecute punish rebuke reprimand sanction scold sentence slam suspect thank try".split(
    " ",
  ),
);

/** Texts that speak for whoever issued them: *issued a statement condemning the raid*. */
const texts = new Set(
  "appeal bill cable communique communiqué complaint declaration decree editorial edict email leaflet letter manifesto memo memorandum message motion note notice order pamphlet petition post proclamation release report resolution ruling speech statement telegram tweet".split(
    " ",
  ),
);

/** Subject of a clause that modifies a noun: *troops entering the port*, *Oman's plan to mediate*. */
function subjectsOfAttribute(sentence: Sentence, verb: Token, noun: Token, steps: number): readonly Token[] {
  const infinitive = dependent(sentence, verb, "mark")?.lemma === "to";
  const gerund = markerOf(sentence, verb) !== undefined && verb.xpos === "VBG";
  const governor = headOf(sentence, noun);
  if (!infinitive && !gerund)
    return governor && isVerb(governor) && isOfGovernor(sentence, verb, noun)
      ? surfaceSubjectsOf(sentence, governor, steps - 1)
      : [noun];
  if (gerund && noun.deprel === "obj" && governor && judges.has(governor.lemma)) return [noun];
  const owner = dependents(sentence, noun, "nmod:poss");
  // "Summoned its envoy to protest": whoever summons does.
  if (owner.length > 0 && !(governor && keepsSubject.has(governor.lemma))) return owner;
  return governor && isVerb(governor) ? surfaceSubjectsOf(sentence, governor, steps - 1) : [];
}

/**
 * Tells whether a participle that hangs on an object is the doing of the verb's subject.
 *
 *     issued a statement condemning the raid      rejected the offer, accusing Lima      struck a convoy, killing six
 */
function isOfGovernor(sentence: Sentence, verb: Token, noun: Token): boolean {
  if (verb.xpos !== "VBG" || verb.deprel !== "acl" || !hasRelation(noun, "obj", "obl")) return false;
  if (noun.deprel === "obj" && texts.has(noun.lemma.toLowerCase())) return true;
  return sentence.tokens[verb.id - 2]?.form === "," && noun.id < verb.id;
}

/** Verbs whose object does what follows, also where a parser ties it to the verb as a purpose. */
const moving = new Set(
  "allow arm ask back cause command compel direct drive enable encourage equip force help hire instruct invite lead oblige order pay permit persuade press pressure push recruit support tell train urge".split(
    " ",
  ),
);

/** *the fighters that Lima [had armed] to take the port*: the object stands before the clause. */
function movedBefore(sentence: Sentence, verb: Token): Token | undefined {
  if (verb.deprel !== "acl:relcl" || !moving.has(verb.lemma) || isPassive(sentence, verb)) return undefined;
  const noun = headOf(sentence, verb);
  const subjects = dependents(sentence, verb, "nsubj");
  const isOthers = subjects.some((subject) => antecedentOf(sentence, subject) === undefined);
  return noun && isNominal(noun) && isOthers ? noun : undefined;
}

/** Subject of a clause without one: *fled, burning houses*; after *of, from, for, against* it is the object. */
function subjectsOfAdjunct(sentence: Sentence, verb: Token, head: Token, steps: number): readonly Token[] {
  const marker = markerOf(sentence, verb);
  if (["against", "for", "from", "of"].includes(marker ?? "")) {
    const object = argumentsOf(sentence, head, "obj", "nsubj:pass");
    if (object.length > 0) return object;
  }
  // "Ordered the envoys to go, accusing them of …": who is told to go accuses nobody of himself.
  const over = hasRelation(head, "xcomp") ? headOf(sentence, head) : undefined;
  const isTold = over !== undefined && dependent(sentence, over, "obj") !== undefined;
  if (
    isTold &&
    verb.xpos === "VBG" &&
    /^(?:them|him|her|it)$/iu.test(dependent(sentence, verb, "obj")?.form ?? "")
  )
    return surfaceSubjectsOf(sentence, over, steps - 1);
  if (marker === "to" && moving.has(head.lemma)) {
    const object = dependents(sentence, head, "obj").filter((t) => t.id < verb.id);
    if (object.length > 0) return object;
    const moved = movedBefore(sentence, head);
    if (moved) return [moved];
  }
  return isVerb(head) ? surfaceSubjectsOf(sentence, head, steps - 1) : argumentsOf(sentence, head, "nsubj");
}
