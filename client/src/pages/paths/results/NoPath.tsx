import type { EntityDetail } from "@atlas/server/contract";
import { useQueries, useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { type FinderState, formatFinder, PATHS_PATH } from "../../../model/address/pages/finderState.ts";
import { entityName } from "../../../model/words/entityName.ts";
import { listWords } from "../../../model/words/listWords.ts";
import { pathsBetween } from "../../../parts/api/analyses.ts";
import { type Ends, pathRequest } from "../../../parts/api/pathRequest.ts";
import { entityDetail } from "../../../parts/api/records.ts";
import { RequestFailure } from "../../../parts/api/request/Awaited.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import css from "../PathsPage.module.css";
import { strings } from "../strings.ts";
import { focusResults } from "./focusResults.ts";
import { loosenings } from "./loosenings.ts";

/** Says that there is no path, and tries each restriction alone to find out which is in the way. */
export function NoPath({ state, ends }: { state: FinderState; ends: Ends }) {
  const { maxHops } = state;
  const from = useName(ends.from);
  const to = useName(ends.to);
  const via = useQueries({ queries: state.via.map((id) => entityDetail(id)) });
  const through = state.via.map((id, index) => nameOf(via[index]?.data, id));
  return (
    <>
      <h2 className={css.heading}>{strings.noPath(maxHops)}</h2>
      <p>{(state.goods ? strings.noGoodsHint : strings.noPathHint)(from, to, listWords(through))}</p>
      <Loosened state={state} ends={ends} />
    </>
  );
}

function useName(id: string): string {
  return nameOf(useQuery(entityDetail(id)).data, id);
}

function nameOf(detail: EntityDetail | undefined, id: string): string {
  return detail ? entityName(detail.entity) : id;
}

function Loosened({ state, ends }: { state: FinderState; ends: Ends }) {
  const tried = loosenings(state);
  const answers = useQueries({
    queries: tried.map((one) => pathsBetween(pathRequest(one.state, { ...ends, ...endsOf(one.state) }, 1))),
  });
  const outcomes = tried.map((one, index) => ({ ...one, shortest: answers[index]?.data?.shortest ?? null }));
  const single = outcomes.filter(({ restriction }) => restriction !== "all");
  // Lifting all at once is offered only if none helps alone.
  const helping = single.some(isHelping) ? single.filter(isHelping) : outcomes.filter(isHelping);
  const useless = single.filter((one) => one.shortest === null);
  if (answers.some(({ isPending }) => isPending)) return <Skeleton lines={3} label={strings.trying} />;
  const failed = answers.find(({ error }) => error);
  if (failed) return <RequestFailure error={failed.error} />;
  if (helping.length === 0) return <p>{strings.nothingHelps}</p>;
  return (
    <>
      <h3 className={`larger ${css.subheading}`}>{strings.wouldFind}</h3>
      <ul className={css.examples}>
        {helping.map(({ restriction, state: loosened, shortest }) => (
          <li key={restriction}>
            <Link
              to={{ pathname: PATHS_PATH, search: formatFinder(withHops(loosened, state, shortest)) }}
              onClick={focusResults}
            >
              {strings.wouldGive(strings.loosened[restriction], shortest)}
            </Link>
          </li>
        ))}
      </ul>
      {useless.length > 0 && (
        <p className={css.note}>
          {strings.wouldNotFind}
          {strings.listed(useless.map(({ restriction }) => strings.loosened[restriction]))}
        </p>
      )}
    </>
  );
}

/** The ends in a state, which a turned question swaps. */
function endsOf({ from, to }: FinderState): Partial<Ends> {
  return from === null || to === null ? {} : { from, to };
}

function isHelping<T extends { shortest: number | null }>(outcome: T): outcome is T & { shortest: number } {
  return outcome.shortest !== null;
}

/** The state with just enough steps for the shortest path. */
function withHops(loosened: FinderState, state: FinderState, shortest: number): FinderState {
  return { ...loosened, maxHops: Math.max(shortest, state.maxHops) };
}
