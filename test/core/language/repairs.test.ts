import assert from "node:assert/strict";
import { test } from "node:test";
import { repairBareClause } from "../../../src/core/language/repairs/bare-clause.ts";
import { repairClauseOfVerb } from "../../../src/core/language/repairs/clause-of-verb.ts";
import { repairFiniteClauseOfNoun } from "../../../src/core/language/repairs/finite-clause-of-noun.ts";
import { repairFiniteModifier } from "../../../src/core/language/repairs/finite-modifier.ts";
import { repairFrontedPhrase } from "../../../src/core/language/repairs/fronted-phrase.ts";
import { repairLoneObject } from "../../../src/core/language/repairs/lone-object.ts";
import { repairMainVerb } from "../../../src/core/language/repairs/main-verb.ts";
import { repairMisreadSubject } from "../../../src/core/language/repairs/misread-subject.ts";
import { repairNounAsRoot } from "../../../src/core/language/repairs/noun-as-root.ts";
import { repairObjectOfGerund } from "../../../src/core/language/repairs/object-of-gerund.ts";
import { repairOuterConjunct } from "../../../src/core/language/repairs/outer-conjunct.ts";
import { repairRelativeClause } from "../../../src/core/language/repairs/relative-clause.ts";
import { repairSecondClause } from "../../../src/core/language/repairs/second-clause.ts";
import { repairSubjectAfterQuotation } from "../../../src/core/language/repairs/subject-after-quotation.ts";
import { repairTwoSubjects } from "../../../src/core/language/repairs/two-subjects.ts";
import { repairVerbConjunct } from "../../../src/core/language/repairs/verb-conjunct.ts";
import { repairVerbInName } from "../../../src/core/language/repairs/verb-in-name.ts";
import { tree } from "../../support/tree.ts";

const arcs = (tokens: readonly { head: number; deprel: string }[]) =>
  tokens.map(({ head, deprel }) => `${head} ${deprel}`).join(", ");

/** The minister, who flew to Manila, promised help: the parser's arcs of *promised* differ. */
const promised = (head: number, relation: string) => `
  Tolhurst Tolhurst PROPN 0 root      _ NNP
  ~,       ,        PUNCT 4 punct     _ ,
  who      who      PRON  4 nsubj     _ WP
  flew     fly      VERB  1 acl:relcl _ VBD
  there    there    ADV   7 advmod    _ RB
  ~,       ,        PUNCT 7 punct     _ ,
  promised promise  VERB  ${head} ${relation} _ VBD
  help     help     NOUN  7 obj       _ NN
  ~.       .        PUNCT 1 punct     _ .`;

test("the verb after a relative clause becomes the main verb", () => {
  const { tokens } = tree(promised(4, "advcl")).sentence;
  assert.equal(
    arcs(repairMainVerb(tokens)),
    "7 nsubj, 4 punct, 4 nsubj, 1 acl:relcl, 4 advmod, 7 punct, 0 root, 7 obj, 7 punct",
  );
});

test("a participle with an object is taken for a past", () => {
  const { tokens } = tree(promised(4, "advcl").replace(" advcl _ VBD", " advcl _ VBN")).sentence;
  const verb = repairMainVerb(tokens).find((token) => token.head === 0);
  assert.deepEqual([verb?.form, verb?.xpos], ["promised", "VBD"]);
});

test("a main verb with a subject of its own, or below another word, is left alone", () => {
  const withSubject = tree(promised(4, "advcl").replace("4 nsubj", "7 nsubj")).sentence;
  assert.equal(repairMainVerb(withSubject.tokens), withSubject.tokens);
  const elsewhere = tree(promised(3, "advcl")).sentence;
  assert.equal(repairMainVerb(elsewhere.tokens), elsewhere.tokens);
});

const hosted = (head: number, relation: string) => `
  said     say      VERB  0 root  _ VBD
  Lorenzo  Lorenzo  PROPN 1 nsubj _ NNP
  Abellana Abellana PROPN 2 flat  _ NNP
  ~,       ,        PUNCT 6 punct _ ,
  who      who      PRON  6 nsubj _ WP
  hosted   host     VERB  ${head} ${relation} _ VBD
  talks    talk     NOUN  6 obj   _ NNS`;

test("a clause with who hangs on the name before it", () => {
  const { tokens } = tree(hosted(1, "ccomp")).sentence;
  assert.equal(
    arcs(repairRelativeClause(tokens)),
    "0 root, 1 nsubj, 2 flat, 6 punct, 6 nsubj, 2 acl:relcl, 6 obj",
  );
});

