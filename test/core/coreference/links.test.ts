import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { chained, type Found } from "../../support/chains.ts";

const mwale = "Tom Tom PROPN 3 nsubj\nMwale Mwale PROPN 1 flat\nleft leave VERB 0 root";
const banda = "Helene Helene PROPN 3 nsubj\nBanda Banda PROPN 1 flat\nspoke speak VERB 0 root";
const persons: Found = { labels: { PER: ["Tom Mwale", "Mwale", "Helene Banda", "Banda"] } };

type Case = [what: string, sentences: string[], chains: string[], found?: Found];

const finds: Record<string, Case[]> = {
  name: [
    [
      "a surname before the full name",
      ["Mwale Mwale PROPN 2 nsubj\nspoke speak VERB 0 root", mwale],
      ["person: Mwale, Tom Mwale"],
      persons,
    ],
    [
      "letters for a name of several words",
      [
        "the the DET 3 det\nCollins Collins PROPN 3 compound\nUnion Union PROPN 4 nsubj\nagreed agree VERB 0 root",
        "CU CU PROPN 2 nsubj\nleft leave VERB 0 root",
      ],
      ["organization: the Collins Union, CU"],
      { labels: { ORG: ["Collins Union", "CU"] } },
    ],
  ],
  beside: [
    [
      "an apposition",
      [
        `${mwale}\nand and CCONJ 6 cc\n~, , PUNCT 6 punct\nstayed stay VERB 3 conj`,
        "Banda Banda PROPN 5 nsubj\n~, , PUNCT 1 punct\nour our PRON 4 nmod:poss\neditor editor NOUN 1 appos\nspoke speak VERB 0 root",
      ],
      ["person: Banda, our editor"],
      persons,
    ],
    [
      "a predicate",
      ["Banda Banda PROPN 4 nsubj\nis be AUX 4 cop\na a DET 4 det\nstudent student NOUN 0 root"],
      ["person: Banda, a student"],
      persons,
    ],
  ],
  actor: [
    [
      "an office",
      [
        "President president NOUN 2 nmod:desc\nTom Tom PROPN 4 nsubj\nMwale Mwale PROPN 2 flat\nspoke speak VERB 0 root",
        "the the DET 2 det\npresident president NOUN 3 nsubj\nleft leave VERB 0 root",
      ],
      ["person: President Tom Mwale, the president"],
      persons,
    ],
  ],
  noun: [
    [
      "a noun that was there before",
      [
        "a a DET 2 det\nfactory factory NOUN 3 nsubj\nburned burn VERB 0 root",
        "the the DET 2 det\nfactory factory NOUN 3 nsubj\nclosed close VERB 0 root",
      ],
      ["place: a factory, the factory"],
    ],
    [
      "what one owns, and what a couple owns that is one of theirs",
      [
        `${mwale}\nhis his PRON 5 nmod:poss\ndaughter daughter NOUN 3 obj`,
        "his his PRON 2 nmod:poss\ndaughter daughter NOUN 3 nsubj\ncried cry VERB 0 root",
      ],
      ["person: Tom Mwale, his, his", "person: his daughter, his daughter"],
      persons,
    ],
  ],
  kind: [
    [
      "the name after its kind",
      [
        "the the DET 2 det\ntown town NOUN 5 nsubj\nof of ADP 4 case\nNdola Ndola PROPN 2 nmod\nburned burn VERB 0 root",
        "Ndola Ndola PROPN 2 nsubj\nfell fall VERB 0 root",
      ],
      ["place: the town of Ndola, Ndola, Ndola"],
      { places: { Ndola: "city" } },
    ],
    [
      "the kind of a place",
      [
        "Ndola Ndola PROPN 2 nsubj\nburned burn VERB 0 root",
        "the the DET 2 det\ntown town NOUN 3 nsubj\nfell fall VERB 0 root",
      ],
      ["place: Ndola, the town"],
      { places: { Ndola: "city" } },
    ],
  ],
  pronoun: [
    [
      "he and she by gender",
      [mwale, banda, "he he PRON 2 nsubj\nmet meet VERB 0 root\nher she PRON 2 obj"],
      ["person: Tom Mwale, he", "person: Helene Banda, her"],
      { labels: { PER: ["Tom Mwale", "Helene Banda"] } },
    ],
    [
      "they with a crowd",
      [
        "a a DET 2 det\ncrowd crowd NOUN 3 nsubj\ncame come VERB 0 root",
        "they they PRON 2 nsubj\nsang sing VERB 0 root",
      ],
      ["person: a crowd, they"],
    ],
    [
      "a name that stands before the subject",
      ["Mwale Mwale PROPN 4 dislocated\n~, , PUNCT 1 punct\nhe he PRON 4 nsubj\ncame come VERB 0 root"],
      ["person: Mwale, he"],
      persons,
    ],
  ],
  speakers: [
    [
      "I with who is quoted",
      [`“ “ PUNCT 3 punct\n~I I PRON 3 nsubj\nwin win VERB 0 root\n~” ” PUNCT 3 punct`, mwale],
      ["person: I, Tom Mwale"],
      { ...persons, quotes: [{ content: "“I win”", source: "Tom Mwale" }] },
    ],
    [
      "who is asked and who answers",
      [
        "News News PROPN 5 nsubj\n~: : PUNCT 1 punct\nDid do AUX 5 aux\nyou you PRON 5 nsubj\nwin win VERB 0 root\n~? ? PUNCT 5 punct",
        "Mwale Mwale PROPN 4 nsubj\n~: : PUNCT 1 punct\nI I PRON 4 nsubj\nwon win VERB 0 root\nat at ADP 7 case\nthe the DET 7 det\nend end NOUN 4 obl",
        "News News PROPN 4 nsubj\n~: : PUNCT 1 punct\nWhy why ADV 4 advmod\nyou you PRON 0 root\n~? ? PUNCT 4 punct",
      ],
      ["person: you, Mwale, I"],
      persons,
    ],
  ],
};

