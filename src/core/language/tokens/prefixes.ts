/** Beginnings that a hyphen binds to their word: *anti-war* is one token, *war-torn* three. */
export const boundPrefixes: ReadonlySet<string> = new Set(
  `anti bi bio co counter cross de e ex extra hyper inter intra macro mega meta mid mini mis multi non over
   para post pre pro proto pseudo psycho quasi re semi socio sub super trans tri ultra un under uni`
    .trim()
    .split(/\s+/u),
);