test("a relative clause that is one already is left alone, and one above its noun", () => {
  const right = tree(hosted(2, "acl:relcl")).sentence;
  assert.equal(repairRelativeClause(right.tokens), right.tokens);
  const above = tree(hosted(1, "ccomp").replace("1 nsubj", "6 nsubj")).sentence;
  assert.equal(repairRelativeClause(above.tokens), above.tokens);
});

/** The party rejected the accords and accused Sadat: the parser's head of *accused* differs. */
const accused = (head: number, noun = "NOUN 2 obj") => `
  They     they   PRON  2 nsubj _ PRP
  rejected reject VERB  0 root  _ VBD
  accords  accord ${noun}  _ NNS
  and      and    CCONJ 5 cc    _ CC
  accused  accuse VERB  ${head} conj _ VBD
  Sadat    Sadat  PROPN 5 obj   _ NNP`;

test("a verb joined to a noun is joined to the noun's verb", () => {
  const { tokens } = tree(accused(3)).sentence;
  assert.equal(arcs(repairVerbConjunct(tokens)), "2 nsubj, 0 root, 2 obj, 5 cc, 2 conj, 5 obj");
});

test("a verb joined to a verb, or below a noun that is the root, is left alone", () => {
  for (const rows of [accused(2), accused(3, "NOUN 0 root").replace("0 root  _ VBD", "3 acl  _ VBD")]) {
    const { tokens } = tree(rows).sentence;
    assert.equal(arcs(repairVerbConjunct(tokens)), arcs(tokens));
  }
});

/** They accused Sadat of lying: the parser's arc of *Sadat* differs. */
const lying = (arc: string, mark = "of") => `
  They    they   PRON  2 nsubj _ PRP
  accused accuse VERB  0 root  _ VBD
  Sadat   Sadat  PROPN ${arc}  _ NNP
  ${mark} ${mark} SCONJ 5 mark  _ IN
  lying   lie    VERB  2 advcl _ VBG`;

test("a noun before of doing is the object of the verb before it", () => {
  const { tokens } = tree(lying("5 nsubj")).sentence;
  assert.equal(arcs(repairObjectOfGerund(tokens)), "2 nsubj, 0 root, 2 obj, 5 mark, 2 advcl");
});

test("an object, or a subject before another mark, is left alone", () => {
  for (const rows of [lying("2 obj"), lying("5 nsubj", "while")]) {
    const { tokens } = tree(rows).sentence;
    assert.equal(arcs(repairObjectOfGerund(tokens)), arcs(tokens));
  }
});

const told = (verb: string, mark: string, subject: string) => `
  He        he       PRON 2 nsubj _ PRP
  ${verb}   ${verb}  VERB 0 root  _ VBD
  reporters reporter NOUN 2 obj   _ NNS
  ${mark}
  talks     talk     NOUN 6 ${subject} _ NNS
  resumed   resume   VERB 3 acl   _ VBD`;
const that = "that that SCONJ 6 mark _ IN";

test("a clause goes to the verb before its object", () => {
  const clause = (text: string) => repairClauseOfVerb(tree(text).sentence.tokens).at(-1);
  assert.deepEqual(
    [clause(told("tell", that, "nsubj"))?.head, clause(told("tell", that, "nsubj"))?.deprel],
    [2, "ccomp"],
  );
  const urged = told("urge", "to to PART 6 mark _ TO", "advmod");
  assert.deepEqual([clause(urged)?.head, clause(urged)?.deprel], [2, "xcomp"]);
});

test("a relative clause stays with its noun, and a clause with the object of another verb", () => {
  for (const text of [
    told("tell", "that that PRON 6 nsubj _ WDT", "advmod"),
    told("meet", that, "nsubj"),
    told("make", "to to PART 6 mark _ TO", "advmod"),
  ])
    assert.equal(arcs(repairClauseOfVerb(tree(text).sentence.tokens)), arcs(tree(text).sentence.tokens));
});

const saidSo = (between: string, own: string) => `
  left    leave   VERB    0 root  _ VBD
  and     and     CCONJ   3 cc    _ CC
  said    say     VERB    1 conj  _ VBD
  ${between}
  talks   talk    NOUN    6 nsubj _ NNS
  failed  fail    VERB    1 ${own} _ VBD`;

