/** Words after which neither a sentence nor a headline is over, in lower case: *by President | Putin*. */
export const unfinished: ReadonlySet<string> = new Set(
  `a an the this these those his her its our their your my of in on at by for to with from into over under
   about after before between among against through during than as and or but nor if that which who whose when
   while because although though is are was were be been being has have had will would can could may might
   must shall should said says told asked called named very mr mrs ms dr president vice prime deputy acting
   former minister chancellor secretary ambassador general colonel senator governor king queen prince princess
   pope sheikh ayatollah imam premier spokesman spokeswoman`.split(/\s+/u),
);
