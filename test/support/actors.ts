import { findActors } from "../../src/core/actors/index.ts";
import type { ActorRule } from "../../src/core/actors/rule.ts";
import { setScene } from "../../src/core/actors/scene.ts";
import { readActorLexicon } from "../../src/core/lexicon/actors.ts";
import type { Lexicon } from "../../src/core/lexicon/lexicon.ts";
import type { Actor } from "../../src/core/model/actor.ts";
import type { Document, Name, Sentence } from "../../src/core/model/document.ts";
import type { Resources } from "../../src/core/stage.ts";
import { tree } from "./tree.ts";

const tables: Readonly<Record<string, string>> = {
  "actors/states.tsv": `name	code	sector	aliases	adjectives	people	capitals	until
Chad	TCD	GOV		Chadian		Ndjamena
Russia	RUS	GOV	Russian Federation	Russian		Moscow
Sudan	SDN	GOV		Sudanese		Khartoum
Turkey	TUR	GOV		Turkish	Turks	Ankara
United Kingdom	GBR	GOV	UK;Britain	British	Britons	London
United States	USA	GOV	US;U.S.	American;US;U.S.		Washington
Zambia	ZMB	GOV		Zambian		Lusaka
Old Zambia	OLD	GOV
New Zambia	NEW	GOV`,
  "actors/peoples.tsv": `adjectives	country	sector	region	people
Kurdish		CVL		Kurds
Western		CVL	yes	Westerners`,
  "actors/organizations.tsv": `name	country	sector	kind	shared	aliases	since	until
Congress	USA	LEG	organization	SDN
African Union	IGO		organization
Houthis	YEM	REB	group		Houthi
NATO	IGO		organization		North Atlantic Treaty Organization
TASS	RUS	JRN	organization
Taliban	AFG	REB	group				2021-08-14
Taliban	AFG	GOV	group			2021-08-15	`,
  "actors/metonyms.tsv": `name	country	sector	stands_for	aliases
Kremlin	RUS	GOV	Russian government	`,
  "actors/people.tsv": `name	country	sector	gender	role	since	until	aliases
Sergei Shoigu	RUS	GOV	m	Defense Minister	2012-11		Sergey Shoigu
Tony Blair	GBR	GOV	m	Prime Minister	1997-05	2007-06`,
  "actors/roles.tsv": `role	kind	sector	inherits	gender	plurals
ally	person	GOV	yes		allies
association	organization	SOC
chief	person	GOV	yes
chief of staff	person	GOV	yes
coalition	organization	IGO	yes
country	organization	GOV			countries
diplomat	person	GOV
envoy	person	GOV
forces	group	MIL	yes		forces
government	organization	GOV
head	person	GOV	yes
leader	person	GOV	yes
minister	person	GOV
ministry	organization	GOV			ministries
neighbor	person	GOV	yes
side	group	GOV	yes
officer	person	MIL
official	person	GOV	yes
peasant	person	AGR
police	group	COP			police
president	person	GOV	yes
prisoner	person	CVL
prime minister	person	GOV
protester	person	CVL
rebel group	organization	REB
spokesman	person	GOV	yes	m	spokesmen
troops	group	MIL			troops`,
  "actors/modifiers.tsv": `word	sector	example
defense	GOV	defense chief
former	ELI	former minister
police	COP	police spokesman`,
  "actors/portfolios.tsv": `word	field
defense	defence
foreign	foreign
interior	interior
prime	prime`,
  "actors/ships.tsv": `prefix	country	sector	example
USS	USA	MIL	USS Mason
INS	IND	MIL	INS Vikrant`,
  "actors/given-names.tsv": `name	gender
Helene	f
Paul	m`,
};

/** A lexicon of a few words, so that an edit of the real one breaks no rule's test. */
export const lexicon = {
  actors: readActorLexicon(new Map(Object.entries(tables).map(([path, text]) => [path, { path, text }]))),
  outlets: { agencies: [], outlets: [] },
} as unknown as Lexicon;

/** Names that the name model is to have found, by label. */
export type Labels = Partial<Record<Name["kind"], readonly string[]>>;

/** Lays out sentences of `tree` as a document of one paragraph each. */
export function documentOf(sentences: readonly string[], labels: Labels, published: string | null): Document {
  let text = "";
  const built: Sentence[] = [];
  for (const rows of sentences) {
    const next = tree(rows, text.length, built.length);
    built.push(next.sentence);
    text += `${next.text}\n\n`;
  }
  const article = { text, published, dateline: null, blocks: [] };
  const rest = { times: [], places: [], actors: [], statements: [], chains: [], events: [], notices: [] };
  const names = built.flatMap((sentence) => namesOf(sentence, text, labels));
  return { article, sentences: built, names, ...rest } as unknown as Document;
}

function namesOf(sentence: Sentence, text: string, labels: Labels): readonly Name[] {
  return (["PER", "LOC", "ORG"] as const).flatMap((kind) =>
    (labels[kind] ?? []).flatMap((words) => {
      const start = text.indexOf(words, sentence.start);
      const inside = sentence.tokens.filter((t) => start <= t.start && t.end <= start + words.length);
      const [first, last] = [inside[0], inside.at(-1)];
      if (start < 0 || start >= sentence.end || !first || !last) return [];
      return [{ kind, start, end: last.end, sentence: sentence.index, first: first.id, last: last.id }];
    }),
  );
}

/** Returns what a rule finds in one sentence as `words: country sector`. */
export function mentionsBy(
  rule: ActorRule,
  rows: string,
  labels: Labels = {},
  published = "2024-04-27",
): string[] {
  const document = documentOf([rows], labels, published);
  const scene = setScene(document, lexicon);
  return document.sentences.flatMap((sentence) =>
    rule.find(sentence, scene).map(({ span, country, countries, sector }) => {
      const whose = countries.length > 0 ? countries.join("+") : (country ?? "-");
      return `${document.article.text.slice(span.start, span.end)}: ${whose} ${sector ?? "-"}`;
    }),
  );
}

/** Reads all actors of a few sentences; `towns` are places by their words, with the country of each. */
export function actorsIn(
  sentences: readonly string[],
  labels: Labels = {},
  towns: Readonly<Record<string, string>> = {},
): { actors: readonly Actor[]; text: string } {
  const plain = documentOf(sentences, labels, "2024-04-27");
  const { text } = plain.article;
  const places = Object.entries(towns).map(([words, country], i) => {
    const start = text.indexOf(words);
    return { id: `p${i + 1}`, country, feature: "city", mentions: [{ start, end: start + words.length }] };
  });
  const document = { ...plain, places } as unknown as Document;
  const { actors = [] } = findActors.run(document, { lexicon } as Resources);
  return { actors, text };
}

/** Returns the actors as `name: mention, mention`, those with one mention left out. */
export function joined(sentences: readonly string[], labels: Labels = {}): string[] {
  const { actors, text } = actorsIn(sentences, labels);
  return actors
    .filter(({ mentions }) => mentions.length > 1)
    .map(
      ({ name, mentions }) =>
        `${name}: ${mentions.map(({ start, end }) => text.slice(start, end)).join(", ")}`,
    );
}
