import type { Link } from "../cast.ts";
import { apposition } from "./apposition.ts";
import { body } from "./body.ts";
import { otherState } from "./other-state.ts";
import { personalPronoun } from "./personal-pronoun.ts";
import { relative } from "./relative.ts";
import { sameName } from "./same-name.ts";
import { title } from "./title.ts";
import { whole } from "./whole.ts";

/** Asked in this order; the first that knows whose a mention is decides. */
export const links: readonly Link[] = [
  sameName,
  whole,
  relative,
  personalPronoun,
  apposition,
  otherState,
  title,
  body,
];
