import css from "../palette.module.css";
import { markWords } from "./markWords.ts";

/** A text with the searched words marked. */
export function Marked({ text, words }: { text: string; words: string }) {
  return markWords(text, words).map(({ text: piece, marked }, index) =>
    marked ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other name than their place
      <mark key={index} className={css.mark}>
        {piece}
      </mark>
    ) : (
      piece
    ),
  );
}
