import { useEffect, useState } from "preact/hooks";
import { type Place, readPlace, writePlace } from "./place.ts";

/** The place that the address names, followed; null where it leads into the reader. */
export function usePlace(): Place | null {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener("hashchange", follow);
    addEventListener("popstate", follow);
    return () => {
      removeEventListener("hashchange", follow);
      removeEventListener("popstate", follow);
    };
  }, []);
  return readPlace(hash);
}

/** Goes to a place: a step that *back* undoes, or in place, as while somebody types. */
export function goTo(place: Place, how: "step" | "in-place" = "step"): void {
  const address = writePlace(place);
  if (how === "step") location.hash = address;
  else {
    history.replaceState(null, "", address);
    dispatchEvent(new PopStateEvent("popstate"));
  }
}
