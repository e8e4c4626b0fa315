import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import {
  areCopies,
  commonShingles,
  findOriginators,
  originatorsTouched,
  type Wording,
  wordingKeys,
} from "../../../src/core/merge/originators.ts";
import { signatureOf } from "../../../src/core/merge/signature.ts";

const wire = [
  "Dock workers went on strike in the port of Valparaiso on Tuesday to demand higher pay from the company that runs it.",
  "Forty ships lay at anchor in the bay by noon, and the port authority closed the road to the terminal.",
  "The stoppage would last until ten percent was offered, union leader Hernan Castro told a crowd at the gate.",
  "Exporters asked the government to send mediators before the cherries in the warehouses went bad.",
];

const byOtherHand = [
  "A walkout over wages has shut Chile's second port, leaving fruit to spoil in containers along the quay.",
  "No talks were planned as of Wednesday, said Hernan Castro, who leads the workers, and neither side seemed in a hurry.",
];

const speech =
  "“We drink from one river, and whoever closes it closes it for his own grandchildren, as our fathers knew and as we have forgotten”";

function wording(report: string, text: string, given: Partial<Wording> = {}): Wording {
  return { report, published: "2022-05-17", agency: null, signature: signatureOf(text), ...given };
}

const whole = wording("r1", wire.join("\n\n"), { agency: "AP" });

describe("copies", () => {
  it("are found when abridged by half, under another headline", () => {
    assert.ok(areCopies(whole, wording("r2", `Port stands still\n\n${wire.slice(0, 2).join(" ")}`)));
    assert.ok(areCopies(whole, wording("r2", `Chile: a strike\n\n${wire[1]}\n\n${wire[3]}`)));
  });

  it("need less wording where both credit one agency, more where they credit two", () => {
    const part = `${wire[1]} The stoppage would last until ten percent was offered. ${byOtherHand.join(" ")}`;
    assert.ok(!areCopies(whole, wording("r2", part)));
    assert.ok(areCopies(whole, wording("r2", part, { agency: "AP" })));
    assert.ok(!areCopies(whole, wording("r2", `${wire[0]} ${wire[1]} ${byOtherHand[0]}`, { agency: "UPI" })));
  });

  it("are not reports by another hand, whatever they credit", () => {
    assert.ok(!areCopies(whole, wording("r2", byOtherHand.join("\n\n"), { agency: "AP" })));
  });

  it("are not reports that quote the same words", () => {
    const quoting = `Tokayev opened the meeting in Astana. ${speech}, he said. Farmers complain of drought.`;
    const other = `The talks took three hours and ended late. ${speech}, according to his office. Nobody signed.`;
    assert.ok(!areCopies(wording("r1", quoting), wording("r2", other)));
  });

  it("are not the same words a month later", () => {
    assert.ok(!areCopies(whole, wording("r2", wire.join("\n\n"), { published: "2022-06-20" })));
  });

  it("are not a digest and what it takes over", () => {
    const filler = Array.from({ length: 400 }, (_, i) => `word${i}`).join(" ");
    assert.ok(!areCopies(whole, wording("r2", `${wire.join(" ")} ${filler} ${filler.toUpperCase()}`)));
  });

  it("are not reports that share an agency's closing lines", () => {
    const form =
      "Additional material was supplied by the agency's bureaus in nine capitals and this report may be taken over by " +
      "subscribers in whole or in part provided that the agency is named and no charge is made to the reader.";
    const reports = ["first", "second", "third", "fourth", "fifth"].map((word, i) =>
      wording(`r${i}`, `The ${word} thing happened somewhere in ${word} town. ${form}`, {
        published: `2022-0${i + 1}-10`,
      }),
    );
    const [a, b] = ["river", "market"].map((word, i) =>
      wording(`x${i}`, `A ${word} was closed on Tuesday by the ${word} police. ${form}`),
    ) as [Wording, Wording];
    assert.ok(areCopies(a, b));
    assert.ok(!areCopies(a, b, commonShingles(reports)));
  });
});

describe("originators", () => {
  const copy = wording("r2", `Port stands still\n\n${wire.slice(0, 2).join(" ")}`, {
    published: "2022-05-18",
  });
  const own = wording("r3", byOtherHand.join("\n\n"));

  it("are the earliest of their copies", () => {
    assert.deepEqual([...findOriginators([copy, own, whole])].sort(), [
      ["r1", "r1"],
      ["r2", "r1"],
      ["r3", "r3"],
    ]);
  });

  const pieces = [...wire, ...byOtherHand];
  const anyWordings = fc.array(
    fc.record({
      sentences: fc.subarray(pieces, { minLength: 1 }),
      published: fc.constantFrom("2022-05-17", "2022-05-18", "2022-05-25", "2022-06-02", null),
      agency: fc.constantFrom("AP", "UPI", null, null),
    }),
    { minLength: 1, maxLength: 12 },
  );
  const lay = (
    drafts: readonly { sentences: readonly string[]; published: string | null; agency: string | null }[],
  ) =>
    drafts.map(({ sentences, published, agency }, i) =>
      wording(`r${i}`, sentences.join(" "), { published, agency }),
    );

  it("are the same in any order and piece by piece", () => {
    fc.assert(
      fc.property(anyWordings, (drafts) => {
        const wordings = lay(drafts);
        const once = findOriginators(wordings);
        assert.deepEqual([...findOriginators([...wordings].reverse())].sort(), [...once].sort());
        const known: Wording[] = [];
        const grown = new Map<string, string>();
        const near = (keys: readonly number[]) =>
          known.filter(({ signature }) => wordingKeys(signature).some((key) => keys.includes(key)));
        for (const fresh of wordings) {
          known.push(fresh);
          for (const [report, originator] of originatorsTouched([fresh], near)) grown.set(report, originator);
        }
        assert.deepEqual([...grown].sort(), [...once].sort());
      }),
    );
  });
});
