import { eventTypes } from "../../../src/core/lexicon/event-kinds.ts";
import { type EventLexicon, readEventLexicon } from "../../../src/core/lexicon/events.ts";
import type { TableFile } from "../../../src/core/lexicon/table.ts";

/** Frames of the tests, so that an edit of data/events cannot break them. */
const frames: Readonly<Record<string, readonly string[]>> = {
  ACCUSE: [
    "accuse|verb||allege|112|subj|obj",
    "blame|verb||allege|112|subj|obj",
    "condemn|verb||disapprove|111|subj|obj",
    "charge|verb||allege|115|subj|obj",
    "accusation|noun||allege|112|by;poss|against;xsubj",
    "troubled|adjective|||110|subj|by",
    "outraged|adjective|subj:@state||110|subj|by",
  ],
  AGREE: [
    "vow|verb|xcomp:cooperate||030|subj|with;xcomp",
    "agree|verb|||030|subj+with|",
    "offer|verb|xcomp||030|subj|to;xcomp",
  ],
  AID: ["arm|verb|||072|subj|obj", "fund|verb|||071|subj|to", "help|verb|||070|subj|obj"],
  ASSAULT: [
    "attack|verb|||190|subj|obj",
    "clash|verb|||190|subj+with|",
    "clash|noun|||190|between+with+by+subj|",
    "kill|verb|||190|subj|obj",
    "attack|noun|||190|by;poss;subj;mod|on;against",
    "air strike|noun||aerial|195|by;poss;subj;mod|on;against",
    "launch|verb|attack;strike||190|subj|on;against;at",
  ],
  COERCE: [
    "arrest|verb||arrest|173|subj|obj",
    "sentence|verb||arrest|173|subj|obj",
    "deport|verb||restrict|174|subj|obj",
    "arrest|noun||arrest|173|by;subj|of;poss",
    "besiege|verb||restrict|191|subj|obj",
    "crush|verb|protest;army|restrict|175|subj|obj",
  ],
  CONCEDE: ["lift|verb|sanction||085|subj|on"],
  CONSULT: [
    "meet|verb|@actor||040|subj+obj+with|",
    "meet|verb|||040|subj+with|",
    "talk|noun|||046|between;subj+with;mod+with|",
    "visit|verb|@actor|visit|042|subj|obj",
    "call|verb|@actor|phone|041|subj+obj|",
  ],
  COOPERATE: ["trade|verb|||061|subj+with|"],
  MOBILIZE: ["deploy|verb|@actor||154|subj|to", "hold|verb|exercise||155|subj|against"],
  PROTEST: ["protest|noun||demo|141|by|against", "rally|verb||demo|141|subj|against"],
  REJECT: [
    "opposed|adjective|to||120|subj|to",
    "oppose|verb|||120|subj|obj",
    "reject|verb|request;proposal;claim;offer||120|subj|obj",
    "refuse|verb|xcomp||120|subj|",
  ],
  REQUEST: [
    "urge|verb|||020|subj|obj",
    "urge|verb|restraint||020|subj|to",
    "request|noun|||020|by;poss;subj|to",
    "demand|verb|||100|subj|xsubj",
  ],
  RETREAT: ["withdraw|verb||withdraw|0874|subj|from", "withdrawal|noun||withdraw|0874|by;of;poss;subj|from"],
  SANCTION: ["expel|verb||expel|166|subj|obj"],
  SUPPORT: [
    "praise|verb|||051|subj|obj",
    "reaffirm|verb|commitment||051|subj|to",
    "back|verb|||051|subj|obj",
    "recognize|verb|||054|subj|obj",
  ],
  THREATEN: ["threaten|verb|||130|subj|obj;to", "pledge|verb|xcomp:attack|violence|138|subj|xcomp"],
};

const modes =
  "ACCUSE allege disapprove investigate,ASSAULT aerial,COERCE arrest restrict,CONSULT visit phone,PROTEST demo,RETREAT withdraw,SANCTION expel,THREATEN violence arrest restrict expel relations,REJECT meet assist yield";

const complements = [
  "fail|verb|negated",
  "accuse|verb|implied",
  "force|verb|implied",
  "manage|verb|implied",
  "plan|adjective|planned",
  "plan|verb|planned",
  "agree|verb|planned",
  "order|verb|planned",
  "announce|verb|planned",
  "expect|verb|planned",
  "prepare|verb|planned",
  "urge|verb|uncertain",
  "want|verb|uncertain",
  "attempt|noun|uncertain",
  "series|noun|implied",
];

const supportVerbs = [
  "launch|object",
  "hold|object",
  "begin|subject",
  "begin|object",
  "announce|object",
  "order|object",
];

function table(path: string, header: string, rows: readonly string[], example = ""): TableFile {
  const lines = rows.map((row) => `${row}${example}`.replaceAll("|", "\t"));
  return { path: `events/${path}`, text: [header.replaceAll("|", "\t"), ...lines].join("\n") };
}

/** Reads the small lexicon of the tests. */
export function testLexicon(): EventLexicon {
  const header = "predicate|pos|object|mode|cameo|actors|recipients|example";
  const files = [
    ...eventTypes.map((type) => table(`frames/${type.toLowerCase()}.tsv`, header, frames[type] ?? [], "|x")),
    table(
      "types.tsv",
      "type|quad|score",
      eventTypes.map((type) => `${type}|${quads[type] ?? 4}|0`),
    ),
    table(
      "modes.tsv",
      "type|mode|score",
      modes.split(",").flatMap((row) => {
        const [type, ...names] = row.split(" ");
        return names.map((name) => `${type}|${name}|0`);
      }),
    ),
    table("classes.tsv", "class|lemma", [
      "attack-target|bus",
      "agreement|treaty",
      "answer-act|retaliate",
      "blame-act|fail",
      "claim|claim",
      "claim|proposal",
      "falsehood|lie",
      "freeing|release",
      "proposal|offer",
      "request-noun|demand",
      "ruling-matter|law",
      "seat|consulate",
      "seat|palace",
      "state-seat|palace",
      "verdict|ruling",
      "deed|move",
      "fiction|novel",
      "mediating|mediate",
      "motion|enter",
      "restraint|restraint",
      "rue-act|regret",
    ]),
    table("complements.tsv", "lemma|pos|tells|example", complements, "|x"),
    table(
      "confidence.tsv",
      "trait|weight|meaning",
      ["base|1", "depth|-1", "mentions|1", "negated|-2", "phrase|-1", "value|1"],
      "|x",
    ),
    table("support-verbs.tsv", "lemma|noun|example", supportVerbs, "|x"),
    table("judgements.tsv", "lemma|judgement", [
      "illegal|bad",
      "lie|bad",
      "unbalanced|bad",
      "legitimate|good",
    ]),
    table("contexts.tsv", "context|words", ["military|army;war game", "legal|court"]),
  ];
  return readEventLexicon(new Map(files.map((file) => [file.path, file])));
}

const quads: Readonly<Record<string, number>> = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  CONCEDE: 1,
  COOPERATE: 2,
  AID: 2,
  RETREAT: 2,
  REQUEST: 3,
  ACCUSE: 3,
  REJECT: 3,
  THREATEN: 3,
};
