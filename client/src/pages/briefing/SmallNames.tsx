import { Button } from "@mantine/core";
import { formatNumber } from "../../model/words/formatNumber.ts";
import type { BriefingSettings } from "../../papers/briefing/settings.ts";
import { nameSize, READABLE } from "../../papers/figure/nameSize.ts";
import type { Draft } from "./draft/drafts.ts";
import { pageStrings } from "./pageStrings.ts";
import css from "./preview/preview.module.css";

interface SmallNamesProps {
  /** The document as drawn last. */
  html: string;
  settings: Pick<BriefingSettings, "figureOf" | "figureSize">;
  onChange: (part: Draft) => void;
}

/** Says where the names in the figure of a document are too small to read on paper, and offers what makes them larger. */
export function SmallNames({ html, settings: { figureOf, figureSize }, onChange }: SmallNamesProps) {
  const points = nameSize(html);
  if (points >= READABLE) return null;
  return (
    <div role="status" className={css.smallNames}>
      <p>{pageStrings.smallNames(formatNumber(points))}</p>
      {figureOf === "view" && (
        <Button variant="default" size="xs" onClick={() => onChange({ figureOf: "keyPoints" })}>
          {pageStrings.drawKeyPoints}
        </Button>
      )}
      {figureSize === "column" && (
        <Button variant="default" size="xs" onClick={() => onChange({ figureSize: "landscape" })}>
          {pageStrings.drawLandscape}
        </Button>
      )}
    </div>
  );
}