const leavesApart: Record<string, Case[]> = {
  name: [
    ["two persons of other names", [mwale, banda], [], persons],
    [
      "two bodies of one sort",
      [
        "the the DET 3 det\nCollins Collins PROPN 3 compound\nUnion Union PROPN 4 nsubj\nagreed agree VERB 0 root",
        "the the DET 3 det\nBanda Banda PROPN 3 compound\nUnion Union PROPN 4 nsubj\nleft leave VERB 0 root",
      ],
      [],
      { labels: { ORG: ["Collins Union", "Banda Union"] } },
    ],
  ],
  beside: [
    [
      "what somebody is said not to be",
      [
        "Banda Banda PROPN 5 nsubj\nis be AUX 5 cop\nnot not ADV 5 advmod\na a DET 5 det\nstudent student NOUN 0 root",
      ],
      [],
      persons,
    ],
  ],
  noun: [
    [
      "what is new, and what another word tells apart",
      [
        "a a DET 2 det\nfactory factory NOUN 3 nsubj\nburned burn VERB 0 root",
        "a a DET 2 det\nfactory factory NOUN 3 nsubj\nclosed close VERB 0 root",
        "the the DET 3 det\nthird third ADJ 3 amod\nfactory factory NOUN 4 nsubj\nopened open VERB 0 root",
      ],
      [],
    ],
    [
      "people in general",
      [
        "people people NOUN 2 nsubj\ntalk talk VERB 0 root",
        "people people NOUN 2 nsubj\nlaugh laugh VERB 0 root",
      ],
      [],
    ],
  ],
  kind: [
    [
      "a kind told apart by another word",
      [
        "Ndola Ndola PROPN 2 nsubj\nburned burn VERB 0 root",
        "the the DET 3 det\nnext next ADJ 3 amod\ntown town NOUN 4 nsubj\nfell fall VERB 0 root",
      ],
      [],
      { places: { Ndola: "city" } },
    ],
  ],
  pronoun: [
    [
      "subject and object of one verb",
      ["Mwale Mwale PROPN 2 nsubj\npraised praise VERB 0 root\nhim he PRON 2 obj"],
      [],
      persons,
    ],
    [
      "it with a thing that is nearer",
      [
        "a a DET 2 det\nfactory factory NOUN 3 nsubj\nmade make VERB 0 root\nsoap soap NOUN 3 obj",
        "it it PRON 2 nsubj\nfoamed foam VERB 0 root",
      ],
      [],
    ],
  ],
};

for (const [link, cases] of Object.entries(finds))
  describe(`coreference by ${link}: joins`, () => {
    for (const [what, sentences, chains, found] of cases)
      it(what, () => assert.deepEqual(chained(sentences, found), chains));
  });

for (const [link, cases] of Object.entries(leavesApart))
  describe(`coreference by ${link}: leaves apart`, () => {
    for (const [what, sentences, chains, found] of cases)
      it(what, () => assert.deepEqual(chained(sentences, found), chains));
  });
