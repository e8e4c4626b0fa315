import { createReader } from "../../src/core/read.ts";
import { readBatchLine } from "../../src/node/batch/batch-input.ts";
import { loadResources } from "../../src/node/resources.ts";
import { assertSound } from "../../test/support/invariants.ts";
import { mayRefuse } from "../faults.ts";
import { filesIn } from "../seeds.ts";
import type { FuzzTarget } from "../target.ts";

/** A line of a batch, or else a text, goes the whole way and becomes a sound record. */
export const target: FuzzTarget = {
  id: "report",
  longest: 2 ** 11,
  seeds: () => [
    ...filesIn("examples", /\.txt$/u).map((bytes) => bytes.subarray(0, 900)),
    '{"id":"a","text":"Moscow said on Friday that it had not met Gen. Smith of NATO.","published":"2024-04-27"}',
    '"We will not," President Gerald Ford told reporters, Reuters quoted him as saying, after Iran and Iraq attacked Basra.',
  ],
  words: [
    "said",
    "told",
    "according to ",
    "denied",
    "accused ",
    " of ",
    "President ",
    "minister",
    "Moscow",
    "Iran",
    "the United Nations",
    "attacked",
    "met",
    "will ",
    "not ",
    "on Friday",
    "“",
    "”",
    '"',
    ", ",
    ". ",
    "\n\n",
    "he ",
    "who ",
    "and ",
  ],
  open() {
    const reader = createReader(loadResources());
    return (input) => {
      mayRefuse(() => {
        const isLine = input[0] === 0x7b;
        assertSound(
          reader.read(
            isLine ? readBatchLine(input) : { text: input.toString("utf8"), published: "2024-04-28" },
          ),
        );
      });
    };
  },
};
