import type { PathAnswer } from "@atlas/server/contract";
import { VisuallyHidden } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { FinderState } from "../../../model/address/pages/finderState.ts";
import { pathsBetween } from "../../../parts/api/analyses.ts";
import { isNotFound } from "../../../parts/api/request/ApiError.ts";
import { RequestFailure } from "../../../parts/api/request/Awaited.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import type { Avoided } from "../form/Avoided.ts";
import { type Ends, FIRST_PATHS, MOST_PATHS, pathRequest } from "../pathRequest.ts";
import { strings } from "../strings.ts";
import { foundText } from "./foundText.ts";
import { NoPath } from "./NoPath.tsx";
import { PathList } from "./PathList.tsx";

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
