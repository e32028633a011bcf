import { strings } from "./strings.ts";

/** What ends a sentence, in either script, with the quotation marks that may close behind it. */
const ended = /[.?!…。？！]["'”’」]*$/u;

/** A title before other sentences: with a full stop, unless it ends as a sentence does, as a question. */
export function asSentence(text: string, stop = strings.end): string {
  const title = text.trimEnd();
  return ended.test(title) ? title : title + stop;
}
