/** Characters not allowed in documents: controls except tab and line ends, lone surrogates, noncharacters. */
const unwritable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Characters that change the direction of the text after them. */
const bidiControls = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/;

/** Replaces the characters not allowed in documents by U+FFFD. */
export function writableText(text: string): string {
  return text.replace(unwritable, "\ufffd");
}

/** Whether a text contains characters that change the direction of the text after it. */
export function turnsDirection(text: string): boolean {
  return bidiControls.test(text);
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Replaces characters that XML does not allow, so that readers see that something is missing. */
const REPLACEMENT = "\uFFFD";

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML forbids.
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Escapes a text for elements and attributes; line breaks are preserved. */
export function xmlText(text: string): string {
  return (
    text
      .replace(forbidden, REPLACEMENT)
      .replace(/[&<>"']/g, (character) => entities[character] ?? character)
      // Parsers normalise these to spaces in attributes, and some of them to line feeds everywhere.
      .replace(/[\t\n\r\u0085\u2028]/g, (character) => `&#${character.charCodeAt(0)};`)
  );
}
