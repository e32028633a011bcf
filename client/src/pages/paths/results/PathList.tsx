import type { PathAnswer } from "@atlas/server/contract";
import { Button } from "@mantine/core";
import { useMemo, useState } from "react";
import { PathMap } from "../drawing/PathMap.tsx";
import type { Avoided } from "../form/Avoided.ts";
import css from "../PathsPage.module.css";
import { MOST_PATHS } from "../pathRequest.ts";
import { readPaths } from "../readPaths.ts";
import { strings } from "../strings.ts";
import { foundText } from "./foundText.ts";
import { PathCard } from "./PathCard.tsx";

interface PathListProps {
  answer: PathAnswer;
  /** True while a newer answer is loading. */
  stale: boolean;
  viewQuery: string;
  /** Absent if no more can be shown. */
  onShowMore: (() => void) | undefined;
  onAvoid: (what: Avoided) => void;
}

/** The number of paths and how they are ranked, then each path. */
export function PathList({ answer, stale, viewQuery, onShowMore, onAvoid }: PathListProps) {
  const [lit, setLit] = useState<ReadonlySet<number> | null>(null);
  const paths = useMemo(() => readPaths(answer), [answer]);
  return (
    <>
      <h2 className={css.heading}>{foundText(answer)}</h2>
      <p className={css.note}>
        {answer.more && <strong>{strings.more}</strong>} {strings.ranking}
      </p>
      <div className={css.found} data-mapped={paths.length > 1 || undefined}>
        {paths.length > 1 && (
          <div className={css.map}>
            <PathMap
              paths={paths}
              lit={lit}
              onLight={(through) => setLit(through === null ? null : new Set(through))}
            />
          </div>
        )}
        <ol className={`below18 grid gap14 oneColumn ${css.paths}`} data-stale={stale || undefined}>
          {paths.map((path, index) => (
            <li
              key={path.entities.map(({ id }) => id).join(" ")}
              data-lit={lit?.has(index) || undefined}
              onMouseEnter={() => setLit(new Set([index]))}
              onMouseLeave={() => setLit(null)}
              onFocus={() => setLit(new Set([index]))}
              onBlur={() => setLit(null)}
            >
              <PathCard path={path} place={index + 1} viewQuery={viewQuery} onAvoid={onAvoid} />
            </li>
          ))}
        </ol>
      </div>
      {answer.more && onShowMore && (
        <Button variant="default" onClick={onShowMore}>
          {strings.showMore(MOST_PATHS)}
        </Button>
      )}
    </>
  );
}
