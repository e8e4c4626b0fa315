const kinds = "(?:file |handout |pool )?(?:photo|photograph|image|picture|video|foto|illustration)s?";

/** A photographer: *Jane Roe*, *J.R. van der Berg*; no end of a sentence is part of a name. */
const name =
  "(?:(?:\\p{Lu}\\.)+|\\p{Lu}[\\p{L}'’-]+)(?: (?:(?:\\p{Lu}\\.)+|\\p{Lu}[\\p{L}'’-]+|al|bin|bint|da|das|de|del|della|den|der|di|do|dos|du|el|ibn|la|le|ter|ul|ur|van|von|zu)){0,4}";

/** How the credit of a picture is written at the end of its caption. */
const credits: readonly RegExp[] = [
  // Photo by Paolo Ignacio/Pool      Image credit: Jane Roe      File photo: Reuters
  new RegExp(
    `(?:^|(?<=[.!?)”"'] ?))${kinds}(?: credit)?(?: ?[:/©]| by| courtesy(?: of)?) ?\\S.{1,90}$`,
    "iu",
  ),
  /(?:^|(?<=[.!?)”"'] ?))(?:credit|source|courtesy|credits)(?: ?:| of) ?\S.{1,90}$/iu,
  // (Photo: Jane Roe)      (Northline Photo/Stas Kulik, File)      (AP Photo/Jane Roe)
  /\((?:[^()]{0,40}\b)?(?:photo|image|picture|credit|foto|photograph|handout|screengrab|courtesy)s?\b[^()]{0,100}\)\.?$/iu,
  // REUTERS/Jane Roe      SAVANNA WIRE/Mwila Banda      Jane Roe/EPA-EFE
  /(?:^|(?<=[.!?)”"'] ?))(?:\p{Lu}[\p{Lu}-]+(?: \p{Lu}{2,})?|Reuters|Xinhua|Sputnik|Kyodo|Pool) ?\/ ?\p{Lu}[\p{L}.'’ -]{2,50}(?: ?\/ ?[\p{L}. -]{2,40})?\.?$/u,
  new RegExp(
    `(?:^|(?<=[.!?)”"'] ?))${name} ?/ ?(?:AP|AFP|EPA|EPA-EFE|Reuters|REUTERS|Getty Images|Pool|dpa|Xinhua|TASS|Anadolu|UPI|Shutterstock)(?: ?/ ?[\\p{L} -]{2,40})?\\.?$`,
    "u",
  ),
  // AFP via Getty Images      Bloomberg | Getty Images
  /(?:^|(?<=[.!?)”"'] ?))(?:[^\s.!?][^.!?]{0,59})?\b(?:via |\| ?|— ?|\/ ?)?Getty(?: Images)?\.?$/u,
  /(?:^|(?<=[.!?)”"'] ?))(?:[^\s.!?][^.!?]{0,39})?\b(?:shutterstock|istock|istockphoto|unsplash|wikimedia commons)(?:\.com)?\.?$/iu,
  /(?:^|(?<=[.!?)”"'] ?))© ?[^.]{1,60}\.?$/u,
];

/** *… on Friday. (Reuters)*: a report may end so as well, hence only where a caption is likely. */
const bareAgency = /\((?:AP|AFP|EPA|EPA-EFE|Reuters|REUTERS|Getty|Xinhua|UPI|TASS)[^()]{0,40}\)\.?$/u;

/**
 * Returns where the credit of a picture starts at the end of a line; 0 where the line is nothing else.
 *
 *     Leaders meet in Manila on Monday. Photo by Paolo Ignacio/Pool
 *                                       ^
 *
 * @param inCaption the line is known or likely to be a caption
 */
export function creditStart(line: string, inCaption: boolean): number | undefined {
  const from = Math.max(0, line.length - 220);
  const end = line.slice(from);
  for (const credit of inCaption ? [...credits, bareAgency] : credits) {
    const match = credit.exec(end);
    // A cut line must not look as if the credit were all of it.
    if (match && (from === 0 || match.index > 0)) return from + match.index;
  }
  return undefined;
}
