import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isPlainEnglish } from "../../../src/core/article/plain-english.ts";

const english =
  "ASTANA, Kazakhstan, April 27 (UPI) -- The Russian defense minister said on Friday that talks with his Chinese " +
  "counterpart had been held in the capital of Kazakhstan, and that both sides would take part in the exercises. " +
  "Sergei Shoigu and Dong Jun met for an hour before the summit of the organization, which has nine members.";

const others = {
  Dutch:
    "De minister van Buitenlandse Zaken was in Den Haag en is het niet eens met het besluit van het parlement. " +
    "Volgens haar was het plan al in april bekend en had de regering het toen moeten melden, of in elk geval in mei. " +
    "In een brief aan de Kamer schrijft ze dat het kabinet is geschrokken van de kritiek die was geuit.",
  German:
    "Der Außenminister war am Freitag in Berlin und sagte, das Treffen in Astana sei an der Weigerung gescheitert. " +
    "Was die Regierung nun plant, ist offen; an eine Einigung glaubt in der Hauptstadt kaum noch jemand. " +
    "Die Opposition will den Fall in der kommenden Woche im Bundestag zur Sprache bringen, so ein Sprecher.",
  Danish:
    "Ministeren sagde fredag, at regeringen er parat til at se på to nye forslag, og at de for en stor del er gode. " +
    "Han har selv været med i arbejdet, men vil ikke sige mere, for der er endnu ikke taget en beslutning på mødet. " +
    "Det er ventet, at partierne mødes igen i næste uge for at nå frem til en aftale om planen.",
  Spanish:
    "El ministro no ha dicho a la prensa si el acuerdo se firma en mayo, pero he leído que a la reunión de Madrid " +
    "no va a faltar nadie. La oposición, que ha criticado el plan, has de saber que no tiene los votos para pararlo, " +
    "y en la capital se da por hecho que el texto se aprueba a finales de mes sin grandes cambios.",
};

describe("isPlainEnglish", () => {
  it("takes a report, names and all", () => assert.equal(isPlainEnglish(english), true));

  for (const [language, text] of Object.entries(others)) {
    it(`leaves alone ${language}`, () => assert.equal(isPlainEnglish(text), false));

    it(`leaves alone a report below a summary in ${language}`, () =>
      assert.equal(isPlainEnglish(`${text} ${text}\n\n${english}\n\n${english}`), false));
  }

  it("leaves alone what is too short to tell", () =>
    assert.equal(isPlainEnglish("The minister said on Friday that the talks had failed."), false));
});
