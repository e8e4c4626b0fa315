import type { Disagreement, Dispute } from "../../core/merge/merged-event.ts";
import type { Party, Scene } from "../../core/merge/told-event.ts";
import type { EventStatus, EventType } from "../../core/model/event.ts";
import type { Span } from "../../core/model/span.ts";
import type { Statement } from "../../core/model/statement.ts";
import type { Layer } from "./filter.ts";

/** An event as lists show it: merged where the store is merged, else as one report tells it. */
export interface EventRow {
  /** A merged event's id, or `REPORT#e3`. */
  readonly id: string;
  readonly type: EventType;
  readonly mode: readonly string[];
  readonly context: readonly string[];
  readonly cameo: string | null;
  readonly quad: 1 | 2 | 3 | 4;
  readonly score: number;
  readonly status: EventStatus;
  readonly layer: Layer;
  readonly asserted: boolean;
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  /** EDTF. */
  readonly start: string | null;
  readonly end: string | null;
  readonly place: Scene | null;
  readonly confidence: number;
  /** Counts are always a pair; 1 and 1 where reports are not merged. */
  readonly reports: number;
  readonly originators: number;
  readonly disputed: boolean;
  /** Words of the best mention's evidence, trigger first; empty where the store keeps no text. */
  readonly words: readonly string[];
}

/** An event with all that stands behind it. */
export interface EventStory extends EventRow {
  readonly disagreements: readonly Disagreement[];
  readonly dispute: Dispute | null;
  /** Best first. */
  readonly mentions: readonly MentionRow[];
}

/** Where an event is told. */
export interface MentionRow {
  readonly report: ReportHead;
  /** Id within the report: `e3`. */
  readonly event: string;
  readonly originator: string | null;
  readonly type: EventType;
  readonly status: EventStatus;
  readonly start: string | null;
  readonly end: string | null;
  readonly place: string | null;
  readonly confidence: number;
  readonly frame: string;
  readonly rule: string;
  /** Trigger first. */
  readonly evidence: readonly Span[];
  /** The words of `evidence`, and the sentence around the trigger; null without text. */
  readonly words: readonly string[] | null;
  readonly sentence: (Span & { readonly text: string }) | null;
  /** Innermost first; empty = the report itself. */
  readonly voices: readonly VoiceRow[];
}

/** A statement that asserts an event. */
export interface VoiceRow {
  readonly statement: string;
  readonly speaker: Party | null;
  readonly via: readonly { readonly key: string; readonly name: string }[];
  readonly polarity: Statement["polarity"];
  readonly strength: Statement["strength"];
}

/** A report as lists show it. */
export interface ReportHead {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly agency: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly originator: string | null;
}

export interface StatementRow {
  /** `REPORT#s1` */
  readonly id: string;
  readonly report: ReportHead;
  readonly speaker: Party | null;
  readonly cue: string | null;
  readonly kind: Statement["kind"];
  readonly class: Statement["class"];
  readonly polarity: Statement["polarity"];
  readonly strength: Statement["strength"];
  readonly via: readonly { readonly key: string; readonly name: string }[];
  readonly within: string | null;
  readonly day: string | null;
  readonly source: Span | null;
  readonly content: readonly Span[];
  /** The words of `content`, parts joined by an ellipsis; null without text. */
  readonly words: string | null;
}

/** An actor as known across reports. */
export interface ActorRow extends Party {
  readonly kind: string;
  readonly role: string | null;
  readonly wikidata: string | null;
  /** Reports that speak of it, and how many statements and events are its own. */
  readonly reports: number;
  readonly statements: number;
  readonly events: number;
}

/** An actor with what reports tell of it. */
export interface ActorStory extends ActorRow {
  /** Days of the first and the last report that speaks of it. */
  readonly first: string | null;
  readonly last: string | null;
  /** Names and roles that reports give it, with how many do; most first. */
  readonly names: readonly { readonly value: string; readonly n: number }[];
  readonly roles: readonly { readonly value: string; readonly n: number }[];
  readonly types: readonly {
    readonly type: EventType;
    readonly role: "actor" | "recipient";
    readonly n: number;
  }[];
  /** Who else takes part in its events. */
  readonly partners: readonly { readonly key: string; readonly name: string; readonly n: number }[];
}

/** A step of a pair's series. */
export interface RelationRow {
  /** `2024-04`, `2024`, or a day; null for events without one. */
  readonly period: string | null;
  readonly layer: Layer;
  /** Events, and of them cooperative (quads 1, 2) and conflictual (3, 4). */
  readonly n: number;
  readonly cooperation: number;
  readonly conflict: number;
  /** Mean of PLOVER's score, -10 to 10. */
  readonly score: number;
  /** Sums over its events. */
  readonly reports: number;
  readonly originators: number;
}

/** All that was told of a period. */
export interface VolumeRow {
  readonly period: string | null;
  readonly events: number;
  readonly reports: number;
}

/** A report that holds the words that were searched for. */
export interface SearchRow {
  readonly report: ReportHead;
  /** Some words around, the hits marked by `start` and `end` in them. */
  readonly snippet: string;
  readonly hits: readonly Span[];
}

/** How many rows have a value. */
export interface FacetRow {
  readonly field:
    | "type"
    | "status"
    | "layer"
    | "actor"
    | "recipient"
    | "place"
    | "outlet"
    | "context"
    | "year";
  readonly value: string;
  readonly label: string;
  readonly n: number;
}

/** A line of the network of actors. */
export interface LinkRow {
  readonly a: Party;
  readonly b: Party;
  readonly n: number;
  readonly cooperation: number;
  readonly conflict: number;
  readonly score: number;
}

/** A point of the map. */
export interface PlaceRow {
  readonly name: string;
  readonly country: string | null;
  readonly geonameid: number | null;
  readonly lat: number;
  readonly lon: number;
  readonly n: number;
  readonly cooperation: number;
  readonly conflict: number;
}

/** What a store is: `GET /api`. */
export interface StoreSummary {
  /** `readout 0.1.0` */
  readonly program: string;
  /** Versions of the coders that its facts are from, the one of most reports first. */
  readonly coders: readonly string[];
  readonly reports: number;
  /** Null until reports are merged. */
  readonly originators: number | null;
  readonly events: number;
  readonly mergedEvents: number | null;
  readonly statements: number;
  /** First and last day of its reports. */
  readonly first: string | null;
  readonly last: string | null;
  readonly keepsText: boolean;
  /** When reports were merged, and of how many reports the store then was; null until then. */
  readonly merged: { readonly at: string; readonly reports: number } | null;
}
