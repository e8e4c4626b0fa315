/** How often each word of a text is written with a capital and without, first words of sentences aside. */
export type Capitals = ReadonlyMap<string, { readonly upper: number; readonly lower: number }>;

/** Counts how the words of a text are written. */
export function countCapitals(sentences: readonly (readonly string[])[]): Capitals {
  const counts = new Map<string, { upper: number; lower: number }>();
  for (const forms of sentences)
    for (let i = 1; i < forms.length; i++) {
      const form = forms[i] as string;
      const word = form.toLowerCase();
      const count = counts.get(word) ?? { upper: 0, lower: 0 };
      if (form === word) count.lower++;
      else count.upper++;
      counts.set(word, count);
    }
  return counts;
}

/** Returns how a word is written in a text: 0 always small, 1 mostly, 3 mostly with a capital, 4 always, 9 unknown. */
export function caseIn(capitals: Capitals, form: string): number {
  const count = capitals.get(form.toLowerCase());
  if (!count) return 9;
  if (count.upper === 0) return 0;
  if (count.lower === 0) return 4;
  return count.upper > count.lower ? 3 : 1;
}
