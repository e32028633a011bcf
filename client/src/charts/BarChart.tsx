import { Button } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { strings as analysis } from "../analysis/strings.ts";
import { summary } from "../api/summary.ts";
import { downloadFile } from "../ui/downloadFile.ts";
import { fileStem } from "../ui/fileStem.ts";
import type { Chart } from "./Chart.ts";
import { ChartNumbers } from "./ChartNumbers.tsx";
import { paperOfPage } from "./ChartPaper.ts";
import { chartPng, chartSvg } from "./chartFiles.ts";
import css from "./charts.module.css";
import { drawChart } from "./drawChart.ts";
import { SvgDrawing } from "./SvgDrawing.tsx";
import { strings } from "./strings.ts";
import { useWidth } from "./useWidth.ts";

/** A bar chart with its title, its numbers as a table, and ways to save it as a picture. */
export function BarChart({ chart }: { chart: Chart }) {
  const [ref, width] = useWidth(640);
  const id = useId();
  const [failed, setFailed] = useState(false);
  const { data } = useQuery(summary());
  const svg = () =>
    chartSvg(chart, analysis.fromAtlas(data?.dataset.version ?? "", window.location.origin + chart.address));
  const stem = fileStem(chart.title, "chart");

  async function savePng() {
    const png = await chartPng(svg());
    setFailed(png === null);
    if (png) downloadFile(png, `${stem}.png`, "image/png");
  }

  return (
    <figure className={css.chart}>
      <figcaption>
        <strong className={css.title}>{chart.title}</strong>
        <p className={css.sentence}>{chart.sentence}</p>
      </figcaption>
      <div ref={ref} className={css.drawing}>
        <SvgDrawing node={drawChart(chart, paperOfPage(id, width), null)} />
      </div>
      <div className={css.tools}>
        <ChartNumbers chart={chart} />
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconDownload size={14} />}
          onClick={() => downloadFile(svg(), `${stem}.svg`, "image/svg+xml")}
        >
          {strings.saveSvg}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconDownload size={14} />}
          onClick={() => void savePng()}
        >
          {strings.savePng}
        </Button>
      </div>
      {failed && <p role="alert">{strings.noPng}</p>}
    </figure>
  );
}
