import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { useStored } from "../state/stored.ts";

const themes = ["auto", "light", "dark"] as const;
type Theme = (typeof themes)[number];

/** The name of the page, where one is in it, and what belongs to all of it. */
export function Masthead({
  home,
  help,
  children,
}: {
  /** Where the start is; a page that stands alone has none. */
  readonly home?: string;
  readonly help: () => void;
  readonly children?: ComponentChildren;
}) {
  const [theme, setTheme] = useStored<Theme>("theme", "auto");
  useEffect(() => {
    if (theme === "auto") document.documentElement.removeAttribute("data-theme");
    else document.documentElement.setAttribute("data-theme", theme);
  }, [theme]);
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? "auto";
  return (
    <header class="masthead">
      {home ? (
        <a class="name" href={home}>
          Readout
        </a>
      ) : (
        <span class="name">Readout</span>
      )}
      <div class="middle">{children}</div>
      <button
        type="button"
        class="quiet"
        onClick={() => setTheme(next)}
        title={`Colours: ${theme}. Switch to ${next}`}
      >
        <span aria-hidden="true">◐ </span>
        <span class="sr-only">Colours: </span>
        {theme}
      </button>
      <button type="button" class="quiet" onClick={help} title="Keys and marks (?)">
        Keys
      </button>
    </header>
  );
}
