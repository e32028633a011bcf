/** An address that is safe to link to: http(s) and well-formed. Null for any other. */
export function webAddress(text: string): string | null {
  return webUrl(text)?.href ?? null;
}

/** The host of such an address, for display. Null for any other. */
export function webHost(text: string): string | null {
  return webUrl(text)?.hostname.replace(/^www\./, "") ?? null;
}

/** Any other scheme could do something in the page or document that links to it. */
function webUrl(text: string): URL | null {
  try {
    const url = new URL(text);
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}
