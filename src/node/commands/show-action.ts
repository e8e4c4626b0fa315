import { ReadoutError } from "../../core/model/error.ts";
import { eventStory } from "../../store/index.ts";
import { createPaint, wantsColour } from "../account/paint.ts";
import { storyText } from "../query/event-text.ts";
import { eventIdOf } from "../query/ids.ts";
import { withStore } from "../query/list.ts";
import type { ExitStatus, Shell } from "../shell.ts";

/** Options of `readout show`. */
export interface ShowOptions {
  readonly store: string;
  readonly format: "text" | "json";
  readonly reports: number;
  readonly color: boolean;
}

/** Tells all about one event. @throws ReadoutError `no-such-event` */
export async function show(written: string, options: ShowOptions, shell: Shell): Promise<ExitStatus> {
  const { output, env } = shell;
  await withStore(options.store, shell, async (store) => {
    const story = await eventStory(store, await eventIdOf(store, written));
    if (!story) throw new ReadoutError("no-such-event", `no event '${written}' is in the store.`);
    if (options.format === "json") return output.write(`${JSON.stringify(story, null, 2)}\n`);
    const paint = createPaint(wantsColour(output.isTerminal, env, options.color));
    return output.write(
      storyText(story, { paint, width: output.isTerminal ? output.columns : 100, most: options.reports }),
    );
  });
  return 0;
}
