import { useId } from "react";
import { Link } from "react-router";
import { formatNumber } from "../../model/words/formatNumber.ts";
import { labelled, listParts } from "../../model/words/listWords.ts";
import { type Chart, totalOf } from "../../papers/charts/Chart.ts";
import { paperOfFile, paperOfPage } from "../../papers/charts/ChartPaper.ts";
import { drawChart } from "../../papers/charts/drawChart.ts";
import { strings } from "../../papers/charts/strings.ts";
import css from "./charts.module.css";
import { PictureButton } from "./PictureButton.tsx";
import { SvgDrawing } from "./SvgDrawing.tsx";
import { useWidth } from "./useWidth.ts";

export function BarChart({ chart }: { chart: Chart }) {
  const [ref, width] = useWidth();
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
        <PictureButton
          title={chart.title}
          address={chart.address}
          draw={(origin) => drawChart(chart, paperOfFile, { origin })}
        />
      </div>
    </figure>
  );
}

/** The numbers of a chart as a table, for readers who cannot see it or prefer to read. */
function ChartNumbers({ chart: { title, barHeading, series, bars } }: { chart: Chart }) {
  return (
    <details className={css.numbers}>
      <summary className="touch28">{strings.numbers}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className={`scrollsAcross ${css.scroll}`} aria-label={title} tabIndex={0}>
        <table className="small collapsed">
          <thead>
            <tr>
              <th scope="col">{barHeading}</th>
              {series.map(({ label }) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
              <th scope="col">{strings.total}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map((bar) => (
              <tr key={bar.label}>
                <th scope="row" lang={bar.lang}>
                  {bar.label}
                </th>
                {series.map(({ label }, place) => (
                  <td key={label}>
                    <Count
                      count={bar.counts[place] ?? 0}
                      of={listParts([bar.label, label])}
                      to={bar.links?.counts[place]}
                    />
                  </td>
                ))}
                <td>
                  <Count count={totalOf(bar)} of={listParts([bar.label, strings.total])} to={bar.links?.total} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

/** A number, linked to the page that lists what it counts, if there is one. */
function Count({ count, of, to }: { count: number; of: string; to: string | undefined }) {
  const text = formatNumber(count);
  if (to === undefined || count === 0) return text;
  return (
    <Link to={to} aria-label={labelled(of, text)}>
      {text}
    </Link>
  );
}
