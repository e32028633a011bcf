import { Button } from "@mantine/core";
import { IconChartDots3, IconFileText } from "@tabler/icons-react";
import { Link } from "react-router";
import { analysisView, MOST_SHOWN } from "../../analysis/common/analysisView.ts";
import { canvasAddress } from "../../analysis/common/canvasAddress.ts";
import { withAnalysis } from "../../url/pages/analysisAddress.ts";
import { BRIEFING_PATH } from "../../url/view/viewPaths.ts";
import { formatView } from "../../url/view/viewState.ts";
import { namedEntities } from "../namedEntities.ts";
import css from "../read.module.css";
import { strings } from "../strings.ts";
import type { ReadText } from "../useReading.ts";
import { readingAnalysis } from "./readingAnalysis.ts";

/** What can be made of the whole reading. */
export function ReadingActions({ read }: { read: ReadText }) {
  const named = namedEntities(read.reading);
  const analysis = readingAnalysis(read.reading, read.kept);
  const view = analysisView(analysis);
  return (
    <div className={css.out}>
      <div className={css.buttons}>
        {named.length > 0 && named.length <= MOST_SHOWN && (
          <Button
            component={Link}
            to={canvasAddress(named)}
            variant="default"
            leftSection={<IconChartDots3 size={16} />}
          >
            {strings.canvas(named.length)}
          </Button>
        )}
        {view !== null && (
          <Button
            component={Link}
            to={`${BRIEFING_PATH}?${withAnalysis(formatView(view), analysis.address)}`}
            variant="default"
            leftSection={<IconFileText size={16} />}
          >
            {strings.briefing}
          </Button>
        )}
      </div>
      {named.length > MOST_SHOWN && <p className={css.small}>{strings.tooMany(MOST_SHOWN)}</p>}
      <p className={css.small}>
        <span className={css.byKey}>{strings.keys} </span>
        {strings.gone}
      </p>
    </div>
  );
}
