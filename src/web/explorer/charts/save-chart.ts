import { offer, save } from "../../files/save.ts";

/** Properties that a chart takes from the page's style sheet, to be written into it when it leaves the page. */
const styled = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-opacity",
  "stroke-linejoin",
  "paint-order",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "font-variant-numeric",
  "text-anchor",
  "display",
] as const;

/** A chart as a file of its own: with its styles, title and source, and without what only leads on within the page. */
export function chartAsSvg(chart: SVGSVGElement, title: string, source: string): string {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const [from, to] = [chart.querySelectorAll("*"), copy.querySelectorAll("*")];
  for (const [i, element] of [...to].entries()) {
    const style = getComputedStyle(from[i] as Element);
    for (const name of styled) {
      const value = style.getPropertyValue(name);
      if (value) element.setAttribute(name, value);
    }
    for (const name of ["class", "href", "tabindex", "aria-label"]) element.removeAttribute(name);
  }
  for (const hidden of copy.querySelectorAll("[data-hit], title, desc")) hidden.remove();
  const { width, height } = chart.viewBox.baseVal;
  const page = getComputedStyle(document.body);
  const [above, below] = [30, 22];
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("viewBox", `0 ${-above} ${width} ${height + above + below}`);
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height + above + below));
  copy.prepend(
    rectangle(width, height + above + below, -above, page.backgroundColor),
    words(title, 20 - above, 15, "600", page),
    words(source, height + 14, 11, "400", page),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}

/** Hands out a chart as SVG. */
export function saveSvg(chart: SVGSVGElement, name: string, title: string, source: string): void {
  save(`${name}.svg`, chartAsSvg(chart, title, source), "image/svg+xml");
}

/** Hands out a chart as PNG, twice as fine as it is on the screen. */
export async function savePng(
  chart: SVGSVGElement,
  name: string,
  title: string,
  source: string,
): Promise<void> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(chartAsSvg(chart, title, source))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.width * 2;
  canvas.height = image.height * 2;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((blob) => blob && offer(`${name}.png`, blob), "image/png");
}

function rectangle(width: number, height: number, y: number, fill: string): SVGElement {
  return element("rect", { x: 0, y, width, height, fill });
}

function words(text: string, y: number, size: number, weight: string, page: CSSStyleDeclaration): SVGElement {
  const made = element("text", {
    x: 4,
    y,
    fill: page.color,
    "font-size": size,
    "font-weight": weight,
    "font-family": page.fontFamily,
  });
  made.textContent = text;
  return made;
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
