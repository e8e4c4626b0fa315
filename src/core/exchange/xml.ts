// All but the characters of XML 1.0: controls cannot stand in it, not even escaped.
const impossible = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Writes a text so that it can stand in XML 1.0, between tags or in an attribute; what XML cannot hold becomes U+FFFD. */
export function xml(text: string): string {
  return text
    .toWellFormed()
    .replace(impossible, "\ufffd")
    .replace(/[&<>"'\t\n\r]/gu, (sign) => entities[sign] ?? sign);
}
