import type { EventStory, MentionRow, VoiceRow } from "../../../store/query/rows.ts";
import { partyName } from "../words/parties.ts";

/** How a voice stands to an event in a report. */
export type Stance = "affirms" | "hedges" | "denies";

/** Who takes which stance where. */
export interface Matrix {
  /** Reports, in the order of the mentions. */
  readonly reports: readonly MentionRow["report"][];
  readonly voices: readonly VoiceStances[];
}

export interface VoiceStances {
  readonly name: string;
  /** A speaker that reports quote, or the reports' own voice. */
  readonly kind: "speaker" | "outlet";
  /** One a report; null where the voice is silent in it. */
  readonly stances: readonly (CellStance | null)[];
}

export interface CellStance {
  readonly stance: Stance;
  readonly mention: MentionRow;
}

/**
 * Lays out who affirms, hedges or denies an event in which report: outlets that tell it in their own voice, and speakers
 * whom they quote.
 *
 *     reports told it as done, a speaker said that it was done     affirms
 *     a report told it as planned or possible                      hedges
 *     a report told that it did not happen                         denies
 *
 * Of several mentions in one report the plainest counts: who affirms somewhere and hedges elsewhere affirms.
 */
export function matrixOf({ mentions }: Pick<EventStory, "mentions">): Matrix {
  const reports = [...new Map(mentions.map(({ report }) => [report.id, report])).values()];
  const voices = new Map<
    string,
    { name: string; kind: VoiceStances["kind"]; cells: (CellStance | null)[] }
  >();
  for (const mention of mentions) {
    const at = reports.findIndex(({ id }) => id === mention.report.id);
    for (const { key, name, kind, stance } of voicesOf(mention)) {
      const voice = voices.get(key) ?? { name, kind, cells: reports.map(() => null) };
      voices.set(key, voice);
      const before = voice.cells[at];
      if (!before || rank(stance) < rank(before.stance)) voice.cells[at] = { stance, mention };
    }
  }
  return {
    reports,
    voices: [...voices.values()].map(({ name, kind, cells }) => ({ name, kind, stances: cells })),
  };
}

const ranks: readonly Stance[] = ["affirms", "denies", "hedges"];

function rank(stance: Stance): number {
  return ranks.indexOf(stance);
}

interface Told {
  readonly key: string;
  readonly name: string;
  readonly kind: VoiceStances["kind"];
  readonly stance: Stance;
}

function voicesOf(mention: MentionRow): readonly Told[] {
  const { report, voices, status } = mention;
  if (voices.length === 0) {
    const name = report.outlet ?? report.agency ?? "outlet unknown";
    return [{ key: `outlet ${name}`, name, kind: "outlet", stance: stanceOf(status) }];
  }
  return voices.map((voice) => {
    const name = voice.speaker ? partyName(voice.speaker) : "somebody";
    return { key: voice.speaker?.key ?? "?", name, kind: "speaker", stance: spoken(voice, status) };
  });
}

/** *Denied that it was so* of an event that was coded as done is a denial; of one coded as not done it is the same one. */
function spoken({ polarity, strength }: VoiceRow, status: MentionRow["status"]): Stance {
  const stance = stanceOf(status);
  if (stance === "affirms" && polarity === "negated") return "denies";
  return stance === "affirms" && strength === "weak" ? "hedges" : stance;
}

function stanceOf(status: MentionRow["status"]): Stance {
  if (status === "negated") return "denies";
  return status === "occurred" || status === "historical" ? "affirms" : "hedges";
}
