import { Button } from "@mantine/core";
import { IconChartDots3 } from "@tabler/icons-react";
import { Link } from "react-router";
import { MOST_SHOWN } from "../../analysis/common/analysisView.ts";
import { canvasAddress } from "../../analysis/common/canvasAddress.ts";
import css from "../read.module.css";
import { namedEntities } from "../senses.ts";
import { strings } from "../strings.ts";
import type { ReadText } from "../useReading.ts";

/** What can be made of the whole reading. */
export function ReadingActions({ read }: { read: ReadText }) {
  const named = namedEntities(read.reading, read.kept);
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
      </div>
      {named.length > MOST_SHOWN && <p className={css.small}>{strings.tooMany(MOST_SHOWN)}</p>}
      <p className={css.small}>{strings.keys}</p>
    </div>
  );
}
