export { type LanguageModel, readLanguageModel } from "./language/model.ts";
export { type Lexicon, readLexicon } from "./lexicon/lexicon.ts";
export { anchorsOf } from "./merge/anchors.ts";
export { mergeEvents, type OriginatorOf } from "./merge/merge-events.ts";
export { mergeTouched } from "./merge/merge-touched.ts";
export type { Disagreement, Dispute, EventMention, MergedEvent } from "./merge/merged-event.ts";
export {
  commonShingles,
  findOriginators,
  originatorsTouched,
  type Wording,
  wordingKeys,
} from "./merge/originators.ts";
export { type Signature, signatureOf } from "./merge/signature.ts";
export type { Party, Scene, ToldEvent } from "./merge/told-event.ts";
export { toldEventsOf } from "./merge/told-event-of.ts";
export type { Actor, ActorKind, Mention } from "./model/actor.ts";
export type { Article, ArticleInput, Block, BlockKind, Dateline, Dropped } from "./model/article.ts";
export type { Document, MultiWord, Name, Sentence, Token } from "./model/document.ts";
export { ReadoutError } from "./model/error.ts";
export type { EventRecord, EventStatus, EventTime, EventType } from "./model/event.ts";
export type { Notice } from "./model/notice.ts";
export type { Place } from "./model/place.ts";
export type { ErrorRecord, ReadoutRecord, RecordDateline } from "./model/record.ts";
export type { Span } from "./model/span.ts";
export type { Carrier, Statement } from "./model/statement.ts";
export type { Granularity, TimeExpression } from "./model/time.ts";
export { createReader, type Reader, type ReaderOptions } from "./read.ts";
export type { Layer, Resources, Stage } from "./stage.ts";
