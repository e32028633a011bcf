import { useId } from "react";
import type { Chart } from "../../papers/charts/Chart.ts";
import { paperOfFile, paperOfPage } from "../../papers/charts/ChartPaper.ts";
import { drawChart } from "../../papers/charts/drawChart.ts";
import { ChartNumbers } from "./ChartNumbers.tsx";
import css from "./charts.module.css";
import { PictureButtons } from "./PictureButtons.tsx";
import { SvgDrawing } from "./SvgDrawing.tsx";
import { useWidth } from "./useWidth.ts";

/** A bar chart with its title, its numbers as a table, and buttons to save it as a picture. */
export function BarChart({ chart }: { chart: Chart }) {
  const [ref, width] = useWidth(640);
  const id = useId();
  return (
    <figure className={css.chart}>
      <figcaption>
        <strong className={css.title}>{chart.title}</strong>
        <p className={css.sentence}>{chart.sentence}</p>
      </figcaption>
      <div ref={ref} className={`clipped ${css.drawing}`}>
        <SvgDrawing node={drawChart(chart, paperOfPage(id, width), null)} />
      </div>
      <div className={css.tools}>
        <ChartNumbers chart={chart} />
        <PictureButtons
          title={chart.title}
          address={chart.address}
          draw={(origin) => drawChart(chart, paperOfFile, { origin })}
        />
      </div>
    </figure>
  );
}
