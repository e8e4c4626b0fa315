import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

interface Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Actor {
  readonly name: string;
  readonly country: string | null;
  readonly sector: string | null;
}

interface Statement {
  readonly id: string;
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly content: readonly Span[];
  readonly kind: string;
  readonly speaker: Actor | null;
  readonly via: readonly (Span & { readonly name: string })[];
  readonly within: string | null;
}

interface CodedEvent {
  readonly id: string;
  readonly type: string;
  readonly mode: readonly string[];
  readonly actors: readonly Actor[];
  readonly recipients: readonly Actor[];
  readonly evidence: readonly Span[];
  readonly status: string;
  readonly assertedBy: readonly string[];
  readonly time: string | null;
}

interface Report {
  readonly id: string;
  readonly published: string;
  readonly text: string;
  readonly statements: readonly Statement[];
  readonly events: readonly CodedEvent[];
}

const reportsIn = (folder: string): readonly Report[] =>
  readdirSync(join("bench", folder))
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => JSON.parse(readFileSync(join("bench", folder, name), "utf8")));
const [blind, opened] = [reportsIn("blind"), reportsIn("opened")];
const reports = [...blind, ...opened];

/** PLOVER 2.0's types with their modes, and its sectors; written out so that the set is checked by no list of ours. */
const modes: Readonly<Record<string, string>> = {
  AGREE: "",
  CONSULT: "visit third-party multilateral phone",
  SUPPORT: "",
  CONCEDE: "",
  COOPERATE: "",
  AID: "",
  RETREAT: "withdraw release disarm ceasefire access resign",
  REQUEST: "assist change yield meet",
  ACCUSE: "disapprove investigate allege",
  REJECT: "assist change yield meet",
  THREATEN: "restrict arrest relations expel territory violence",
  PROTEST: "demo riot strike hunger boycott obstruct vandalize",
  SANCTION: "convict expel withdraw discontinue",
  MOBILIZE: "troops weapons police militia",
  COERCE: "seize restrict censor curfew martial-law arrest deport withhold misinformation cyber",
  ASSAULT:
    "abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone " +
    "heavy-weapons crowd-control unconventional",
};
const sectors = new Set(
  "COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE REL SOC".split(
    " ",
  ),
);
const statuses = new Set(["occurred", "historical", "future", "hypothetical", "negated"]);

test("blind set: 12 reports and 12 opened ones, each with statements and events, named for its file", () => {
  assert.deepEqual([blind.length, opened.length], [12, 12]);
  for (const { id, published, statements, events } of reports) {
    assert.match(id, /^blind-\d\d$/u);
    assert.match(published, /^\d{4}-\d\d-\d\d$/u);
    assert.ok(statements.length > 0 && events.length > 0, id);
  }
});

for (const { id, text, statements, events } of reports) {
  const known = new Map(statements.map((statement) => [statement.id, statement]));

  test(`blind set, ${id}: every span is what the text says there`, () => {
    const spans = [
      ...statements.flatMap(({ source, cue, content, via }) => [source, cue, ...content, ...via]),
      ...events.flatMap(({ evidence }) => evidence),
    ];
    for (const span of spans) if (span) assert.equal(text.slice(span.start, span.end), span.text);
    for (const statement of statements) assert.ok(statement.content.length > 0, statement.id);
    for (const event of events) assert.ok(event.evidence.length > 0, event.id);
  });

  test(`blind set, ${id}: statements are well formed and lie in those they point to`, () => {
    assert.equal(known.size, statements.length, "two statements share an id");
    for (const { id, kind, speaker, within, content } of statements) {
      assert.ok(["direct", "indirect", "mixed"].includes(kind), id);
      checkActor(speaker, id);
      if (within === null) continue;
      const around = known.get(within)?.content ?? [];
      for (const { start, end } of content)
        assert.ok(
          around.some((outer) => outer.start <= start && end <= outer.end),
          `${id} is not inside ${within}`,
        );
    }
  });

  test(`blind set, ${id}: events have known types, modes, sectors and voices`, () => {
    assert.equal(new Set(events.map((event) => event.id)).size, events.length, "two events share an id");
    for (const event of events) {
      const allowed = modes[event.type]?.split(" ");
      assert.ok(allowed, `${event.id} has the type ${event.type}`);
      for (const mode of event.mode) assert.ok(allowed.includes(mode), `${event.id} has the mode ${mode}`);
      assert.ok(statuses.has(event.status), `${event.id} has the status ${event.status}`);
      assert.match(event.time ?? "2000", /^\d{4}(-\d\d){0,2}(\/\d{4}(-\d\d){0,2})?$/u, event.id);
      assert.ok(event.actors.length > 0, `${event.id} has no actor`);
      for (const actor of [...event.actors, ...event.recipients]) checkActor(actor, event.id);
      event.assertedBy.forEach((voice, i) => {
        assert.ok(known.has(voice), `${event.id} is asserted by ${voice}`);
        assert.equal(
          known.get(voice)?.within,
          event.assertedBy[i + 1] ?? null,
          `${event.id}: who quotes ${voice}`,
        );
      });
    }
  });
}

function checkActor(actor: Actor | null, where: string): void {
  if (actor === null) return;
  assert.notEqual(actor.name, "", where);
  assert.match(actor.country ?? "NGO", /^[A-Z]{3}$/u, where);
  assert.ok(actor.sector === null || sectors.has(actor.sector), `${where} has the sector ${actor.sector}`);
}
