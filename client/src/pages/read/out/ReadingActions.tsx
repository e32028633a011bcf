import { Button } from "@mantine/core";
import { IconChartDots3, IconFileText } from "@tabler/icons-react";
import { Link } from "react-router";
import { withAnalysis } from "../../../model/address/pages/analysisAddress.ts";
import { BRIEFING_PATH } from "../../../model/address/view/viewPaths.ts";
import { formatView } from "../../../model/address/view/viewState.ts";
import { analysisView, MOST_SHOWN } from "../../../papers/answers/common/analysisView.ts";
import { canvasAddress } from "../../../papers/answers/common/canvasAddress.ts";
import { namedEntities } from "../../../papers/answers/reading/namedEntities.ts";
import { readingAnalysis } from "../../../papers/answers/reading/readingAnalysis.ts";
import { strings } from "../../../papers/answers/reading/strings.ts";
import css from "../read.module.css";
import type { ReadText } from "../useReading.ts";

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
