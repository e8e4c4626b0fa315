import type { Actor } from "../../core/model/actor.ts";
import { namesOf } from "../account/voices.ts";
import { actorLine } from "./data-line.ts";
import { markedWords } from "./marked-words.ts";
import { part, type Sheet, sentencesAt } from "./sheet.ts";

/** Mentions shown at most. */
const most = 12;

/** Writes why an actor is in a record and who it is: its mentions, its rule, its line in the word lists, where it takes part. */
export function explainActor(sheet: Sheet, actor: Actor): string {
  const { view, explanation, tables } = sheet;
  const { text } = explanation.document.article;
  const line = actorLine(tables, actor.name);
  const mentions = actor.mentions.slice(0, most).map((mention) => {
    const [sentence] = sentencesAt(sheet, mention);
    const words = [{ ...mention, label: ` (${mention.kind})` }];
    return markedWords(text, sentence ?? mention, words, view.paint.strong);
  });
  const rest = actor.mentions.length - mentions.length;
  return [
    `${view.paint.strong(actor.id)}  ${namesOf(view, [actor.id])}`,
    part(sheet, "Who it is", [
      `${actor.kind}${actor.role === null ? "" : `, ${actor.role}`}`,
      actor.memberOf === null
        ? ""
        : `speaks or acts for ${namesOf(view, [actor.memberOf])} (${actor.memberOf})`,
      actor.members ? `its members are ${namesOf(view, actor.members)}` : "",
      `country ${actor.country ?? "unknown"}, sector ${actor.sector ?? "none"}${line ? `: ${line.at}` : ""}`,
    ]),
    part(sheet, "Found by", [
      actor.mentions.length === 0
        ? `${actor.rule}: the text does not name it (src/core/events/rules/${actor.rule}.ts)`
        : actor.rule,
    ]),
    part(sheet, "Words", [...mentions, rest > 0 ? `and ${rest} more` : ""], "  "),
    part(sheet, "Takes part in", partsOf(sheet, actor)),
  ]
    .filter((each) => each !== "")
    .join("\n\n");
}

function partsOf({ view }: Sheet, { id }: Actor): readonly string[] {
  const { events, statements } = view.record;
  const ids = (all: readonly { readonly id: string }[]) => all.map((each) => each.id).join(", ");
  return [
    ["acts in", ids(events.filter(({ actors }) => actors.includes(id)))],
    ["is acted on in", ids(events.filter(({ recipients }) => recipients.includes(id)))],
    ["says", ids(statements.filter(({ speaker }) => speaker === id))],
  ].flatMap(([what, found]) => (found === "" ? [] : `${what} ${found}`));
}
