import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { actorKey, officeOf } from "../../../src/core/merge/actor-key.ts";
import { personName } from "../../../src/core/merge/name-order.ts";
import type { Actor } from "../../../src/core/model/actor.ts";

/** Makes an actor; its kind of mention follows from its kind. */
function actor(
  given: Partial<Actor> & Pick<Actor, "name" | "kind">,
  mention: "name" | "nominal" = "name",
): Actor {
  const rest = { id: "a1", country: null, sector: null, role: null, memberOf: null, rule: "by-hand" };
  return { ...rest, mentions: [{ start: 0, end: 1, kind: mention }], ...given };
}

const person = (name: string, country: string | null) =>
  actor({ name, kind: "person", country, sector: "GOV" });
const body = (name: string, country: string | null, sector: string | null = null) =>
  actor({ name, kind: "organization", country, sector });
const nominal = (
  name: string,
  country: string | null,
  sector: string | null,
  kind: Actor["kind"] = "unnamed",
) => actor({ name, kind, country, sector }, "nominal");

describe("the key of an actor", () => {
  const keys: readonly [string, Actor, string][] = [
    ["an id of Wikidata's goes first", { ...person("Vladimir Putin", "RUS"), wikidata: "Q7747" }, "Q7747"],
    [
      "a state is its country",
      actor({ name: "Russia", kind: "state", country: "RUS", sector: "GOV" }),
      "RUS",
    ],
    [
      "a contested territory is not the state it is counted to",
      actor({ name: "Abkhazia", kind: "state", country: "GEO", sector: "PRE" }),
      "GEO/abkhazia",
    ],
    [
      "a state that is gone meets its heir",
      actor({ name: "Soviet Union", kind: "state", country: "SUN", sector: "GOV" }),
      "RUS",
    ],
    ["a house stands for the government", body("Kremlin", "RUS", "GOV"), "RUS/GOV"],
    ["a government by that name", nominal("The Saudi government", "SAU", "GOV", "organization"), "SAU/GOV"],
    ["a ministry is a body of its own", body("State Department", "USA", "GOV"), "USA/state department"],
    [
      "a ministry with its state's adjective",
      body("Egyptian Foreign Ministry", "EGY", "GOV"),
      "EGY/foreign ministry",
    ],
    [
      "an acronym in brackets adds nothing",
      body("North Atlantic Treaty Organization (NATO)", "IGO"),
      "IGO/north atlantic treaty organization",
    ],
    ["an office alone", nominal("the Russian defence minister", "RUS", "GOV"), "RUS/GOV/defense minister"],
    [
      "an office by its role",
      { ...nominal("the Russian defence minister", "RUS", "GOV"), role: "defence minister" },
      "RUS/GOV/defense minister",
    ],
    [
      "troops are their state's forces",
      { ...nominal("60,000 soldiers", "USA", "MIL", "group"), role: "soldiers" },
      "USA/MIL",
    ],
    [
      "people without number",
      { ...nominal("about 200,000 people", "USA", "CVL", "group"), role: "people" },
      "USA/CVL/people",
    ],
    ["nobody known", nominal("unknown", null, null), "?"],
  ];
  for (const [what, who, key] of keys) it(what, () => assert.equal(actorKey(who), key));

  it("meets under two spellings of a name", () => {
    const [one, other] = [person("Sergei Shoigu", "RUS"), person("Sergey Shoygu", "RUS")];
    assert.equal(actorKey(one), actorKey(other));
    assert.equal(actorKey(person("Bashar al-Assad", "SYR")), actorKey(person("Bashar Assad", "SYR")));
  });

  it("keeps two people of one surname apart", () => {
    assert.notEqual(actorKey(person("Anna Kovac", "HRV")), actorKey(person("Peter Kovac", "HRV")));
    assert.notEqual(actorKey(person("Anna Kovac", "HRV")), actorKey(person("Anna Kovac", "SRB")));
  });
});

describe("a person's name", () => {
  const families: readonly [string, string | null, string][] = [
    ["Xi Jinping", "CHN", "xi"],
    ["Kim Jong Un", "PRK", "kim"],
    ["Ban Ki-moon", "UNO", "ban"],
    ["John Lee", "HKG", "le"],
    ["Shinzo Abe", "JPN", "abe"],
    ["Abiy Ahmed", "ETH", "abi"],
    ["Staffan de Mistura", "UNO", "mistora"],
    ["King Abdullah II", "JOR", "abdolah"],
    ["Shoigu", "RUS", "shoigo"],
  ];
  for (const [name, country, family] of families)
    it(`${name} is ${family}`, () => assert.equal(personName(name, country).family, family));
});

describe("an office", () => {
  it("has one spelling, without numbers", () => {
    assert.equal(officeOf("acting Defence Minister"), "defense minister");
    assert.equal(officeOf("at least 20 gunmen"), "gunman");
    assert.equal(officeOf("Premier"), "prime minister");
  });
});
