/** What a browser may do with anything that comes from here. */
const always: Readonly<Record<string, string>> = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "x-frame-options": "DENY",
  "cross-origin-resource-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
};

const none = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Of data: nothing at all, should a browser take it for a page. */
const dataPolicy = `${none}; sandbox`;

/** Of the page: scripts, styles and questions of its own; nothing inline, nothing from elsewhere. */
const pagePolicy = `${none}; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; manifest-src 'self'`;

/** Of scripts, as threads beside the page have their own: the reader compiles its arithmetic, the other keeps the page. */
const scriptPolicy = `${none}; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'`;

/** Puts the headers of safety on an answer. */
export function secured(response: Response): Response {
  const { headers } = response;
  for (const [name, value] of Object.entries(always)) headers.set(name, value);
  headers.set("content-security-policy", policyOf(headers.get("content-type") ?? ""));
  return response;
}

function policyOf(contentType: string): string {
  if (contentType.startsWith("text/javascript")) return scriptPolicy;
  return contentType.startsWith("text/html") ? pagePolicy : dataPolicy;
}
