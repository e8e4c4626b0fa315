import type { Party } from "../../../core/merge/told-event.ts";
import { linkTo } from "../state/place.ts";
import { partyCode, partyName } from "../words/parties.ts";

/** A party by name, a link to all that is known of it. */
export function PartyLink({ party }: { readonly party: Party }) {
  const code = partyCode(party);
  if (party.key === "?") return <span class="unknown">{party.name || "somebody"}</span>;
  return (
    <>
      <a class="party" href={linkTo("actor", {}, party.key)}>
        {partyName(party)}
      </a>
      {code && <span class="detail"> {code}</span>}
    </>
  );
}

/** Parties one after the other; some of many, with how many more. */
export function PartyList({
  parties,
  most = 3,
}: {
  readonly parties: readonly Party[];
  readonly most?: number;
}) {
  if (parties.length === 0) return <span class="unknown">somebody</span>;
  const more = parties.length - most;
  return (
    <>
      {parties.slice(0, most).map((party, i) => (
        <span key={`${party.key} ${i}`}>
          {i > 0 && ", "}
          <PartyLink party={party} />
        </span>
      ))}
      {more > 0 && (
        <span
          class="detail"
          title={parties
            .slice(most)
            .map(({ name }) => name)
            .join(", ")}
        >
          {" "}
          and {more} more
        </span>
      )}
    </>
  );
}

interface SidesProps {
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
}

/** Who acts, and towards whom. */
export function Sides({ actors, recipients }: SidesProps) {
  return (
    <>
      <PartyList parties={actors} />
      {recipients.length > 0 && (
        <>
          <span class="arrow" aria-hidden="true">
            {" → "}
          </span>
          <span class="sr-only"> to </span>
          <PartyList parties={recipients} />
        </>
      )}
    </>
  );
}
