import type { WhatIfAnswer } from "@atlas/server/contract";
import { makerChart } from "../../../../papers/answers/whatIf/makers/makerChart.ts";
import { WhatIfWords } from "../../../../papers/answers/whatIf/WhatIfWords.ts";
import { BarChart } from "../../../../parts/charts/BarChart.tsx";

/** The amounts of who else makes what is taken out: a chart for each thing of which amounts can be compared. */
export function MakerCharts({ answer, address }: { answer: WhatIfAnswer; address: string }) {
  const words = new WhatIfWords(answer);
  const charts = answer.things
    .filter(({ why }) => why === "taken")
    .flatMap((thing) => makerChart(thing, words, address) ?? []);
  return charts.map((chart) => <BarChart key={chart.title} chart={chart} />);
}