test("a clause right after a verb of saying is what was said", () => {
  const { tokens } = tree(saidSo("the the DET 5 det _ DT", "conj")).sentence;
  assert.deepEqual(
    [repairBareClause(tokens).at(-1)?.head, repairBareClause(tokens).at(-1)?.deprel],
    [3, "ccomp"],
  );
});

test("a clause behind a comma, or of another kind, stays where it is", () => {
  for (const text of [saidSo("~, , PUNCT 6 punct _ ,", "conj"), saidSo("the the DET 5 det _ DT", "advcl")])
    assert.equal(arcs(repairBareClause(tree(text).sentence.tokens)), arcs(tree(text).sentence.tokens));
});

test("a clause behind a text or a time goes to the verb of saying, and its that is a mark", () => {
  const { tokens } = tree(`
    He        he        PRON  2 nsubj     _ PRP
    said      say       VERB  0 root      _ VBD
    in        in        ADP   4 case      _ IN
    statement statement NOUN  2 obl       _ NN
    that      that      PRON  7 obj       _ WDT
    talks     talk      NOUN  7 nsubj     _ NNS
    failed    fail      VERB  4 acl:relcl _ VBD`).sentence;
  const mended = repairClauseOfVerb(tokens);
  assert.deepEqual(
    [mended[4]?.deprel, mended[4]?.xpos, mended[6]?.head, mended[6]?.deprel],
    ["mark", "IN", 2, "ccomp"],
  );
});

test("a clause behind another goes to the verb of telling", () => {
  const { tokens } = tree(`
    He     he    PRON  2 nsubj _ PRP
    told   tell  VERB  0 root  _ VBD
    them   they  PRON  2 iobj  _ PRP
    before before SCONJ 6 mark _ IN
    he     he    PRON  6 nsubj _ PRP
    left   leave VERB  2 advcl _ VBD
    Rome   Rome  PROPN 6 obj   _ NNP
    that   that  SCONJ 10 mark _ IN
    talks  talk  NOUN  10 nsubj _ NNS
    failed fail  VERB  6 ccomp _ VBD`).sentence;
  assert.equal(repairClauseOfVerb(tokens).at(-1)?.head, 2);
});

test("the only object of a verb is its direct one, but for those that give or tell", () => {
  const lone = (lemma: string) =>
    repairLoneObject(
      tree(`
    He    he    PRON 2 nsubj _ PRP
    ${lemma} ${lemma} VERB 0 root _ VBD
    them  they  PRON 2 iobj  _ PRP`).sentence.tokens,
    ).at(-1)?.deprel;
  assert.deepEqual([lone("demand"), lone("tell")], ["obj", "iobj"]);
});

const interview = (mark: string) => `
  Gorbachev Gorbachev PROPN 0 root  _ NNP
  ~,        ,         PUNCT 4 punct _ ,
  in        in        ADP   4 case  _ IN
  interview interview NOUN  1 nmod  _ NN
  ~,        ,         PUNCT 6 punct _ ,
  accused   accuse    VERB  4 acl   _ VBD
  ${mark}   them      PRON  6 obj   _ PRP
  ~.        .         PUNCT 1 punct _ .`;

test("a finite verb behind a comma is no clause of a noun", () => {
  const { tokens } = tree(interview("them")).sentence;
  assert.equal(
    arcs(repairFiniteClauseOfNoun(tokens)),
    "6 nsubj, 4 punct, 4 case, 1 nmod, 6 punct, 0 root, 6 obj, 6 punct",
  );
  const participle = tree(interview("them").replace("VBD", "VBN")).sentence.tokens;
  assert.equal(repairFiniteClauseOfNoun(participle), participle);
});

test("a finite verb is no part of a noun phrase", () => {
  const supporters = (tag: string) =>
    tree(`
    Supporters supporter NOUN  0 root  _ NNS
    of         of        ADP   3 case  _ IN
    Bella      Bella     PROPN 1 nmod  _ NNP
    blocked    block     VERB  5 amod  _ ${tag}
    roads      road      NOUN  1 nmod  _ NNS
    in         in        ADP   7 case  _ IN
    Algiers    Algiers   PROPN 1 nmod  _ NNP
    ~.         .         PUNCT 1 punct _ .`).sentence.tokens;
  assert.equal(
    arcs(repairFiniteModifier(supporters("VBD"))),
    "4 nsubj, 3 case, 1 nmod, 0 root, 4 obj, 7 case, 4 obl, 4 punct",
  );
  const participle = supporters("VBN");
  assert.equal(repairFiniteModifier(participle), participle);
});

