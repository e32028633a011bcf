import { linksOf } from "../../picture/graph/linksOf.ts";
import { formatDate } from "../../words/formatDate.ts";
import type { Briefing } from "../Briefing.ts";
import { provenanceOf } from "../provenance.ts";
import { figureNotes, type Names } from "./figureNotes.ts";
import { legend, type Part } from "./legend.ts";
import { strings } from "./strings.ts";
import type { TextWriter } from "./text/svgText.ts";
import { textBlock } from "./text/textBlock.ts";
import type { Measure } from "./text/wrapText.ts";

const MUTED = "#5d6973";
const NOTE = 7.2;
const SOURCE = 6.5;
/** Between the legend and the text below it. */
const GAP = 3;
const MOST_LEFT_OUT = 4;
const MOST_LINES = 7;
/** Longer addresses nobody types in from paper; the file keeps them. */
const MOST_PRINTED = 500;

/** What stands under the graph: legend, notes and where all of it comes from. */
export function figureFoot(
  briefing: Briefing,
  names: Names,
  width: number,
  measure: Measure,
  writer: TextWriter,
): Part {
  const { claims } = briefing;
  const { leftOut } = provenanceOf(briefing);
  const lines = linksOf(claims.map(({ claim }) => claim)).length;
  const signs = legend(briefing, width, measure, writer);
  const text = textBlock(
    [
      { text: figureNotes(claims.length, lines, names), most: 5, size: NOTE },
      ...(leftOut === "" ? [] : [{ text: leftOut, most: MOST_LEFT_OUT, size: NOTE }]),
      { text: sourceText(briefing, MOST_PRINTED), most: MOST_LINES, size: SOURCE, fill: MUTED },
    ],
    width,
    measure,
    writer,
  );
  return {
    markup: `${signs.markup}<g class="remarks" transform="translate(0 ${signs.height + GAP})">${text.markup}</g>`,
    height: signs.height + GAP + text.height,
  };
}

/** Data set, day, licence, hash, and the address of the view where it has no more characters than `most`. */
export function sourceText(briefing: Briefing, most = Number.POSITIVE_INFINITY): string {
  const { dataset, link, licence, hash } = provenanceOf(briefing);
  return strings.source({
    dataset,
    made: formatDate(briefing.made),
    licence,
    hash,
    link: link.length > most ? strings.longLink : link,
  });
}
