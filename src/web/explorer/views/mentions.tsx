import { groupBy } from "../../../core/text/group-by.ts";
import type { MentionRow, VoiceRow } from "../../../store/query/rows.ts";
import { StatusBadge } from "../../views/status-badge.tsx";
import { linkTo } from "../state/place.ts";
import { counted } from "../words/numbers.ts";
import { partyName } from "../words/parties.ts";
import { MarkedWords } from "./marked-words.tsx";
import { ReportLink, ReportSource, readerLink } from "./report-link.tsx";

/** Every sentence that tells an event, its words marked, with a way to them in the report; copies of one text together. */
export function Mentions({ mentions }: { readonly mentions: readonly MentionRow[] }) {
  const groups = [...groupBy(mentions, (mention) => mention.originator ?? mention.report.id).values()];
  return (
    <ol class="mentions">
      {groups.map(([first, ...copies]) =>
        first ? (
          <li key={`${first.report.id}#${first.event}`}>
            <Mention mention={first} />
            {copies.length > 0 && (
              <details class="copies">
                <summary>and {counted(copies.length, "more telling")} of the same text</summary>
                <ol>
                  {copies.map((mention) => (
                    <li key={`${mention.report.id}#${mention.event}`}>
                      <Mention mention={mention} />
                    </li>
                  ))}
                </ol>
              </details>
            )}
          </li>
        ) : null,
      )}
    </ol>
  );
}

function Mention({ mention }: { readonly mention: MentionRow }) {
  const { report, event, sentence, evidence, voices, status, frame } = mention;
  const [trigger = null] = evidence;
  const words = readerLink(report.id, trigger, event);
  return (
    <article class="mention-card" data-row>
      <p class="sentence">
        {sentence ? (
          <MarkedWords text={sentence.text} from={sentence.start} marks={evidence} kind="trigger" />
        ) : (
          <span class="unknown">
            {trigger ? `words ${trigger.start} to ${trigger.end}; the store keeps no text` : "no words kept"}
          </span>
        )}{" "}
        <a class="to-words" data-go href={words}>
          in the report
        </a>
      </p>
      {voices.length > 0 && <Voices voices={voices} />}
      <p class="mention-source">
        <ReportLink report={report} span={trigger} fact={event} /> <ReportSource report={report} />
      </p>
      <p class="detail">
        <StatusBadge status={status} /> · frame <code title={frame}>{frame.replace(/\[[\s\S]*$/u, "")}</code>
      </p>
    </article>
  );
}

/** Who says so, the innermost first. */
function Voices({ voices }: { readonly voices: readonly VoiceRow[] }) {
  return (
    <div class="asserted">
      <span class="kicker">claimed by</span>
      <ol class="chain">
        {voices.map(({ statement, speaker, via, polarity }) => (
          <li key={statement} class="speaker">
            {speaker ? (
              <a class="voice" href={linkTo("actor", {}, speaker.key)}>
                {partyName(speaker)}
              </a>
            ) : (
              <span class="voice">somebody</span>
            )}
            {via.length > 0 && <span class="detail"> via {via.map(({ name }) => name).join(", ")}</span>}
            {polarity === "negated" && <span class="detail"> denies</span>}
          </li>
        ))}
      </ol>
    </div>
  );
}
