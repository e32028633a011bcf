import { pinyin } from "pinyin-pro";

const INITIALS_FROM = 3;

/** A text with runs of Chinese replaced by pinyin; a single character stays, because too many share its sound. */
export function asPinyin(text: string): string {
  return text.replace(/\p{Script=Han}{2,}/gu, (run) => ` ${pinyinSyllables(run).join("")} `);
}

/** The syllables of a text's Chinese characters, with tone marks; other words stay between them unchanged. */
function pinyinSyllables(text: string): string[] {
  return pinyin(text, { type: "array", nonZh: "consecutive" })
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/**
 * The pinyin names of a Chinese name: "běi fāng xī tǔ", and from three syllables on the initials "bfxt", by which
 * people in China look up shares. Folding gives the joined and toneless spellings.
 */
export function pinyinNames(name: string): string[] {
  const syllables = pinyinSyllables(name);
  const spaced = syllables.join(" ");
  if (syllables.length < INITIALS_FROM) return [spaced];
  return [spaced, syllables.map((syllable) => syllable.normalize("NFD").charAt(0).toLowerCase()).join("")];
}
