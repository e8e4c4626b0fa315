import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { listed } from "../../src/api/parameters/listed.ts";
import { nearNames } from "../../src/api/parameters/near-names.ts";
import { shelf } from "../support/api.ts";

const ask = (await shelf()).ask();

async function detailOf(path: string): Promise<string> {
  const response = await ask(path);
  assert.equal(response.status, 400, path);
  const { code, detail } = (await response.json()) as { code: string; detail: string };
  return `${code}: ${detail}`;
}

describe("a parameter that is not understood", () => {
  for (const [path, told] of [
    [
      "/api/events?tpye=AID",
      /^unknown-parameter: there is no parameter 'tpye' here\. Do you mean 'type'\?$/u,
    ],
    ["/api/events?actors=RUS", /Do you mean 'actor'\?/u],
    ["/api/events?minconfidence=1", /Do you mean 'minConfidence'\?/u],
    ["/api/events?dyad=RUS,CHN", /There are since, until, actor, recipient/u],
    ["/api?x=1", /This address takes none\./u],
    ["/api/events?type=WAR", /^bad-parameter: type=WAR: .*"AGREE"/u],
    ["/api/events?limit=0", /^bad-parameter: limit=0: it is at least 1\. Wanted: Most rows, from 1 to 1000/u],
    ["/api/events?limit=5&limit=6", /^repeated-parameter: 'limit' stands 2 times/u],
    ["/api/events?since=May", /since=May: no day, month or year as 2024-04-27/u],
    ["/api/events?pair=RUS", /pair=.*it wants two, as RUS,CHN/u],
    ["/api/events?actor=RUS/", /^bad-party: 'RUS\/' names nobody\. Give a country/u],
    ["/api/events?quad=5", /none of 1, 2, 3, 4/u],
    ["/api/events?disputed=maybe", /neither true nor false/u],
    ["/api/events?after=nonsense", /^bad-cursor: 'nonsense' is no place in this list/u],
    ["/api/relations", /^missing-parameter: 'pair' is missing\. Wanted: Two that stand on different sides/u],
    ["/api/search", /^missing-parameter: 'words' is missing/u],
    ["/api/search?words=!!", /^no-words: /u],
  ] as const)
    it(`is told: ${path}`, async () => {
      assert.match(await detailOf(path), told);
    });

  it("does not say more of what was typed than a line holds", async () => {
    assert.ok((await detailOf(`/api/events?${"x".repeat(5000)}=1`)).length < 500);
    assert.ok((await detailOf(`/api/events?type=${"x".repeat(5000)}`)).length < 1000);
  });
});

describe("a list in an address", () => {
  for (const [written, parts] of [
    [["RUS,CHN"], ["RUS", "CHN"]],
    [
      ["RUS", "CHN"],
      ["RUS", "CHN"],
    ],
    [["RUS, CHN"], ["RUS", "CHN"]],
    [["key:RUS/shoigu, sergi"], ["key:RUS/shoigu, sergi"]],
    [["key:RUS/shoigu, sergi,CHN"], ["key:RUS/shoigu, sergi", "CHN"]],
    [["CHN,key:RUS/shoigu, sergi"], ["CHN", "key:RUS/shoigu, sergi"]],
    [[",,RUS,"], ["RUS"]],
    [[""], []],
  ] as const)
    it(`is parted: ${JSON.stringify(written)}`, () => assert.deepEqual(listed(written), parts));
});

describe("names near to another", () => {
  const known = ["since", "until", "actor", "type", "minOriginators", "per"];
  for (const [typed, near] of [
    ["sicne", ["since"]],
    ["Actor", ["actor"]],
    ["typ", ["type"]],
    ["min", ["minOriginators"]],
    ["period", ["per"]],
    ["xyz", []],
    ["u".repeat(100_000), []],
  ] as const)
    it(`${typed.slice(0, 20)}: ${near.join()}`, () => assert.deepEqual(nearNames(typed, known), near));
});
