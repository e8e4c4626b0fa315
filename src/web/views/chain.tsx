import { chainInWords, type Voice } from "../reading/voices.ts";
import { useReading } from "../state/reading-context.ts";

const tells = {
  speaker: { stated: "named by the words", inferred: "not named here: worked out from the words around" },
  carrier: { stated: "carried it", inferred: "carried it; not named here" },
  report: { stated: "the report", inferred: "the report" },
};

/** A chain of voices as a breadcrumb; dashed where a voice is worked out and not named. */
export function Chain({ voices, label }: { readonly voices: readonly Voice[]; readonly label: string }) {
  const { select } = useReading();
  return (
    <ol class="chain" aria-label={`${label}: ${chainInWords(voices)}`}>
      {voices.map(({ name, detail, actor, basis, role }, i) => (
        <li key={i} class={`${basis} ${role}`} title={tells[role][basis]}>
          {actor ? (
            <button
              type="button"
              class="voice"
              title={`All that ${name} says and does`}
              onClick={() => select(actor)}
            >
              {name}
            </button>
          ) : (
            <span class="voice">{name}</span>
          )}
          {detail && <span class="detail"> {detail}</span>}
          {basis === "inferred" && <span class="sr-only"> (inferred)</span>}
        </li>
      ))}
    </ol>
  );
}
