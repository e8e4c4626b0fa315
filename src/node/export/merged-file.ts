import { createReadStream } from "node:fs";
import { type Merging, mergingOf } from "../../core/exchange/merging.ts";
import { eventTypes } from "../../core/lexicon/event-kinds.ts";
import type { MergedEvent } from "../../core/merge/merged-event.ts";
import { ReadoutError } from "../../core/model/error.ts";
import { linesOf } from "../batch/lines.ts";

/**
 * Reads merged events, one a line.
 *
 * @throws ReadoutError `bad-merged`, with file and line; the system's own errors for what cannot be opened
 */
export async function readMerging(file: string): Promise<Merging> {
  const events: MergedEvent[] = [];
  for await (const { number, bytes } of linesOf(createReadStream(file))) {
    const text = new TextDecoder().decode(bytes);
    if (text.trim() !== "") events.push(readMerged(text, `${file}:${number}`));
  }
  return mergingOf(events);
}

function readMerged(text: string, at: string): MergedEvent {
  let value: Partial<MergedEvent> | null = null;
  try {
    value = JSON.parse(text);
  } catch {
    // Told below with what else may be wrong.
  }
  const counts = [value?.reports, value?.originators];
  const isWhole =
    typeof value?.id === "string" &&
    counts.every((count) => Number.isInteger(count) && (count ?? 0) > 0) &&
    Array.isArray(value.mentions) &&
    value.mentions.every(
      (mention) => typeof mention?.report === "string" && typeof mention?.event === "string",
    ) &&
    [value.actors, value.recipients, value.mode, value.context].every(Array.isArray) &&
    [...(value.actors ?? []), ...(value.recipients ?? [])].every(
      (party) => typeof party?.key === "string" && typeof party?.name === "string",
    ) &&
    eventTypes.some((type) => type === value.type);
  if (!isWhole)
    throw new ReadoutError(
      "bad-merged",
      `${at}: this is no merged event. Give its JSON with id, type, actors, recipients, mentions, reports and originators.`,
    );
  return value as MergedEvent;
}
