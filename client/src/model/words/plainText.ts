/** A text in the form in which it is compared: small letters without accents, narrow, with single spaces. */
export function plainText(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ").trim();
}

/** A text without halves of character pairs, which no file and no address can hold; U+FFFD stands where one was. */
export function wholeText(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\uFFFD");
}
