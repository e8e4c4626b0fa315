import { compileTemplates } from "../linear/templates.ts";

const places = ["w-2", "w-1", "w0", "w+1", "w+2"] as const;
const parts = ["exact", "lower", "shape", "flags", "s1", "s2", "s3", "s4", "s5", "p1", "p2", "p3", "p4"];

/** Number of atoms that each word gives. */
export const wordAtoms = parts.length;

/**
 * `w0.s3` is the last three letters of the word to tag, `t-1` the tag given to the word before it, `known0`
 * whether it is a word that the treebanks write without a capital, `clause` where its sentence has finite verbs.
 */
export const atomNames: readonly string[] = [
  ...places.flatMap((place) => parts.map((part) => `${place}.${part}`)),
  "t-1",
  "t-2",
  "first",
  "always",
  "known0",
  "known+1",
  "clause",
];

export const tagTemplates = compileTemplates(
  `
  always
  w0.exact
  w0.lower
  w0.s1
  w0.s2
  w0.s3
  w0.s4
  w0.s5
  w0.p1
  w0.p2
  w0.p3
  w0.p4
  w0.shape
  w0.flags w0.s2
  w0.flags first
  w-1.lower
  w-2.lower
  w+1.lower
  w+2.lower
  w+1.s3
  w+1.s2
  w-1.s3
  w+2.s3
  w+1.shape
  w-1.shape
  t-1
  t-1 t-2
  t-1 w0.lower
  t-1 w+1.lower
  w0.lower w+1.lower
  w-1.lower w0.lower
  t-1 w0.s3
  t-2 w0.lower
  t-1 t-2 w0.lower
  w0.flags t-1
  w0.s3 w+1.s3
  w+1.lower w+2.lower
  w-1.lower w+1.lower
  w0.shape w-1.shape w+1.shape
  w-1.lower w0.s2
  t-1 w+1.s3 w0.s3
  known0 first w0.shape
  known0 w0.shape w+1.shape
  known0 w0.shape w-1.shape
  known0 t-1 w0.shape
  known0 w0.shape w+1.lower
  known+1 w0.shape w+1.shape
  clause w0.s2
  clause w0.s3
  clause w0.lower
  clause t-1 w0.s2
  clause t-1 w0.lower
  clause t-1 t-2 w0.s2
  `,
  atomNames,
);