test("a participle between two subjects of one verb is the verb of the first", () => {
  const outlets = (relation: string) =>
    tree(`
    Outlets  outlet  NOUN  6 nsubj       _ NNS
    reported report  VERB  1 acl         _ VBN
    Friday   Friday  PROPN 2 ${relation} _ NNP
    the      the     DET   5 det         _ DT
    service  service NOUN  6 nsubj       _ NN
    had      have    VERB  0 root        _ VBD
    talks    talk    NOUN  6 obj         _ NNS
    ~.       .       PUNCT 6 punct       _ .`).sentence.tokens;
  const mended = repairTwoSubjects(outlets("obl"));
  assert.equal(arcs(mended), "2 nsubj, 0 root, 2 obl, 5 det, 6 nsubj, 2 ccomp, 6 obj, 2 punct");
  assert.equal(mended[1]?.xpos, "VBD");
  const owned = outlets("obl:agent");
  assert.equal(repairTwoSubjects(owned), owned);
});

test("a name between a quotation and a verb without a subject is its subject", () => {
  const quoted = (head: number, relation: string) =>
    tree(`
    ~"     "     PUNCT 3 punct              _ \`\`
    I      I     PRON  3 nsubj              _ PRP
    fall   fall  VERB  8 ccomp              _ VBP
    short  short ADJ   3 xcomp              _ JJ
    ~,     ,     PUNCT 3 punct              _ ,
    ~"     "     PUNCT 3 punct              _ ''
    Valdez Valdez PROPN ${head} ${relation} _ NNP
    said   say   VERB  0 root               _ VBD`).sentence.tokens;
  assert.equal(repairSubjectAfterQuotation(quoted(4, "appos"))[6]?.head, 8);
  const right = quoted(8, "nsubj");
  assert.equal(repairSubjectAfterQuotation(right), right);
});

test("a clause without that goes to the verb of telling where it lacks nothing", () => {
  const told = (relation: string) =>
    tree(`
    He         he         PRON 2 nsubj     _ PRP
    told       tell       VERB 0 root      _ VBD
    reporters  reporter   NOUN 2 iobj      _ NNS
    they       they       PRON 5 nsubj     _ PRP
    failed     fail       VERB 3 acl:relcl _ VBD
    Rome       Rome       PROPN 5 ${relation} _ NNP`).sentence.tokens;
  const [, , , , clause] = repairClauseOfVerb(told("obj"));
  assert.deepEqual([clause?.head, clause?.deprel], [2, "ccomp"]);
  const met = told("obl");
  assert.equal(repairClauseOfVerb(met), met);
});

test("a participle below a noun is the main verb of a sentence that has none", () => {
  const donors = (object: string, form = "described") =>
    tree(`
    Donors     donor      NOUN  0 root _ NNS
    in         in         ADP   3 case _ IN
    parties    party      NOUN  1 nmod _ NNS
    ${form}    describe   VERB  3 acl  _ VBN
    changes    change     NOUN  4 ${object} _ NNS
    ~.         .          PUNCT 1 punct _ .`).sentence.tokens;
  assert.equal(arcs(repairNounAsRoot(donors("obj"))), "4 nsubj, 3 case, 1 nmod, 0 root, 4 obj, 4 punct");
  for (const tokens of [donors("obl"), donors("obl:agent"), donors("obj", "driven")])
    assert.equal(repairNounAsRoot(tokens), tokens);
});

test("a verb without a subject gets the one that hangs on the word beside it", () => {
  const many = (deprel: string) =>
    tree(`
    Many many ADJ  2 ${deprel} _ JJ
    fear fear VERB 0 root      _ VBP
    him  he   PRON 2 obj       _ PRP`).sentence.tokens;
  assert.equal(arcs(repairMisreadSubject(many("amod"))), "2 nsubj, 0 root, 2 obj");
  const surveyed = tree(`
    Those    those  DET  2 nsubj _ DT
    surveyed survey VERB 3 amod  _ VBN
    say      say    VERB 0 root  _ VBP
    no       no     INTJ 3 obj   _ UH`).sentence.tokens;
  assert.equal(arcs(repairMisreadSubject(surveyed)), "3 nsubj, 1 acl, 0 root, 3 obj");
  const known = (relation: string) =>
    tree(`
    Won    win   VERB  2 ccomp       _ VBD
    said   say   VERB  0 root        _ VBD
    chiefs chief NOUN  ${relation}   _ NNS
    known  know  VERB  2 ccomp       _ VBN
    there  there ADV   4 advmod      _ RB`).sentence.tokens;
  assert.equal(
    arcs(repairMisreadSubject(known("4 nsubj:pass"))),
    "2 ccomp, 0 root, 2 nsubj, 3 acl, 4 advmod",
  );
  const right = known("2 nsubj");
  assert.equal(repairMisreadSubject(right), right);
});

