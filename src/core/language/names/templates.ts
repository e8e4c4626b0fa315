import { compileTemplates } from "../linear/templates.ts";

const places = ["w-2", "w-1", "w0", "w+1", "w+2"];
const parts = ["lower", "shape", "tag", "s3", "s2", "p3", "p2"];

/** Number of atoms that each word gives. */
export const wordAtoms = parts.length;

/** `l-1` is the label given to the word before; `caps` how the word is written elsewhere in the text. */
export const atomNames: readonly string[] = [
  ...places.flatMap((place) => parts.map((part) => `${place}.${part}`)),
  "w0.exact",
  "w0.s4",
  "w0.s5",
  "w0.p4",
  "w0.flags",
  "l-1",
  "l-2",
  "first",
  "caps",
  "always",
];

export const nameTemplates = compileTemplates(
  `
  always
  w0.exact
  w0.lower
  w0.s2
  w0.s3
  w0.s4
  w0.s5
  w0.p2
  w0.p3
  w0.p4
  w0.shape
  w0.tag
  w0.flags l-1
  w0.flags first w0.s3
  w-2.lower
  w-1.lower
  w+1.lower
  w+2.lower
  w-2.shape
  w-1.shape
  w+1.shape
  w+2.shape
  w-1.tag w0.tag
  w0.tag w+1.tag
  w-1.tag w0.tag w+1.tag
  w0.tag w+1.tag w+2.tag
  l-1
  l-1 l-2
  l-1 w0.lower
  l-1 w-1.lower
  l-1 w0.shape
  l-1 w0.tag
  l-1 w0.shape w+1.shape
  l-1 w0.tag w+1.tag
  l-1 w+1.lower
  w-1.lower w0.lower
  w0.lower w+1.lower
  w-1.shape w0.shape
  w0.shape w+1.shape
  w-1.shape w0.shape w+1.shape
  w+1.s3
  w0.shape w+1.s3
  w-1.s3
  w0.shape w-1.lower
  w0.shape w+1.lower
  w-2.lower w-1.lower w0.shape
  w0.shape w+1.lower w+2.lower
  caps
  caps w0.shape
  caps l-1
  caps w0.tag
  `,
  atomNames,
);
