import type { Token } from "../../model/document.ts";

/** Verbs by the particle that stands beside their object: before a noun it is hardly ever a preposition. */
const pairs: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    back: "beat bring claw cut drive fight give hand hold pull push roll send take turn win",
    down: "break bring burn burnt close gun hunt knock lay mow pull put shoot shut slap strike take tear track turn vote",
    in: "bring call hand haul rein send take usher",
    off: "brush call close cordon cut fend fight hold lay pay put seal set shrug switch turn",
    out: "carry drive flush force hand kick order pull root rule send single throw wipe",
    over: "hand sign take turn",
    up: "back blow break build call cover draw give open pick prop put ramp round seal set step sum take tighten",
  }).map(([particle, verbs]) => [particle, new Set(verbs.split(" "))]),
);

/**
 * Makes a particle of what a parser took for a preposition, and the noun behind it the verb's object.
 *
 *     Hanoi  handed  over  an activist  to Vientiane.
 *                    case -> particle, obl -> obj
 *
 * So too a noun behind a particle that the parser saw, *laid down their arms*. Leaves alone a preposition behind the
 * particle (*was called in at night*), a time (*called in May, broke off Friday*), a passive (*was called over the
 * row*) and a verb that has its object.
 */
export function repairParticleAsPreposition(tokens: readonly Token[]): readonly Token[] {
  const mended = [...tokens];
  for (const verb of tokens) {
    const particle = tokens[verb.id];
    if (verb.upos !== "VERB" || !particle || !pairs.get(particle.form.toLowerCase())?.has(verb.lemma))
      continue;
    const noun = nounBehind(tokens, verb, particle);
    if (!noun || !isObjectOf(tokens, verb, noun, particle)) continue;
    mended[particle.id - 1] = { ...particle, upos: "ADP", xpos: "RP", head: verb.id, deprel: "compound:prt" };
    mended[noun.id - 1] = { ...noun, deprel: "obj" };
  }
  return mended;
}

function nounBehind(tokens: readonly Token[], verb: Token, particle: Token): Token | undefined {
  if (particle.deprel === "case") {
    const noun = tokens[particle.head - 1];
    return noun?.head === verb.id ? noun : undefined;
  }
  if (particle.deprel !== "compound:prt" || particle.head !== verb.id) return undefined;
  const noun = tokens.find(
    ({ id, head, deprel }) => id > particle.id && head === verb.id && deprel === "obl",
  );
  return noun?.xpos === "NN" || noun?.xpos === "NNS" ? noun : undefined;
}

/** *called in [the ambassador]* */
function isCalled({ lemma }: Token, noun: Token): boolean {
  return lemma === "call" && called.has(noun.lemma.toLowerCase());
}

const called = new Set(
  "ambassador attaché attache chargé charge commissioner consul diplomat envoy minister army police soldier troop".split(
    " ",
  ),
);

function isObjectOf(tokens: readonly Token[], verb: Token, noun: Token, particle: Token): boolean {
  if (noun.deprel === "obj") return particle.deprel === "case";
  // "Called in May, took in Paris": of these only what the parser calls an object is one, and whoever is called.
  if (noun.deprel !== "obl" || (/^in$/iu.test(particle.form) && !isCalled(verb, noun))) return false;
  return !tokens.some(
    ({ head, deprel, id }) =>
      (head === verb.id && (deprel === "obj" || deprel.startsWith("aux:pass"))) ||
      (head === noun.id && deprel === "case" && id !== particle.id && id < noun.id),
  );
}
