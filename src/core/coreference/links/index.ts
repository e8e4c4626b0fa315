import type { Link } from "../discourse.ts";
import { actor } from "./actor.ts";
import { beside } from "./beside.ts";
import { kind } from "./kind.ts";
import { noun } from "./noun.ts";
import { pronoun } from "./pronoun.ts";

/** Asked in this order once all names are read; the first that knows what a mention stands for decides. */
export const links: readonly Link[] = [beside, actor, noun, kind, pronoun];
