import type { Tool } from "../tool.ts";
import { compare } from "./compare.ts";
import { events } from "./events.ts";
import { evidence } from "./evidence.ts";
import { readStory } from "./read-story.ts";
import { relation } from "./relation.ts";
import { statements } from "./statements.ts";

/** What a model may ask for, in the order in which it is told. */
export const tools: readonly Tool[] = [readStory, statements, events, evidence, relation, compare];
