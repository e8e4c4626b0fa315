import type { EventStatus, EventType } from "../../core/model/event.ts";
import type { Statement } from "../../core/model/statement.ts";

/**
 * Whom a filter means: all that is given must fit.
 *
 *     RUS            all of a state            {country: "RUS"}
 *     RUS/MIL        a sector of it            {country: "RUS", sector: "MIL"}
 *     /MIL           a sector of any           {sector: "MIL"}
 *     key:Q7747      one actor                 {key: "Q7747"}
 *     Sergei Shoigu  whoever is called so      {name: "sergei shoigu"}
 */
export interface PartyTerm {
  readonly country?: string;
  readonly sector?: string;
  readonly key?: string;
  /** Folded; fits where it is the whole name or whole words of it. */
  readonly name?: string;
}

/**
 * What a series keeps apart.
 *
 * - `happened`: told by the report itself as done, a deed (quads 2 and 4, and CONSULT)
 * - `said`: told by the report itself as done, an act of words (ACCUSE, REQUEST, REJECT, THREATEN, AGREE, SUPPORT)
 * - `claimed`: done, as somebody says
 * - `background`: status historical, whoever tells it
 * - `open`: future, hypothetical or negated: what has not happened
 */
export type Layer = "happened" | "said" | "claimed" | "background" | "open";

export const layers: readonly Layer[] = ["happened", "said", "claimed", "background", "open"];

/** What events are asked for. Of the values of one field any may fit, of the fields all must. */
export interface EventFilter {
  /** Days, months or years, both inclusive, of when it happened. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  /** Who acts, who is acted upon. */
  readonly actors?: readonly PartyTerm[];
  readonly recipients?: readonly PartyTerm[];
  /** Takes part on either side. */
  readonly parties?: readonly PartyTerm[];
  /** Both take part on different sides, whichever acts. */
  readonly pair?: readonly [PartyTerm, PartyTerm];
  readonly types?: readonly EventType[];
  readonly modes?: readonly string[];
  readonly contexts?: readonly string[];
  readonly statuses?: readonly EventStatus[];
  readonly layers?: readonly Layer[];
  readonly quads?: readonly (1 | 2 | 3 | 4)[];
  /** Somebody who asserts it; `reporter` where the report itself does. */
  readonly assertedBy?: readonly (PartyTerm | "reporter")[];
  /** ISO alpha-3 of the country where it happened, or a name of the place. */
  readonly places?: readonly string[];
  readonly outlets?: readonly string[];
  /** Words of the report, as for `search`. */
  readonly words?: string | undefined;
  readonly minConfidence?: number | undefined;
  readonly minOriginators?: number | undefined;
  readonly disputed?: boolean | undefined;
  /** Ids of reports. */
  readonly reports?: readonly string[];
}

/** What statements are asked for. */
export interface StatementFilter {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly speakers?: readonly PartyTerm[];
  /** Who carried it. */
  readonly via?: readonly PartyTerm[];
  readonly kinds?: readonly Statement["kind"][];
  readonly classes?: readonly Statement["class"][];
  readonly polarities?: readonly Statement["polarity"][];
  readonly outlets?: readonly string[];
  readonly words?: string | undefined;
  readonly reports?: readonly string[];
}

/** What reports are searched for. */
export interface ReportFilter {
  /** As `readSearch` reads them. */
  readonly words: string;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly outlets?: readonly string[];
}

/** What actors are asked for. */
export interface ActorFilter {
  readonly parties?: readonly PartyTerm[];
  readonly kinds?: readonly string[];
  /** Words of the name; the last may be the beginning of one. */
  readonly named?: string | undefined;
}

/** A part of a list: how many, and behind which row. */
export interface Page {
  readonly limit: number;
  /** `next` of the page before. */
  readonly after?: string | undefined;
}

/** Rows of a page, and where the next one begins; null at the end. */
export interface Paged<Row> {
  readonly rows: readonly Row[];
  readonly next: string | null;
}
