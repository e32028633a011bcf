import { type MixedText, piecesOf } from "../words/mixedText.ts";

/** A text with what is English in it marked as such, so that it is spoken as English. */
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
