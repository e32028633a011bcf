import type { FigureWords } from "../../model/words/figureText.ts";
import { language } from "../../model/words/language.ts";
import { labelled } from "../../model/words/listWords.ts";

/** A figure in words, with what it measures marked as English if the interface is not. */
export function Figure({ figure: { amount, measured, text } }: { figure: FigureWords }) {
  if (measured === null || language() === "en") return text;
  return (
    <>
      {amount}（<span lang="en">{measured}</span>）
    </>
  );
}

/** The same with its kind in front. */
export function LabelledFigure({ figure }: { figure: FigureWords }) {
  return (
    <>
      {labelled(figure.kind, "")}
      <Figure figure={figure} />
    </>
  );
}