test("a name behind the phrase that opens a sentence is the subject", () => {
  const fronted = (head: number, relation: string) =>
    tree(`
    After   after   ADP   2 case  _ IN
    talks   talk    NOUN  8 obl   _ NNS
    ~,      ,       PUNCT 2 punct _ ,
    Kovac   Kovac   PROPN ${head} ${relation} _ NNP
    ~,      ,       PUNCT 6 punct _ ,
    smiling smile   VERB  2 acl   _ VBG
    ~,      ,       PUNCT 2 punct _ ,
    said    say     VERB  0 root  _ VBD
    no      no      INTJ  8 obj   _ UH`).sentence.tokens;
  assert.equal(
    arcs(repairFrontedPhrase(fronted(2, "appos"))),
    "2 case, 8 obl, 2 punct, 8 nsubj, 6 punct, 4 acl, 4 punct, 0 root, 8 obj",
  );
  const right = fronted(8, "nsubj");
  assert.equal(repairFrontedPhrase(right), right);
});

test("the next thing said is joined to the verb of the first, not to what was said", () => {
  const jets = (comma: string, tag: string) =>
    tree(`
    He      he     PRON  2 nsubj _ PRP
    said    say    VERB  0 root  _ VBD
    jets    jet    NOUN  4 nsubj _ NNS
    bombed  bomb   VERB  2 ccomp _ ${tag}
    towns   town   NOUN  4 obj   _ NNS
    ${comma} ,     PUNCT 8 punct _ ,
    and     and    CCONJ 8 cc    _ CC
    accused accuse VERB  4 conj  _ VBD
    Rome    Rome   PROPN 8 obj   _ NNP`).sentence.tokens;
  assert.equal(repairOuterConjunct(jets("~,", "VBD"))[7]?.head, 2);
  assert.equal(repairOuterConjunct(jets("today", "VBN"))[7]?.head, 2);
  const unsure = jets("today", "VBD");
  assert.equal(repairOuterConjunct(unsure), unsure);
});

test("a noun joined to an object is the subject of the verb behind it", () => {
  const troops = (object: string) =>
    tree(`
    Rome     Rome     PROPN 2 nsubj _ NNP
    has      have     VERB  0 root  _ VBZ
    troops   troop    NOUN  2 obj   _ NNS
    and      and      CCONJ 5 cc    _ CC
    Ellwood  Ellwood  PROPN 3 conj  _ NNP
    ~,       ,        PUNCT 7 punct _ ,
    minister minister NOUN  5 appos _ NN
    ~,       ,        PUNCT 7 punct _ ,
    ${object} it      PRON  9 nsubj _ PRP
    refused  refuse   VERB  2 conj  _ VBD`).sentence.tokens;
  const own = troops("it");
  assert.equal(repairSecondClause(own), own);
  const bare = own
    .filter(({ form }) => form !== "it")
    .map((t) => (t.form === "refused" ? { ...t, id: 9 } : t));
  assert.equal(
    arcs(repairSecondClause(bare)),
    "2 nsubj, 0 root, 2 obj, 9 cc, 9 nsubj, 7 punct, 5 appos, 7 punct, 2 conj",
  );
});

test("a verb with a capital that stands for a noun ends a name", () => {
  const watch = (form: string) =>
    tree(`
    Human  human ADJ  2 amod  _ JJ
    Rights right NOUN 3 nsubj _ NNS
    ${form} watch VERB 4 nsubj _ VBP
    urged  urge  VERB 0 root  _ VBD
    it     it    PRON 4 iobj  _ PRP`).sentence.tokens;
  const mended = repairVerbInName(watch("Watch"));
  assert.equal(arcs(mended), "2 amod, 3 compound, 4 nsubj, 0 root, 4 iobj");
  assert.equal(mended[2]?.upos, "PROPN");
  const small = watch("watch");
  assert.equal(repairVerbInName(small), small);
});
