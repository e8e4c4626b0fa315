import * as z from "zod";
import { withoutGaps } from "../../parameters/without-gaps.ts";
import { toolOf } from "../tool.ts";
import { eventFields, page, pageOf } from "./filters.ts";

/** Events of the store. */
export const events = toolOf(
  {
    name: "events",
    title: "Events",
    description:
      "Lists PLOVER events of the store: who did what to whom, when, where, whether it took place, who says so, and how " +
      "many reports and originators tell it. Ask evidence with an id for the words.",
  },
  z.strictObject({
    ...eventFields,
    order: z.enum(["day", "-day", "originators"]).optional().describe("-day, the newest first, is usual."),
    ...page,
  }),
  ({ order, limit, after, ...filter }, { archive }) =>
    archive.events(withoutGaps(filter), pageOf({ limit, after }), order ?? "-day"),
);
