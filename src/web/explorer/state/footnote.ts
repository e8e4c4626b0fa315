import { dateInWords, periodInWords } from "../../../node/account/date.ts";
import type { EventStory } from "../../../store/query/rows.ts";
import { typeWord } from "../words/facts.ts";
import { counted } from "../words/numbers.ts";
import { partyName } from "../words/parties.ts";

/**
 * A footnote for an event: what, who, when, where, by how many it is told, where best, and how it was found.
 *
 *     Consult, Russia and China, 16 May 2024, Beijing (occurred). Told by 3 reports from 2 originators; best: “Putin in
 *     Beijing”, Courier, 16 May 2024, https://…. Coded by readout 0.1.0, event 4f2a….
 */
export function footnoteOf(event: EventStory, program: string): string {
  const { type, actors, recipients, start, end, place, status, reports, originators, mentions, id } = event;
  const names = (list: EventStory["actors"]) => list.map(partyName).join(" and ");
  const who = [names(actors), names(recipients)].filter(Boolean).join(" → ");
  const what = [
    `${typeWord(type).replace(/^./u, (letter) => letter.toUpperCase())}`,
    who,
    start && periodInWords(start, end ?? start),
    place?.name,
  ];
  const [best] = mentions;
  const source = best && [
    best.report.title && `“${best.report.title}”`,
    best.report.outlet ?? best.report.agency,
    best.report.published && dateInWords(best.report.published.slice(0, 10)),
    best.report.url,
  ];
  return [
    `${what.filter(Boolean).join(", ")} (${status}).`,
    `Told by ${counted(reports, "report")} from ${counted(originators, "originator")}${
      source ? `; best: ${source.filter(Boolean).join(", ")}` : ""
    }.`,
    `Coded by ${program}, event ${id}.`,
  ].join(" ");
}
