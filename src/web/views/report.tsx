import { useCallback, useEffect, useMemo, useRef } from "preact/hooks";
import type { ReadoutRecord } from "../../core/model/record.ts";
import type { Opened } from "../../site/opened.ts";
import { actorFacts, type Fact, factAtSpan, factsOf } from "../reading/facts.ts";
import { matchesOf } from "../reading/search.ts";
import type { Go } from "../state/address.ts";
import { useKeys } from "../state/keys.ts";
import { useMedia } from "../state/media.ts";
import { reportKey } from "../state/opened.ts";
import { NowContext, type Reading, ReadingContext } from "../state/reading-context.ts";
import { useStored } from "../state/stored.ts";
import { layers, readHash, type Panel as Shown, type UrlState } from "../state/url-state.ts";
import { judge, type Verdicts } from "../state/verdicts.ts";
import { ArticleText } from "./article-text.tsx";
import { Byline } from "./byline.tsx";
import { focusCard, lightUp, markSelected, openWhy, showFact } from "./light.ts";
import { FactCard, Panel } from "./panel.tsx";
import { Toolbar } from "./toolbar.tsx";

interface ReportProps {
  readonly opened: Opened;
  readonly state: UrlState;
  readonly go: Go;
  /** All records that are open, this one among them. */
  readonly batch?: readonly ReadoutRecord[] | undefined;
  readonly template?: (() => Promise<string>) | undefined;
}

/** One report: its text with the highlights, and the cards beside it. */
export function Report({ opened, state, go, batch, template }: ReportProps) {
  const { record } = opened;
  const [facts, actors] = useMemo(() => [factsOf(record), actorFacts(record)] as const, [record]);
  const [verdicts, setVerdicts] = useStored<Verdicts>(`verdicts-${reportKey(opened)}`, {});
  const search = useRef<HTMLInputElement>(null);
  const isNarrow = useMedia("(max-width: 899px)");
  const all = useMemo(() => [...facts, ...actors], [facts, actors]);
  const selected = useMemo(() => {
    const named = all.find(
      ({ id, anchor }) => id === state.fact && (!state.span || same(anchor, state.span)),
    );
    return named ?? (state.span ? factAtSpan(all, state.span) : undefined);
  }, [all, state.fact, state.span]);
  const select = useCallback(
    (id: string | null) => {
      const fact = all.find((each) => each.id === id);
      const panel = fact ? panelWith(fact, readHash(location.hash).panel) : undefined;
      go({ fact: fact?.id ?? null, span: fact?.anchor ?? null, ...(panel ? { panel } : {}) });
    },
    [all, go],
  );
  const matches = useMemo(() => matchesOf(record.article.text, state.query), [record, state.query]);
  const given = useRef(verdicts);
  given.current = verdicts;
  const { example, report, stored } = state;
  const reading: Reading = useMemo(
    () => ({
      ...opened,
      facts,
      actors,
      place: { example, report, stored },
      select,
      light: lightUp,
      judge: (fact, verdict) => setVerdicts(judge(given.current, fact.key, verdict)),
    }),
    [opened, facts, actors, example, report, stored, select, setVerdicts],
  );

  const step = (by: 1 | -1) => {
    const now = facts.findIndex(({ id }) => id === selected?.id);
    const next = now < 0 ? (by === 1 ? 0 : facts.length - 1) : now + by;
    if (facts[next]) {
      select(facts[next].id);
      // Once its card is drawn: who cannot see the light hears the card.
      requestAnimationFrame(() => focusCard(facts[next]?.id));
    }
  };
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    "/": () => search.current?.focus(),
    a: () => selected && selected.layer !== "actor" && reading.judge(selected, "accepted"),
    x: () => selected && selected.layer !== "actor" && reading.judge(selected, "rejected"),
    w: () => selected && openWhy(selected.id),
    Escape: () => select(null),
    ...Object.fromEntries(
      layers.map((layer, i) => [
        String(i + 1),
        () => go({ hidden: layers.filter((each) => state.hidden.includes(each) !== (each === layer)) }),
      ]),
    ),
  });
  useEffect(() => markSelected(selected?.id), [selected?.id, state.hidden, matches, verdicts]);
  useEffect(() => showFact(selected?.id), [selected?.id, state.panel, record]);

  return (
    <ReadingContext.Provider value={reading}>
      <NowContext.Provider value={{ selected, verdicts, state }}>
        <Toolbar go={go} search={search} found={matches.length} batch={batch} template={template} />
        <div class="reading">
          <main class="report" aria-label="Report">
            <Byline />
            <ArticleText matches={matches} />
          </main>
          <Panel go={go} />
        </div>
        {isNarrow && selected && (
          <div class="sheet" role="dialog" aria-label="Selected">
            <button type="button" class="close" aria-label="Close" onClick={() => select(null)}>
              ✕
            </button>
            <h2 class="sr-only">Selected</h2>
            <ol class="cards">
              <FactCard fact={selected} isSelected verdict={verdicts[selected.key]} />
            </ol>
          </div>
        )}
      </NowContext.Provider>
    </ReadingContext.Provider>
  );
}

/** The cards among which that of a fact is; those shown, where it is one of them. */
function panelWith({ layer }: Fact, shown: Shown): Shown {
  if (layer === "actor") return "actors";
  return shown === "all" || shown === `${layer}s` ? shown : "all";
}

function same(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start === b.start && a.end === b.end;
}
