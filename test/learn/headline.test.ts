import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { headlineOf, titled } from "../../src/learn/headline.ts";
import { tree } from "../support/tree.ts";

/** Returns a headline with the heads and relations of its words. */
function headline(rows: string): string | undefined {
  return headlineOf(tree(rows).sentence)
    ?.tokens.map(({ form, xpos, head, deprel }) => `${form} ${xpos} ${head} ${deprel}`)
    .join(", ");
}

const expelled = `
  The      the    DET   2 det        _ DT
  envoys   envoy  NOUN  4 nsubj:pass _ NNS
  were     be     AUX   4 aux:pass   _ VBD
  expelled expel  VERB  0 root       _ VBN
  on       on     ADP   6 case       _ IN
  Friday   Friday PROPN 4 obl        _ NNP
  ~.       .      PUNCT 4 punct      _ .`;

describe("a headline made of a sentence", () => {
  it("has no article, no auxiliary and no full stop", () => {
    assert.equal(
      headline(expelled),
      "Envoys NNS 2 nsubj:pass, expelled VBN 0 root, on IN 4 case, Friday NNP 2 obl",
    );
  });

  it("tells the past in the present, and joins two by a comma", () => {
    assert.equal(
      headline(`
        Germany Germany PROPN 4 nsubj _ NNP
        and     and     CCONJ 3 cc    _ CC
        France  France  PROPN 1 conj  _ NNP
        sent    send    VERB  0 root  _ VBD
        a       a       DET   6 det   _ DT
        tank    tank    NOUN  4 obj   _ NN`),
      "Germany NNP 4 nsubj, , , 3 punct, France NNP 1 conj, send VBP 0 root, tank NN 4 obj",
    );
  });

  it("tells what is to come with an infinitive", () => {
    assert.equal(
      headline(`
        Lima  Lima  PROPN 3 nsubj _ NNP
        will  will  AUX   3 aux   _ MD
        reply reply VERB  0 root  _ VB`),
      "Lima NNP 3 nsubj, to TO 3 mark, reply VB 0 root",
    );
  });

  it("has capitals where a paper writes them", () => {
    const made = headlineOf(tree(expelled).sentence);
    assert.equal(
      made &&
        titled(made)
          .tokens.map(({ form }) => form)
          .join(" "),
      "Envoys Expelled on Friday",
    );
    assert.deepEqual(made?.places, [1, 3, 4, 5]);
  });

  it("is not made of what somebody may do, does not do, or of what has no name", () => {
    for (const [subject, auxiliary] of [
      ["Lima Lima PROPN", "may may AUX 3 aux _ MD"],
      ["Lima Lima PROPN", "not not PART 3 advmod _ RB"],
      ["They they PRON", "will will AUX 3 aux _ MD"],
    ])
      assert.equal(
        headline(`
          ${subject} 3 nsubj _ NNP
          ${auxiliary}
          reply reply VERB 0 root _ VB`),
        undefined,
      );
  });
});
