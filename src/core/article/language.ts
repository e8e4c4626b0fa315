import { eld } from "eld/extrasmall";
import type { Notice } from "../model/notice.ts";
import { isPlainEnglish } from "./plain-english.ts";

/** The language of a text, with a notice where it is not the one that can be read. */
export interface LanguageReading {
  readonly language: string;
  readonly notices: readonly Notice[];
}

/**
 * Tells the language of a text: what the caller says, else what detection finds, else what the page claims.
 *
 * @param claimed tag of the page's `lang` attribute, believed only where detection finds nothing
 */
export function readLanguage(
  text: string,
  given: string | undefined,
  claimed: string | null,
): LanguageReading {
  const language = primaryTag(given) ?? detect(text) ?? primaryTag(claimed ?? undefined) ?? "und";
  if (language === "en" || language === "und") return { language, notices: [] };
  const name = new Intl.DisplayNames(["en"], { type: "language" }).of(language) ?? language;
  return {
    language,
    notices: [
      {
        code: "not-english",
        message: `The report is in ${name} (${language}); only English is understood, so expect little here.`,
      },
    ],
  };
}

/** Detects the language of a text; undefined where it is too short to tell. */
function detect(text: string): string | undefined {
  const sample = text.slice(0, 4000);
  // The small words of English are told in a moment; the detector's n-grams take a while to load.
  if (isPlainEnglish(sample)) return "en";
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < 12) return undefined;
  const result = eld.detect(sample);
  if (result.language === "" || (sample.length < 60 && !result.isReliable())) return undefined;
  return result.language;
}

/** Returns the language of a tag in small letters: `en-US` -> `en`; undefined for what is no tag. */
function primaryTag(tag: string | undefined): string | undefined {
  return /^[a-z]{2,3}(?=$|[-_])/iu.exec(tag?.trim() ?? "")?.[0].toLowerCase();
}
