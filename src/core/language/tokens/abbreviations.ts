const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Titles and the like, after which a name follows: no sentence ends here (*Gen. Smith*). */
const titles = words(`
  Mr Mrs Ms Mx Messrs Mme Mlle Dr Prof Rev Fr Sr Hon Rt St Ste Pres Gov Lt Col Gen Maj Capt Cmdr Cdr Comdr
  Sgt Cpl Pvt Pfc Adm Brig Sen Sens Rep Reps Amb Sec Supt Insp Det Atty Dir Dep Asst Assoc Msgr Ald Sheikh
  Gens Cols Lts Profs Drs Gov Govs Pte Ens Vice-Adm Maj-Gen Lt-Gen Lt-Col Brig-Gen mr mrs ms dr prof gen
`);

/** Words cut short that stand before what they belong to, seldom at the end of a sentence. */
export const leaders = words(`
  vs v cf viz approx ca esp incl excl Mt Ft Pt No Nos no nos Art art Sect Fig fig Figs Vol vol pp Eq eq ed eds
  Op trans rev al p c d b Rte Hwy tel Tel ext est Est
`);

/** Words cut short that also end sentences: *in London, Ont.*, *sold by Acme Inc.* */
export const trailers = words(`
  Inc Corp Co Cos Ltd LLC Bros Jr Esq etc Bldg Ave Blvd Rd Dept Univ Assn Intl Natl Govt Mfg Bhd
  Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mont Neb Nev Okla Ore Pa
  Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta Sask
  a.m p.m hr hrs min mins sec secs lb lbs oz ft yd yds mi km kg cm mm sq cu gal mph kph temp avg
  Ph.D M.D B.A M.A B.Sc M.Sc D.Phil LL.B S.p.A Dist Pty PLC Plc jr sr inc corp
`);

/** Those of `leaders` and `trailers` that are words too, and cut short only before a number: *No. 3*, *Mar. 4*. */
export const beforeNumber = words(
  "No Nos no nos p c d b pp Mar Sat Sun Art art fig ed Jun Mon Wed min sec Op est rev est",
);

/** Tells whether letters followed by a full stop are an abbreviation. */
export function isAbbreviation(letters: string): boolean {
  return isTitle(letters) || leaders.has(letters) || trailers.has(letters);
}

/** Tells whether letters are a title cut short, in capitals or not: *Gen*, *GEN*. */
export function isTitle(letters: string): boolean {
  return titles.has(letters) || (/^\p{Lu}{2,}$/u.test(letters) && titles.has(lowered(letters)));
}

function lowered(capitals: string): string {
  return capitals.charAt(0) + capitals.slice(1).toLowerCase();
}
