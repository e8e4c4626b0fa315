import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readScene } from "./scene.ts";

const attacked = `
  Lima     Lima   PROPN 2 nsubj
  attacked attack VERB  0 root
  Quito    Quito  PROPN 2 obj`;

const attackOnLima = `
  Quito    Quito  PROPN 2 nsubj
  attacked attack VERB  0 root
  Lima     Lima   PROPN 2 obj`;

const praised = `
  Lima     Lima   PROPN 2 nsubj
  praised  praise VERB  0 root
  Quito    Quito  PROPN 2 obj`;

describe("mentions of one act", () => {
  it("a headline that repeats the body adds no event", () => {
    const { events } = readScene({ title: attacked, rows: attacked });
    assert.equal(events.length, 1);
    assert.equal(events[0]?.evidence.length, 2);
  });

  it("an act that one mention dates long ago is background", () => {
    const dated = `${attacked}\n  in in ADP 5 case\n  2020 2020 NUM 2 obl`;
    const { events } = readScene({ title: dated, rows: attacked, times: { "2020": "2020" } });
    assert.deepEqual(
      events.map(({ status, time }) => [status, time?.start]),
      [["historical", "2020"]],
    );
  });

  it("of two verbs, one tells what was long before", () => {
    const told = (year: string) =>
      readScene({
        rows: `
  rebels    rebel    NOUN  7 nsubj
  who       who      PRON  3 nsubj
  attacked  attack   VERB  1 acl:relcl
  in        in       ADP   5 case
  ${year}   ${year}  NUM   3 obl
  ~,        ,        PUNCT 3 punct
  killed    kill     VERB  0 root
  villagers villager NOUN  7 obj`,
        times: { [year]: year },
      }).events.length;
    assert.deepEqual([told("2020"), told("2024")], [2, 1]);
  });

  it("a new noun brings in another act, where the clause of a verb does not hold it", () => {
    const raid = (marker: string, article: string) =>
      readScene({
        rows: `
  Lima Lima PROPN 2 nsubj
  attacked attack VERB 0 root
  rebels rebel NOUN 2 obj
  ${marker} ${marker} ADP 6 case
  ${article} ${article} DET 6 det
  attack attack NOUN 2 obl _ NN`,
      }).events.length;
    assert.deepEqual([raid("in", "an"), raid("after", "an"), raid("after", "the")], [1, 2, 1]);
  });

  it("whom an attack hit is another act than one of both sides against each other", () => {
    const { events } = readScene({
      rows: `
  Lima Lima PROPN 4 nsubj
  and and CCONJ 3 cc
  Quito Quito PROPN 1 conj
  clashed clash VERB 0 root
  ~; ; PUNCT 8 punct
  villagers villager NOUN 8 nsubj:pass
  were be AUX 8 aux:pass
  attacked attack VERB 4 parataxis`,
    });
    assert.deepEqual(
      events.map(({ recipients }) => recipients),
      [[], ["villagers"]],
    );
  });

  it("what took place tells an act before what might, however full", () => {
    const feared = `
      Lima Lima PROPN 3 nsubj
      could could AUX 3 aux
      attack attack VERB 0 root
      Quito Quito PROPN 3 obj
      Friday Friday PROPN 3 obl:tmod`;
    const { events } = readScene({ title: attacked, rows: feared, times: { Friday: "2024-04-26" } });
    assert.deepEqual(
      events.map(({ status }) => status),
      ["occurred"],
    );
  });

  it("leaves alone what together would act on itself", () => {
    const { events } = readScene({
      rows: `
  Lima Lima PROPN 2 nsubj
  attacked attack VERB 0 root
  ~; ; PUNCT 6 punct
  Lima Lima PROPN 6 nsubj:pass
  was be AUX 6 aux:pass
  attacked attack VERB 2 parataxis _ VBN`,
    });
    assert.deepEqual(
      events.map(({ actors, recipients }) => [actors.length, recipients.length]),
      [
        [1, 0],
        [1, 1],
      ],
    );
  });

  it("leaves alone an act of years ago where it is not told who did it to whom", () => {
    const { events } = readScene({
      title: attacked,
      rows: `
  Quito Quito PROPN 3 nsubj:pass
  was be AUX 3 aux:pass
  attacked attack VERB 0 root _ VBN
  in in ADP 5 case
  2020 2020 NUM 3 obl`,
      times: { "2020": "2020" },
    });
    assert.deepEqual(
      events.map(({ status }) => status),
      ["occurred", "historical"],
    );
  });

  it("leaves alone what one side promises the other beside what both agreed", () => {
    const { events } = readScene({
      rows: `
  Lima Lima PROPN 4 nsubj
  and and CCONJ 3 cc
  Quito Quito PROPN 1 conj
  agreed agree VERB 0 root
  ~; ; PUNCT 7 punct
  Lima Lima PROPN 7 nsubj
  offered offer VERB 4 parataxis
  to to PART 9 mark
  help help VERB 7 xcomp
  Quito Quito PROPN 9 obj`,
    });
    assert.deepEqual(
      events.filter(({ type }) => type === "AGREE").map(({ recipients }) => recipients.length),
      [0, 1],
    );
  });

  it("leaves alone two acts of words with nobody in common", () => {
    const { events } = readScene({
      rows: `
  Lima Lima PROPN 2 nsubj
  condemned condemn VERB 0 root
  the the DET 4 det
  plan plan NOUN 2 obj
  ~; ; PUNCT 8 punct
  Quito Quito PROPN 8 nsubj:pass
  was be AUX 8 aux:pass
  condemned condemn VERB 2 parataxis _ VBN`,
    });
    assert.equal(events.filter(({ type }) => type === "ACCUSE").length, 2);
  });

  it("leaves alone an act the other way round", () => {
    const { events } = readScene({ title: attacked, rows: attackOnLima });
    assert.equal(events.length, 2);
  });

  it("leaves alone an act of another type", () => {
    const { events } = readScene({ title: attacked, rows: praised });
    assert.deepEqual(
      events.map((event) => event.type),
      ["ASSAULT", "SUPPORT"],
    );
  });
});
