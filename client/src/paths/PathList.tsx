import type { PathAnswer } from "@atlas/server/contract";
import { Button } from "@mantine/core";
import { useMemo } from "react";
import { foundText } from "./foundText.ts";
import { PathCard } from "./PathCard.tsx";
import css from "./PathsPage.module.css";
import { MOST_PATHS } from "./pathRequest.ts";
import { readPaths } from "./readPaths.ts";
import { strings } from "./strings.ts";

interface PathListProps {
  answer: PathAnswer;
  /** True while the answer to a newer question is on its way. */
  stale: boolean;
  viewQuery: string;
  /** Absent where no more can be shown. */
  onShowMore: (() => void) | undefined;
  onAvoid: (id: string) => void;
}

/** How many paths there are and how they are ranked, then each of them. */
export function PathList({ answer, stale, viewQuery, onShowMore, onAvoid }: PathListProps) {
  const paths = useMemo(() => readPaths(answer), [answer]);
  return (
    <>
      <h2 className={css.heading}>{foundText(answer)}</h2>
      <p className={css.note}>
        {answer.more && <strong>{strings.more}</strong>} {strings.ranking}
      </p>
      <ol className={css.paths} data-stale={stale || undefined}>
        {paths.map((path, index) => (
          <li key={path.entities.map(({ id }) => id).join(" ")}>
            <PathCard path={path} place={index + 1} viewQuery={viewQuery} onAvoid={onAvoid} />
          </li>
        ))}
      </ol>
      {answer.more && onShowMore && (
        <Button variant="default" onClick={onShowMore}>
          {strings.showMore(MOST_PATHS)}
        </Button>
      )}
    </>
  );
}
