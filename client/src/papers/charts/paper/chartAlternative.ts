import { labelled, listClauses, listSentences } from "../../../model/words/listWords.ts";
import type { AnalysisPicture } from "../../answers/common/AnalysisPicture.ts";
import { analysisStrings as words } from "../../document/parts/strings.ts";

/** Text for readers who cannot see a chart: what it shows, the length of every bar, and where the numbers are. */
export function chartAlternative({ title, sentence, numbers }: AnalysisPicture): string {
  const bars = numbers?.rows.map(({ cells }) => labelled(cells[0]?.text ?? "", cells.at(-1)?.text ?? "")) ?? [];
  return listSentences([
    words.chart(title),
    sentence,
    ...(bars.length === 0 ? [] : [words.bars(listClauses(bars))]),
    words.chartTables,
  ]);
}
