import { eventTypes } from "../../../core/lexicon/event-kinds.ts";
import type { EventType } from "../../../core/model/event.ts";
import type { Layer } from "../../../store/query/filter.ts";

/** Whether a type is of conflict, in words or deeds (quads 3 and 4): from REQUEST on. */
export function isConflict(type: EventType): boolean {
  return eventTypes.indexOf(type) >= eventTypes.indexOf("REQUEST");
}

/** How a layer of a series is called, and what is in it. */
export const layerWords: Readonly<Record<Layer, { readonly word: string; readonly tells: string }>> = {
  happened: { word: "happened", tells: "deeds that the report itself tells as done, and talks" },
  said: { word: "said", tells: "acts of words: accusations, demands, threats, support" },
  claimed: { word: "claimed", tells: "done, as somebody says" },
  background: { word: "background", tells: "told again from before the news" },
  open: { word: "open", tells: "planned, possible, or said not to have happened" },
};

/** A PLOVER type as a word: *ASSAULT* → *assault*. */
export function typeWord(type: string): string {
  return type.toLowerCase().replaceAll("_", " ");
}
