/** Characters not allowed in documents: controls except tab and line ends, lone surrogates, noncharacters. */
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Characters that change the direction of the text after them. */
const bidiControls = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/;

/** Replaces the characters not allowed in documents by U+FFFD. */
export function writableText(text: string): string {
  return text.replace(forbidden, "\ufffd");
}

/** Whether a text contains characters that change the direction of the text after it. */
export function turnsDirection(text: string): boolean {
  return bidiControls.test(text);
}
