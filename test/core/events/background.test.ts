import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isBackground } from "../../../src/core/events/status/background.ts";
import { tree } from "../../support/tree.ts";

/** A sentence, and the word that tells of an act. */
type Row = readonly [string, string];

const finds: readonly Row[] = [
  [
    `
  fighters fighter NOUN 0 root
  who who PRON 4 nsubj
  had have AUX 4 aux
  fled flee VERB 1 acl:relcl
  towns town NOUN 4 obj`,
    "fled",
  ],
  [
    `
  He he PRON 2 nsubj
  defied defy VERB 0 root
  Lima Lima PROPN 2 obj
  for for ADP 5 case
  decades decade NOUN 2 obl`,
    "defied",
  ],
  [
    `
  They they PRON 3 nsubj
  have have AUX 3 aux
  fought fight VERB 0 root
  a a DET 6 det
  decades-long decades-long ADJ 6 amod
  insurgency insurgency NOUN 3 obj`,
    "insurgency",
  ],
  [
    `
  Leaders leader NOUN 4 nsubj
  have have AUX 4 aux
  long long ADV 4 advmod
  fled flee VERB 0 root`,
    "fled",
  ],
  [
    `
  fighters fighter NOUN 0 root
  captured capture VERB 1 acl
  over over ADV 4 advmod
  five five NUM 5 nummod
  years year NOUN 2 obl`,
    "captured",
  ],
  [
    `
  clashes clash NOUN 0 root
  over over ADP 4 case
  past past ADJ 4 amod
  months month NOUN 1 nmod`,
    "clashes",
  ],
];

const leavesAlone: readonly Row[] = [
  [
    `
  He he PRON 2 nsubj
  said say VERB 0 root
  they they PRON 5 nsubj
  had have AUX 5 aux
  surrendered surrender VERB 2 ccomp`,
    "surrendered",
  ],
  [
    `
  those those PRON 0 root
  who who PRON 4 nsubj
  have have AUX 4 aux
  fled flee VERB 1 acl:relcl`,
    "fled",
  ],
  [
    `
  They they PRON 2 nsubj
  met meet VERB 0 root
  for for ADP 4 case
  hours hour NOUN 2 obl`,
    "met",
  ],
  [
    `
  reports report NOUN 0 root
  that that SCONJ 5 mark
  police police NOUN 5 nsubj
  had have AUX 5 aux
  fled flee VERB 1 acl:relcl`,
    "fled",
  ],
  [
    `
  They they PRON 2 nsubj
  meet meet VERB 0 root
  in in ADP 5 case
  a a DET 5 det
  year year NOUN 2 obl`,
    "meet",
  ],
];

describe("isBackground", () => {
  for (const [rows, act] of finds) it(tree(rows).text, () => assert.equal(tells(rows, act), true));
  for (const [rows, act] of leavesAlone)
    it(`leaves '${tree(rows).text}' alone`, () => assert.equal(tells(rows, act), false));
});

function tells(rows: string, act: string): boolean {
  const { sentence } = tree(rows);
  const trigger = sentence.tokens.find(({ form }) => form === act);
  assert.ok(trigger);
  return isBackground(sentence, trigger);
}
