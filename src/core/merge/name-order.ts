import { soundOf } from "../actors/spelling.ts";
import { fold } from "../text/fold.ts";

/** Family names that stand first, as reports in English write them: Chinese, Korean, Vietnamese, Cambodian. */
const familyNames = new Set(
  (
    "ahn ai an bae bai ban bang bao bo bui byun cai cao cha chai chan chang chao che chen cheng cheong chi chiang chin " +
    "cho choe choi chou chow chu chun chung cui dang dao deng ding do dong dou du duan duong fan fang feng fu gao geng " +
    "gong goh gu guo ha ham han hang hao he hem heo ho hoang hong hor hou hu hua huang huh hun hur huynh hwang jang " +
    "jeon jeong ji jia jiang jin jo ju jung kang kim ko koh kong koo kuo kwak kwon lai lam lau le lee li lian liang " +
    "liao lim lin liu lo lu luo luong ly ma mao meng min mo moon mun nam ng ngo nguyen nie noh oh pak pan park peng " +
    "pham phan pyo qi qian qiao qin qiu ra ren ri roh ryu seo shao shen shi shin sim sin so son song su suh sun tan " +
    "tang tao tian to tong tran trinh truong tsai tsang vo vu wan wang wei wen won wong woo wu xi xia xiao xie xu xue " +
    "yan yang yao ye yeo yi yin yoo yoon you yu yuan yun zang zeng zhai zhan zhang zhao zheng zhong zhou zhu zou"
  ).split(" "),
);

/** States whose people go by the first of their names, whatever it is: *Abiy Ahmed* is *Abiy*. */
const firstNameStates = new Set(["ETH", "ERI", "MYS", "ISL"]);

/** States where a name of two words may begin with the family's: *Wang Yi*. */
const familyFirstStates = new Set(["CHN", "TWN", "HKG", "MAC", "SGP", "KOR", "PRK", "VNM", "KHM"]);

/** Words in a name that are no name. */
const particle =
  /^(?:al|el|as|ad|ar|ash|an|at|az|de|del|der|den|von|van|da|dos|di|la|le|du|bin|ben|ibn|abu|abd)$/u;

const title =
  /^(?:mr|mrs|ms|dr|gen|general|col|colonel|lt|maj|capt|adm|sir|lord|king|queen|prince|princess|pope|sheikh|sheik|mullah|ayatollah|jr|sr|ii|iii|iv)$/u;

/** A person's name taken apart: the name that reports use alone, and the others. */
export interface PersonName {
  readonly family: string;
  /** In text order; none where the text has the family name alone. */
  readonly given: readonly string[];
}

/**
 * Takes a person's name apart, each word in the form under which its spellings meet.
 *
 *     Sergey Shoygu -> shoigo, sergi     Xi Jinping -> xi, jinping     Bashar al-Assad -> asad, bashar
 *
 * Leaves alone the order of a name whose first word is no family name of the lands where it stands first.
 */
export function personName(name: string, country: string | null): PersonName {
  const words = wordsOf(name);
  const plain = words.map((word) => word.replace(/-/gu, ""));
  const sounds = plain.map((word) => soundOf(word).slice(1));
  if (sounds.length < 2) return { family: sounds[0] ?? "", given: [] };
  if (isFamilyFirst(words, country)) return { family: sounds[0] ?? "", given: [sounds.slice(1).join("")] };
  return { family: sounds.at(-1) ?? "", given: sounds.slice(0, -1) };
}

function isFamilyFirst(words: readonly string[], country: string | null): boolean {
  const [first = "", second = ""] = words;
  if (country !== null && firstNameStates.has(country)) return true;
  if (!familyNames.has(first)) return false;
  if (country !== null && familyFirstStates.has(country)) return true;
  return words.length === 2 && second.includes("-");
}

function wordsOf(name: string): string[] {
  const folded = fold(name)
    .replace(/['’]/gu, "")
    .replace(/\b(?:al|el|as|ad|ar|ash|an|at|az)-/gu, "");
  const all = folded.split(/[^\p{L}\p{N}-]+/u).filter((word) => word !== "");
  const own = all.filter((word) => !particle.test(word) && !title.test(word));
  return own.length > 0 ? own : all;
}
