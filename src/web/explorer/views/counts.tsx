import { count, counted } from "../words/numbers.ts";

interface CountsProps {
  readonly reports: number;
  readonly originators: number;
  readonly disputed?: boolean;
}

/** Reports and originators, always both: a wire text that fifty outlets print is one voice. */
export function Counts({ reports, originators, disputed = false }: CountsProps) {
  const words = `${counted(reports, "report")} from ${counted(originators, "originator")}`;
  return (
    <span class="pair-of-counts" title={words}>
      <span class="sr-only">{words}</span>
      <span aria-hidden="true">
        {count(reports)}
        <span class="of"> / </span>
        {count(originators)}
      </span>
      {disputed && <span class="disputed">disputed</span>}
    </span>
  );
}
