import { join } from "node:path";
import { traitsOf } from "../../src/core/events/confidence.ts";
import { findActs } from "../../src/core/events/find-acts.ts";
import { openReading } from "../../src/core/events/reading.ts";
import { confidenceTraits } from "../../src/core/lexicon/confidence.ts";
import { createReader } from "../../src/core/read.ts";
import { recordOf } from "../../src/core/record.ts";
import { loadResources } from "../../src/node/index.ts";
import { goldInputs } from "../judge.ts";
import { pairEvents } from "./pair-events.ts";

/** An event of ours and whether the judge pairs it. */
export interface Example {
  readonly report: string;
  /** In the order of `confidenceTraits`. */
  readonly traits: readonly number[];
  readonly isRight: boolean;
}

/** Returns the events that we find in reports coded by hand; right are those that the judge pairs by type. */
export function readExamples(data: string): readonly Example[] {
  const resources = loadResources();
  const reader = createReader(resources);
  const documents = goldInputs(join(data, "gold")).map((input) => reader.analyze(input));
  const pairing = pairEvents(data, documents.map(recordOf));
  return documents.flatMap((document) => {
    const { id } = document.article;
    const reading = openReading(document, resources.lexicon.events, resources.language.factuality);
    return findActs(reading).flatMap((act, i): Example[] => {
      const event = document.events[i]?.id ?? "";
      if (!pairing.get(id)?.judged.has(event)) return [];
      const traits = traitsOf(reading, act);
      const isRight = pairing.get(id)?.paired.has(event) ?? false;
      return [{ report: id, traits: confidenceTraits.map((trait) => traits[trait]), isRight }];
    });
  });
}
