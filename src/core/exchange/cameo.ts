import type { Actor } from "../model/actor.ts";
import type { EventRecord } from "../model/event.ts";
import type { ExchangeCodes } from "./codes.ts";

/** An event in CAMEO's terms, as GDELT, ICEWS and Phoenix have it. */
export interface CameoEvent {
  /** With its leading zero. */
  readonly code: string;
  readonly base: string;
  readonly root: string;
  /** 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict: by root, which is not always PLOVER's. */
  readonly quad: 1 | 2 | 3 | 4;
  readonly goldstein: number | null;
  readonly label: string;
}

/** Puts an event into CAMEO's terms. */
export function cameoOf({ cameo, type }: EventRecord, codes: ExchangeCodes): CameoEvent {
  const code = cameo ?? codes.usual.get(type) ?? "";
  const root = code.slice(0, 2);
  // A code that no list has takes the value of the one above it: 1999 of 199.
  const known = codes.cameo.get(code) ?? codes.cameo.get(code.slice(0, 3)) ?? codes.cameo.get(root);
  return {
    code,
    base: code.slice(0, 3),
    root,
    quad: cameoQuad(root),
    goldstein: known?.goldstein ?? null,
    label: known?.label ?? "",
  };
}

/** Returns the quad class of a CAMEO root code. */
export function cameoQuad(root: string): 1 | 2 | 3 | 4 {
  const number = Number(root);
  if (number <= 5) return 1;
  if (number <= 8) return 2;
  return number <= 13 ? 3 : 4;
}

/** An actor in CAMEO's terms: `RUSMIL` is country RUS, role MIL. */
export interface CameoActor {
  readonly code: string;
  /** `""` for bodies and for who belongs to no state. */
  readonly country: string;
  /** GDELT's KnownGroupCode: UNO, EEC. */
  readonly group: string;
  readonly role: string;
}

const nobody: CameoActor = { code: "", country: "", group: "", role: "" };

/** Puts an actor into CAMEO's terms. */
export function cameoActor(actor: Actor | undefined, codes: ExchangeCodes): CameoActor {
  if (!actor) return nobody;
  const role = codes.sectors.get(actor.sector ?? "")?.cameo ?? "";
  const body = codes.bodies.get(actor.country ?? "");
  // A body's own sector is mostly its kind said twice: IGO IGO.
  if (body) return { code: body.cameo + role, country: "", group: body.group, role: role || body.type };
  const country = actor.country ?? "";
  return { code: country + role, country, group: "", role };
}
