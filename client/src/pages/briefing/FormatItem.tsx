import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { byteSize } from "../../model/words/formatNumber.ts";
import type { Briefing } from "../../papers/briefing/Briefing.ts";
import { makeFile } from "../../papers/briefing/makeFile.ts";
import { readsDrawings } from "../../papers/figure/drawnPng.ts";
import type { Format } from "../../papers/formats/Format.ts";
import { strings } from "../../papers/formats/strings.ts";
import { withShortAddresses } from "../../parts/briefing/withShortAddresses.ts";
import { BusyButton } from "../../ui/BusyButton.tsx";
import { downloadFile } from "../../ui/browser/downloadFile.ts";
import { errorText } from "./errorText.ts";
import css from "./files.module.css";
import { pageStrings } from "./pageStrings.ts";
import { withTemplate } from "./template/keptTemplates.ts";

type Outcome = { state: "none" | "busy" } | { state: "saved" | "incomplete" | "failed"; message: string };

interface FormatItemProps {
  format: Format;
  briefing: Briefing;
  /** The number of its pages in words; empty if unknown. */
  pages?: string;
}

export function FormatItem({ format, briefing, pages = "" }: FormatItemProps) {
  const queries = useQueryClient();
  const [outcome, setOutcome] = useState<Outcome>({ state: "none" });
  const { name, use } = strings.formats[format.id] ?? { name: format.ending.toUpperCase(), use: "" };

  async function save() {
    setOutcome({ state: "busy" });
    try {
      await untilPainted();
      // A view file holds the view itself, so that any atlas opens it.
      const printed = format.id === "view" ? briefing : await withShortAddresses(briefing, queries);
      const { name: file, type, content, bytes } = await makeFile(format, await withTemplate(format.id, printed));
      downloadFile(content, file, type);
      const message = pageStrings.saved(file, byteSize(bytes));
      setOutcome(
        savedWithoutChart(format, briefing)
          ? { state: "incomplete", message: pageStrings.withoutChart(message) }
          : { state: "saved", message },
      );
    } catch (error) {
      setOutcome({ state: "failed", message: errorText(error) });
    }
  }

  return (
    <li className={`grid toStart ruleBelow ${css.format}`}>
      <div>
        <p className="flush strong">
          {name} <code className={`muted small regular ${css.ending}`}>.{format.ending}</code>
        </p>
        {/* The outcome stands in the place of the use, so that no row moves from under the pointer. */}
        <div className={css.status} data-outcome={outcome.state}>
          <p className={`flush muted small pretty ${css.hint}`}>{use}</p>
          <div
            role="status"
            className={`accent small breaks ${css.outcome}`}
            title={outcome.state === "saved" ? outcome.message : undefined}
          >
            {outcome.state === "busy" && pageStrings.saving(name)}
            {(outcome.state === "saved" || outcome.state === "incomplete") && outcome.message}
          </div>
        </div>
        {outcome.state === "failed" && (
          <p role="alert" className="warning small above4">
            {outcome.message}
          </p>
        )}
      </div>
      <div className={`grid gap3 ${css.saving}`}>
        <BusyButton
          variant="default"
          size="xs"
          busy={outcome.state === "busy"}
          aria-label={pageStrings.saveAs(name)}
          onClick={() => void save()}
        >
          {pageStrings.save}
        </BusyButton>
        {pages !== "" && (
          <span className={`muted tiny ${css.pages}`} data-pages={format.id}>
            {pages}
          </span>
        )}
      </div>
    </li>
  );
}

/** Making a large file blocks the page: wait until the progress message is drawn. */
function untilPainted(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30));
}

/** Whether a file replaces its chart by text, because the browser blocks reading drawn pictures. */
function savedWithoutChart({ holdsDrawnChart }: Format, { analysis, settings }: Briefing): boolean {
  const isIn =
    analysis?.leads || analysis?.picture?.isFigure || (settings.annex && settings.sections.includes("analysis"));
  const holdsChart = holdsDrawnChart && analysis?.picture && isIn;
  return Boolean(holdsChart) && !readsDrawings();
}
