import type { KnownName } from "../../lexicon/names.ts";
import type { Sentence } from "../../model/document.ts";
import { headOfSpan } from "../../text/tree.ts";
import { holdsOn, type NameHit } from "../names.ts";
import { phraseOf } from "../phrase.ts";
import type { RolePhrase } from "../role-phrase.ts";
import { type ActorRule, type Candidate, candidateOf } from "../rule.ts";
import type { Scene } from "../scene.ts";
import { titleBefore } from "../title.ts";

const honorifics: Readonly<Record<string, "f" | "m" | null>> = {
  mr: "m",
  mrs: "f",
  ms: "f",
  miss: "f",
  sir: "m",
  lord: "m",
  lady: "f",
  dr: null,
};

/**
 * A person's name with the title before it.
 *
 *     Russian  Defense Minister  Sergei Shoigu
 *     country  role: GOV         name
 *
 * Leaves alone what stands after the name (*Dong Jun, China's defense chief*): link `apposition`.
 */
export const personName: ActorRule = {
  id: "person-name",

  find(sentence, scene) {
    return scene.namesIn(sentence).flatMap((hit) => {
      const isPerson = hit.known ? hit.known.kind === "person" : hit.label === "PER";
      return isPerson ? describe(sentence, hit, scene) : [];
    });
  },
};

function describe(sentence: Sentence, hit: NameHit, scene: Scene): readonly Candidate[] {
  const inName = headOfSpan(sentence, hit);
  if (!inName) return [];
  const phrase = phraseOf(sentence, inName);
  const title = titleBefore(sentence, hit, scene);
  const start = Math.min(title?.span.start ?? hit.start, hit.start);
  const span = { start, end: hit.end };
  const head = headOfSpan(sentence, span) ?? inName;
  const { known } = hit;
  const name = nameWithout(scene.text.slice(hit.start, hit.end));
  // An Isis recruiter is of some state, as Isis is not.
  const isOfGroup = title?.phrase.country === "IMG";
  const honorific = sentence.tokens[hit.first - 2]?.form.toLowerCase().replace(".", "") ?? "";
  const states = scene
    .namesIn(sentence)
    .filter(
      (other) => other.first >= phrase.first && other.last < hit.first && other.known?.kind === "state",
    );
  const before = states[0]?.known?.country ?? null;
  // "Saudi King Abdullah" and "Jordan's King Abdullah" are two.
  const isNamesake = known !== null && before !== null && title === undefined && before !== known.country;
  return [
    candidateOf({
      sentence,
      head,
      span,
      mention: "name",
      owners: title?.owners ?? [],
      rule: "person-name",
      kind: "person",
      name: known && !name.includes(" ") ? known.name : name,
      key: known && !isNamesake ? `person:${known.name}` : null,
      country: (isOfGroup ? null : title?.phrase.country) ?? (isNamesake ? before : known?.country) ?? before,
      sector: known ? sectorOn(known, title?.phrase, scene) : (title?.phrase.sector ?? null),
      role: title?.phrase.words ?? known?.role ?? null,
      noun: title?.phrase.role.name ?? known?.role?.toLowerCase().split(" ").at(-1) ?? null,
      gender: known?.gender ?? honorifics[honorific] ?? title?.phrase.role.gender ?? genderOf(name, scene),
      definite: true,
      inherits: title !== undefined && (isOfGroup || (!title.phrase.bound && title.phrase.country === null)),
    }),
  ];
}

/** After the time in office a person counts as of the elite, unless the text gives another role. */
function sectorOn(known: KnownName, title: RolePhrase | undefined, scene: Scene): string | null {
  // NATO Secretary General Mark Rutte, who led a government before.
  if (title?.bound && title.country !== known.country) return title.sector;
  if (holdsOn(known, scene.published) || scene.published === "") return known.sector;
  const day = scene.published.slice(0, Math.max(4, known.since.length));
  if (known.since !== "" && day < known.since) return title?.sector ?? known.sector;
  return title?.sector ?? (known.sector === "GOV" ? "ELI" : known.sector);
}

function genderOf(name: string, scene: Scene): "f" | "m" | null {
  const given = name.split(" ")[0]?.toLowerCase() ?? "";
  return name.includes(" ") ? (scene.lexicon.givenNames.get(given) ?? null) : null;
}

/** *Mr. Blinken* is *Blinken*. */
function nameWithout(name: string): string {
  const [first = "", ...rest] = name.replace(/\s+/gu, " ").split(" ");
  return first.toLowerCase().replace(".", "") in honorifics && rest.length > 0
    ? rest.join(" ")
    : [first, ...rest].join(" ");
}
