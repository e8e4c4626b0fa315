import assert from "node:assert/strict";
import { test } from "node:test";
import { emptyDocument } from "../../../src/core/empty-document.ts";
import type { Actor, Mention } from "../../../src/core/model/actor.ts";
import type { Block } from "../../../src/core/model/article.ts";
import type { Document, Sentence } from "../../../src/core/model/document.ts";
import type { Span } from "../../../src/core/model/span.ts";
import type { Resources } from "../../../src/core/stage.ts";
import { findStatements } from "../../../src/core/statements/index.ts";
import { bareArticle } from "../../support/bare-article.ts";
import { tree } from "../../support/tree.ts";
import { words } from "./rule-table.ts";

/** Paragraphs of trees, and the names that stand for actors in them. */
export interface Scene {
  readonly paragraphs: readonly (readonly string[])[];
  /** Whether the first paragraph is the headline. */
  readonly titled?: boolean;
  readonly actors: readonly { readonly id: string; readonly name: string; readonly sector: string }[];
}

/**
 * Tests what the whole stage makes of a scene, a line a statement: kind, source, cue and content, then
 * the speaker in angle brackets, the carriers after *via* and the statement around it after *in*.
 */
export function testScene(title: string, scene: Scene, expected: readonly string[]): void {
  test(title, () => assert.deepEqual(linesOf(documentOf(scene)), expected));
}

function linesOf(document: Document): readonly string[] {
  const resources = { lexicon: { cues: words } } as unknown as Resources;
  const written = (span: Span | null) => (span ? document.article.text.slice(span.start, span.end) : "-");
  return (findStatements.run(document, resources).statements ?? []).map((s) => {
    const speaker = s.speaker ? ` <${s.speaker}>` : "";
    const via = s.via.length > 0 ? ` via ${s.via.map(written).join(", ")}` : "";
    const within = s.within ? ` in ${s.within}` : "";
    return `${s.kind} ${written(s.source)} | ${written(s.cue)} | ${s.content.map(written).join(" // ")}${speaker}${via}${within}`;
  });
}

function documentOf({ paragraphs, titled, actors }: Scene): Document {
  let text = "";
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  for (const [block, paragraph] of paragraphs.entries()) {
    if (block > 0) text += "\n\n";
    const start = text.length;
    for (const [i, rows] of paragraph.entries()) {
      if (i > 0) text += " ";
      const { text: own, sentence } = tree(rows, text.length, sentences.length);
      sentences.push({ ...sentence, block });
      text += own;
    }
    blocks.push({ kind: titled && block === 0 ? "title" : "paragraph", start, end: text.length });
  }
  return {
    ...emptyDocument(bareArticle(text, { blocks })),
    sentences,
    actors: actors.map((actor) => actorOf(text, actor)),
  };
}

function actorOf(text: string, { id, name, sector }: Scene["actors"][number]): Actor {
  const mentions = [...text.matchAll(new RegExp(name, "gu"))].map(
    ({ index }): Mention => ({ start: index, end: index + name.length, kind: "name" }),
  );
  return {
    id,
    name,
    kind: sector === "JRN" ? "organization" : "person",
    country: null,
    sector,
    role: null,
    memberOf: null,
    mentions,
    rule: "scene",
  };
}
