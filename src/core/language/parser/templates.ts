import { compileTemplates } from "../linear/templates.ts";

/** Words that the features look at: s stack, b input, l and r their outermost dependents, b-1 the word just read. */
export const nodes = [
  ..."s0 s1 s2 b0 b1 b2 s0l s0r s0l2 s0r2 s1l s1r s1l2 s1r2 b0l b0l2 b3 b-1 s0+1".split(" "),
] as const;

/** What a word gives: its form, its joint tag, its universal tag, its relation to its head. */
export const wordParts = ["word", "tag", "pos", "rel"] as const;

/** What the stack's upper two words and the next word give besides. */
export const stateParts = ["lefts", "rights", "leftrels", "rightrels"] as const;

/**
 * `s0.word`, `b0.tag`, …; `far` is the distance of s0 and b0, `near` that of s1 and s0; `s0.quoted` tells
 * whether the word stands inside quotation marks.
 */
export const atomNames: readonly string[] = [
  ...nodes.flatMap((node) => wordParts.map((part) => `${node}.${part}`)),
  ...["s0", "s1", "b0"].flatMap((node) => stateParts.map((part) => `${node}.${part}`)),
  "far",
  "near",
  "always",
  "s1.quoted",
  "s0.quoted",
  "b0.quoted",
];

/** After Zhang and Nivre (2011), with more of what lies around the input's next word. */
export const parseTemplates = compileTemplates(
  `
  always
  s0.word s0.tag
  s0.tag
  s0.word
  s1.word s1.tag
  s1.tag
  s1.word
  b0.word b0.tag
  b0.tag
  b0.word
  b1.word b1.tag
  b1.tag
  b1.word
  b2.tag
  b2.word
  s2.tag
  s0.word s0.tag b0.word b0.tag
  s0.word s0.tag b0.tag
  s0.tag b0.word b0.tag
  s0.word b0.word
  s0.tag b0.tag
  s0.word s0.tag s1.word s1.tag
  s0.word s0.tag s1.tag
  s0.tag s1.word s1.tag
  s0.word s1.word
  s0.tag s1.tag
  s1.tag b0.tag
  s1.word s1.tag b0.tag
  s1.tag b0.word b0.tag
  s1.word b0.word
  b0.tag b1.tag
  s0.tag b0.tag b1.tag
  s0.tag s1.tag b0.tag
  s0.tag s1.tag s2.tag
  b0.tag b1.tag b2.tag
  s1.tag s0.tag b0.tag b1.tag
  s2.tag s1.tag s0.tag b0.tag
  s0.tag s0l.tag b0.tag
  s0.tag s0r.tag b0.tag
  s1.tag s1l.tag s0.tag
  s1.tag s1r.tag s0.tag
  s0.tag s0l.tag s1.tag
  s0.tag s0r.tag s1.tag
  s0.tag b0.tag b0l.tag
  s1.tag s0.tag b0l.tag
  s0.word far
  s0.tag far
  b0.word far
  b0.tag far
  s0.tag b0.tag far
  s0.word b0.word far
  s0.tag near
  s1.tag near
  s0.tag s1.tag near
  s0.word s1.word near
  s0.word s0.lefts
  s0.tag s0.lefts
  s0.word s0.rights
  s0.tag s0.rights
  s1.word s1.rights
  s1.tag s1.rights
  s1.tag s1.rightrels
  s1.word s1.rightrels
  s1.tag s1.leftrels
  s1.word s1.leftrels
  b0.tag b0.lefts
  b0.word b0.lefts
  b0.tag b0.leftrels
  b0.word b0.leftrels
  s0.tag s0.leftrels
  s0.word s0.leftrels
  s0.tag s0.rightrels
  s0.word s0.rightrels
  s0l.word
  s0r.word
  b0l.word
  s1r.word
  s1l.word
  s0l.rel
  s0r.rel
  b0l.rel
  s1r.rel
  s1l.rel
  s0.tag s0l.tag s0l2.tag
  s0.tag s0r.tag s0r2.tag
  s1.tag s1r.tag s1r2.tag
  b0.tag b0l.tag b0l2.tag
  s0.pos s1.pos b0.pos b1.pos
  s0.pos s1.word b0.pos
  s0.word s1.pos b0.pos
  s0.pos s1.pos b0.word
  s1.pos s0.pos s0r.rel b0.pos
  s1.pos s1r.rel s0.pos b0.pos
  s0.pos s0r.word b0.pos
  s1.word s0.pos s0l.word
  s0.tag b0.word b1.tag
  s0.word b0.tag b1.tag
  s1.word s0l.word s0.word
  s0.tag s0l.word
  b0.tag b0l.word
  s1.tag s0.tag s0l.word
  s0.word b1.word
  s0.pos b0.pos b1.pos b2.pos
  s0.tag b0.tag b1.word
  b0.pos b1.pos b2.pos b3.pos
  s0.tag b0.tag b-1.tag
  s0.tag b0.tag b-1.word
  s0.word b0.tag b-1.tag
  s1.tag s0.tag b0.tag b-1.tag
  s1.word s0.tag b-1.word
  s0.tag s0+1.tag b0.tag
  s1.tag s0.tag s0+1.tag
  s0.tag b0.tag s0.quoted b0.quoted
  s1.tag s0.tag s1.quoted s0.quoted
  s1.pos s0.pos b0.pos s0.quoted b0.quoted
  s0.word s0.quoted b0.quoted
  s1.word s1.quoted s0.quoted
  b0.word s0.quoted b0.quoted
  `,
  atomNames,
);
