import { withAside } from "../../model/words/listWords.ts";
import type { Analysis, AnalysisPicture } from "../../papers/answers/common/Analysis.ts";
import { framedChart } from "../../papers/charts/framedChart.ts";
import { PictureButton } from "../../parts/charts/PictureButton.tsx";
import css from "./files.module.css";
import { pageStrings } from "./pageStrings.ts";

interface ChartItemProps {
  picture: AnalysisPicture;
  analysis: Pick<Analysis, "title" | "address">;
}

/** The chart of the answer among the images that can be saved. */
export function ChartItem({ picture, analysis }: ChartItemProps) {
  // Beside no answer, a chart must say what it is about.
  const title = withAside(picture.title, analysis.title);
  return (
    <li className={`grid toStart ruleBelow ${css.format}`}>
      <div>
        <p className="flush strong">{pageStrings.chart}</p>
        <p className="flush muted small pretty">{picture.title}</p>
      </div>
      <PictureButton
        title={title}
        address={analysis.address}
        draw={(origin) => framedChart({ ...picture, title }, origin)}
      />
    </li>
  );
}
