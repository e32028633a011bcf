import type { PathAnswer } from "@atlas/server/contract";
import { Button, VisuallyHidden } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { FinderState } from "../../../model/address/pages/finderState.ts";
import { standingDay } from "../../../model/claim/standing/standingText.ts";
import { pathsBetween } from "../../../parts/api/analyses.ts";
import { type Ends, FIRST_PATHS, MOST_PATHS, pathRequest } from "../../../parts/api/pathRequest.ts";
import { isNotFound } from "../../../parts/api/request/ApiError.ts";
import { RequestFailure } from "../../../parts/api/request/Awaited.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { PathMap } from "../drawing/PathMap.tsx";
import type { Avoided } from "../form/Avoided.ts";
import css from "../PathsPage.module.css";
import { readPaths } from "../readPaths.ts";
import { strings } from "../strings.ts";
import { NoPath } from "./NoPath.tsx";
import { PathCard } from "./PathCard.tsx";

interface FoundPathsProps {
  state: FinderState;
  ends: Ends;
  viewQuery: string;
  onShowMore: () => void;
  onAvoid: (what: Avoided) => void;
}

/** The paths between two entities; the last ones stay while the settings change. */
export function FoundPaths({ state, ends, viewQuery, onShowMore, onAvoid }: FoundPathsProps) {
  const { data, error, isPlaceholderData } = useQuery({
    ...pathsBetween(pathRequest(state, ends, state.many ? MOST_PATHS : FIRST_PATHS)),
    // This component is remounted for other ends, so the last answer is about the same two.
    placeholderData: (last) => last,
  });
  // An unknown entity is reported at its field.
  if (isNotFound(error)) return null;
  if (error) return <RequestFailure error={error} />;
  const found = data && data.paths.length > 0;
  // An empty answer is not worth keeping.
  const answer = isPlaceholderData && !found ? undefined : data;
  return (
    <>
      <VisuallyHidden role="status">{answer && !isPlaceholderData ? outcome(answer, state) : ""}</VisuallyHidden>
      {!answer && <Skeleton lines={12} label={strings.looking} />}
      {answer && found && (
        <PathList
          answer={answer}
          asOf={state.asOf}
          stale={isPlaceholderData}
          viewQuery={viewQuery}
          onShowMore={state.many ? undefined : onShowMore}
          onAvoid={onAvoid}
        />
      )}
      {answer && !found && (answer.more ? <p>{strings.cut}</p> : <NoPath state={state} ends={ends} />)}
    </>
  );
}

/** The outcome, announced to screen readers. */
function outcome(answer: PathAnswer, { maxHops }: FinderState): string {
  if (answer.paths.length > 0) return foundText(answer);
  return answer.more ? strings.cut : strings.noPath(maxHops);
}

interface PathListProps {
  answer: PathAnswer;
  asOf: string | null;
  /** True while a newer answer is loading. */
  stale: boolean;
  viewQuery: string;
  /** Absent if no more can be shown. */
  onShowMore: (() => void) | undefined;
  onAvoid: (what: Avoided) => void;
}

/** The number of paths and how they are ranked, then each path. */
function PathList({ answer, asOf, stale, viewQuery, onShowMore, onAvoid }: PathListProps) {
  const [lit, setLit] = useState<ReadonlySet<number> | null>(null);
  const paths = useMemo(() => readPaths(answer, standingDay(asOf)), [answer, asOf]);
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

/** The number and length of paths: "10 paths of 2 or 3 steps". */
function foundText({ paths }: Pick<PathAnswer, "paths">): string {
  const lengths = paths.map(({ hops }) => hops.length);
  return strings.found(paths.length, strings.lengths(Math.min(...lengths), Math.max(...lengths)));
}
