/** An address that may be linked to: of the web, and well-formed. Null for any other. */
export function webAddress(text: string): string | null {
  return webUrl(text)?.href ?? null;
}

/** The host of such an address, as readers name it. Null for any other. */
export function webHost(text: string): string | null {
  return webUrl(text)?.hostname.replace(/^www\./, "") ?? null;
}

/** Anything else than an address of the web could do something in the page or document that links to it. */
function webUrl(text: string): URL | null {
  try {
    const url = new URL(text);
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}
