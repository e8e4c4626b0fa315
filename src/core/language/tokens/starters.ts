/** Words that seldom stand inside a sentence with a capital: after *U.S.* or *Inc.* they begin a new one. */
export const starters: ReadonlySet<string> = new Set(
  `A About After All Also Although An And Another Anyone As At Because Before Both But By Despite During Each Earlier
   Even Everybody Everyone For Four From Further He Her Here His How However I If In Instead It Its Last Later Many Meanwhile More
   Most Moreover My No Nobody None Nor Not Now Of On Once One Only Or Other Our Several She Since So Some Somebody Someone Still Such
   That The Their Then There These They This Those Though Three Through To Today Two Under Unlike Until We What
   When Where Whether Which While Who Why With Yet You`.split(/\s+/u),
);
