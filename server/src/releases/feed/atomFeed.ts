/** A feed by RFC 4287; addresses begin with a slash, days are YYYY-MM-DD. */
export interface AtomContent {
  /** The server's address for others; empty makes links relative to the feed. */
  home: string;
  address: string;
  title: string;
  subtitle: string;
  updated: string;
  entries: readonly AtomEntry[];
}

export interface AtomEntry {
  /** Text that tells it from all other entries of the atlas, on any server. */
  key: string;
  title: string;
  updated: string;
  path: string;
  lines: readonly { head: string; text: string }[];
}

/** Writes a feed. An entry keeps its id for ever, whatever feed it is in. */
export function atomFeed({ home, address, title, subtitle, updated, entries }: AtomContent): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `<id>urn:rare-earth-atlas:feed:${safe(encodeURIComponent(address))}</id>`,
    `<title>${safe(title)}</title>`,
    `<subtitle>${safe(subtitle)}</subtitle>`,
    `<updated>${updated}T00:00:00Z</updated>`,
    "<author><name>Rare Earth Atlas contributors</name></author>",
    `<link rel="self" type="application/atom+xml" href="${safe(home + address)}"/>`,
    `<link rel="alternate" type="text/html" href="${safe(`${home}/changes`)}"/>`,
    ...entries.map((entry) => entryText(home, entry)),
    "</feed>",
    "",
  ].join("\n");
}

function entryText(home: string, { key, title, updated, path, lines }: AtomEntry): string {
  const items = lines.map(({ head, text }) => `<li><b>${safe(head)}</b>: ${safe(text)}</li>`);
  return [
    "<entry>",
    `<id>urn:rare-earth-atlas:change:${safe(encodeURIComponent(key))}</id>`,
    `<title>${safe(title)}</title>`,
    `<updated>${updated}T00:00:00Z</updated>`,
    `<link rel="alternate" type="text/html" href="${safe(home + path)}"/>`,
    // Escaped twice: the text of an element of Atom, which is HTML.
    `<content type="html">${safe(`<ul>${items.join("")}</ul>`)}</content>`,
    "</entry>",
  ].join("\n");
}

const references: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text in XML 1.0, which has no control characters. */
function safe(text: string): string {
  return [...text]
    .filter((character) => character >= " " || "\n\t".includes(character))
    .map((character) => references[character] ?? character)
    .join("");
}
