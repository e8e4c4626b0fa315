import type { Token } from "../../core/model/document.ts";
import type { Span } from "../../core/model/span.ts";
import type { Statement } from "../../core/model/statement.ts";
import { cover, overlaps } from "../../core/text/span.ts";
import { namesOf, voicesOf } from "../account/voices.ts";
import { cueLine } from "./data-line.ts";
import { type MarkedSpan, markedWords } from "./marked-words.ts";
import { part, quoted, type Sheet, sentencesAt, table } from "./sheet.ts";
import { treeInWords } from "./tree-in-words.ts";

/** Writes why a statement is in a record: its words, the rule and cue that found it, whose it is, its tree. */
export function explainStatement(sheet: Sheet, statement: Statement): string {
  const { view, explanation } = sheet;
  const { source, cue, content, rule, kind, strength, polarity } = statement;
  const parts: readonly MarkedSpan[] = [
    ...(source ? [{ ...source, label: " (source)" }] : []),
    ...(cue ? [{ ...cue, label: " (cue)" }] : []),
    ...content.map((span) => ({ ...span, label: " (content)" })),
    ...statement.via.map((span) => ({ ...span, label: " (via)" })),
  ];
  const spans = [...(source ? [source] : []), ...(cue ? [cue] : []), ...content] as const;
  const [first] = spans;
  if (!first) return "";
  const sentences = sentencesAt(sheet, cover(spans));
  const around = sentences.length > 0 ? cover(sentences) : cover(spans);
  const told = sentencesAt(sheet, cue ?? first)[0];
  return [
    `${view.paint.strong(statement.id)}  ${voicesOf(view, statement)}`,
    part(sheet, "Words", [markedWords(explanation.document.article.text, around, parts, view.paint.strong)]),
    part(sheet, "Found by", [
      `${rule} (src/core/statements/rules/${rule}.ts)`,
      cueInWords(sheet, statement),
      `${kind}, ${statement.class}, ${strength}${polarity === "negated" ? ", negated" : ""}`,
    ]),
    part(sheet, "Whose it is", speakerInWords(sheet, statement)),
    told ? table(sheet, "Tree", treeInWords(told, marksOf(told.tokens, parts))) : "",
  ]
    .filter((each) => each !== "")
    .join("\n\n");
}

function cueInWords(sheet: Sheet, { cue }: Statement): string {
  if (!cue) return "no cue: its quotation marks and what stands before it";
  const words = quoted(sheet, cue);
  const tokens = sentencesAt(sheet, cue)
    .flatMap(({ tokens }) => tokens)
    .filter((t) => overlaps(t, cue));
  const line = cueLine(sheet.tables, [
    tokens.map((t) => t.lemma).join(" "),
    ...tokens.map((t) => t.lemma).reverse(),
  ]);
  return line ? `cue ${words}: ${line.at}` : `cue ${words}`;
}

function speakerInWords(sheet: Sheet, { source, speaker, within, addressees }: Statement): readonly string[] {
  const { view } = sheet;
  const name = speaker === null ? "nobody known" : namesOf(view, [speaker]);
  return [
    source ? `${quoted(sheet, source)} is ${name}` : `no words name a speaker; it is ${name}`,
    speaker === null
      ? ""
      : `${speaker} by the rule ${view.actors.get(speaker)?.rule}: readout explain tells more of it`,
    within === null ? "" : `it stands inside ${within}`,
    addressees.length > 0 ? `said to ${namesOf(view, addressees)}` : "",
  ];
}

/** The label of the first token of each part. */
function marksOf(tokens: readonly Token[], parts: readonly MarkedSpan[]): ReadonlyMap<Token, string> {
  const heads = parts.flatMap(({ label, ...span }) => {
    const head = headIn(tokens, span);
    return head ? [[head, label.replaceAll(/[ ()]/gu, "")] as const] : [];
  });
  return new Map(heads.reverse());
}

/** The word of a span that hangs on none in it. */
function headIn(tokens: readonly Token[], span: Span): Token | undefined {
  const inside = tokens.filter((t) => overlaps(t, span));
  return inside.find((t) => !inside.some(({ id }) => id === t.head));
}
