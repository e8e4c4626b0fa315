/** One reading that stands alone: shows the record that its page carries. */
import { render } from "preact";
import { useRef } from "preact/hooks";
import type { Carried } from "../site/standalone.ts";
import { useAddress } from "./state/address.ts";
import { useKeys } from "./state/keys.ts";
import { Help } from "./views/help.tsx";
import { Masthead } from "./views/masthead.tsx";
import { Report } from "./views/report.tsx";

function ReadingPage({ carried }: { readonly carried: Carried }) {
  const [state, go] = useAddress();
  const help = useRef<HTMLDialogElement>(null);
  const showHelp = () => help.current?.showModal();
  useKeys({ "?": showHelp });
  return (
    <>
      <Masthead help={showHelp} />
      <Report opened={{ ...carried, raw: "" }} state={state} go={go} />
      <Help dialog={help} />
    </>
  );
}

const root = document.getElementById("app");
const words = document.getElementById("carried")?.textContent;
if (root && words) {
  root.textContent = "";
  render(<ReadingPage carried={JSON.parse(words)} />, root);
}
