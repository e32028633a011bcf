import { strings } from "./strings.ts";

/** End of a sentence in either script, including closing quotation marks. */
const ended = /[.?!…。？！]["'”’」]*$/u;

/** A title before other sentences, with a full stop unless it already ends like a sentence. */
export function asSentence(text: string, stop = strings.end): string {
  const title = text.trimEnd();
  return ended.test(title) ? title : title + stop;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text with a small first letter, for the middle of a sentence. */
export function uncapital(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** A name for the middle of a sentence: small, unless its first word is a proper name by its letters, such as "NdFeB". */
export function inSentence(name: string): string {
  const [first = ""] = name.split(/[\s-]/u);
  return first.slice(1) === first.slice(1).toLowerCase() ? uncapital(name) : name;
}
