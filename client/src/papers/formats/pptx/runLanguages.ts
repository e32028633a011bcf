import type { Language } from "../../../model/words/language.ts";
import { xmlText } from "../../briefing/writableText.ts";

/** PowerPoint's names for the languages of the interface. */
const tags: Readonly<Record<Language, string>> = { en: "en-GB", zh: "zh-CN" };

/** A run with its properties; the library writes all of them as American English. */
const run = /<a:r>\s*<a:rPr lang="[^"]*"([^>]*?)(\/>|>.*?<\/a:rPr>)\s*<a:t>([^<]*)<\/a:t>\s*<\/a:r>/gs;
const leftOver = / lang="en-US"/g;

/** Marks every run of a slide, layout or note with the language of its text; one of two languages becomes several. */
export function markLanguages(xml: string, language: Language): string {
  return xml
    .replace(run, (_all, attributes: string, properties: string, text: string) =>
      piecesOf(unescaped(text), language)
        .map(
          ({ text: piece, lang }) =>
            `<a:r><a:rPr lang="${tags[lang]}"${attributes}${properties}<a:t>${xmlText(piece)}</a:t></a:r>`,
        )
        .join(""),
    )
    .replace(leftOver, ` lang="${tags[language]}"`);
}

const escapes: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_all, name: string) => escapes[name] ?? "");
}

/** A text in pieces of one language each; figures and signs go with the words around them. */
function piecesOf(text: string, language: Language): { text: string; lang: Language }[] {
  const hasChinese = /\p{Script=Han}/u.test(text);
  const hasLatin = /\p{Script=Latin}/u.test(text);
  if (!hasChinese) return [{ text, lang: hasLatin ? "en" : language }];
  if (!hasLatin) return [{ text, lang: "zh" }];
  return text
    .split(words)
    .flatMap((piece, place) => (piece === "" ? [] : { text: piece, lang: place % 2 === 1 ? "en" : "zh" }));
}

/** Latin words with what stands between them: figures, spaces and signs. */
const words = /(\p{Script=Latin}(?:[\p{Script=Latin}\p{N}\s.,:;'’“”()/&%+-]*\p{Script=Latin})?)/u;
