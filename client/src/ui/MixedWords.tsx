import { type MixedText, piecesOf } from "../model/words/textLanguage.ts";

/** A text with its English parts marked, so that screen readers pronounce them as English. */
export function MixedWords(mixed: MixedText) {
  return piecesOf(mixed).map(pieceView);
}

function pieceView({ text, lang }: ReturnType<typeof piecesOf>[number], place: number) {
  if (lang === undefined) return text;
  return (
    <span key={place} lang={lang}>
      {text}
    </span>
  );
}
