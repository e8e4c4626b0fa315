import assert from "node:assert/strict";
import { test } from "node:test";
import { createLemmatizer } from "../../../src/core/language/lemmas/lemmatizer.ts";
import { applyScript, findScript } from "../../../src/core/language/lemmas/script.ts";
import { refineFeats } from "../../../src/core/language/lemmas/voice.ts";
import { learnSuffixes } from "../../../src/learn/suffix-rules.ts";
import { tree } from "../../support/tree.ts";

for (const [form, lemma, script] of [
  ["Studied", "study", "L|3|y"],
  ["Moscow", "Moscow", "K|0|"],
  ["MOSCOW", "Moscow", "T|0|"],
  ["went", "go", "=go"],
  ["'s", "be", "=be"],
] as const)
  test(`${form} becomes ${lemma} by ${script}`, () => {
    assert.equal(findScript(form, lemma), script);
    assert.equal(applyScript(script, form), lemma);
  });

test("the longest known ending decides, whole words before all", () => {
  const example = (word: string, lemma: string) => ({ tag: "VBD", word, value: findScript(word, lemma) });
  const { rules, values, longest } = learnSuffixes(
    [
      ["talked", "talk"],
      ["walked", "walk"],
      ["met", "meet"],
      ["tried", "try"],
      ["denied", "deny"],
      ["helped", "help"],
    ].map(([word = "", lemma = ""]) => example(word, lemma)),
    4,
    2,
  );
  const lemmatizer = createLemmatizer(
    { rules: { rules, longest }, values },
    { rules: { rules: new Map(), longest: 0 }, values: [] },
  );
  assert.equal(lemmatizer.read("barked", "VBD").lemma, "bark");
  assert.equal(lemmatizer.read("replied", "VBD").lemma, "reply");
  assert.equal(lemmatizer.read("met", "VBD").lemma, "meet");
  assert.equal(lemmatizer.read("Moscow", "NNP").lemma, "Moscow");
  assert.equal(lemmatizer.read("met", "VBD").feats, "_");
});

test("the tree tells the voice of a participle", () => {
  const featsOf = (rows: string) =>
    refineFeats(tree(rows).sentence.tokens).find((t) => t.xpos === "VBN")?.feats;
  const held = (aux: string, relation: string) => `
    Talks talk NOUN 3 nsubj _ NNS
    x     ${aux} AUX 3 ${relation} _ VBD
    held  hold VERB 0 root _ VBN`;
  assert.equal(featsOf(held("be", "aux:pass")), "Tense=Past|VerbForm=Part|Voice=Pass");
  assert.equal(featsOf(held("have", "aux")), "Tense=Past|VerbForm=Part");
});
