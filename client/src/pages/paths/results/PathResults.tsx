import type { FinderState } from "../../../model/address/pages/finderState.ts";
import { Examples } from "../Examples.tsx";
import type { ChangeFinder } from "../form/useFinder.ts";
import css from "../PathsPage.module.css";
import { strings } from "../strings.ts";
import { FoundPaths } from "./FoundPaths.tsx";
import { focusResults, RESULTS_ID } from "./focusResults.ts";

interface PathResultsProps {
  state: FinderState;
  change: ChangeFinder;
  viewQuery: string;
}

/** The answer to the question, or what is still missing. */
export function PathResults({ state, change, viewQuery }: PathResultsProps) {
  return (
    <section id={RESULTS_ID} tabIndex={-1} aria-label={strings.results} className={css.results}>
      <Answer state={state} change={change} viewQuery={viewQuery} />
    </section>
  );
}

function Answer({ state, change, viewQuery }: PathResultsProps) {
  const { from, to, avoid, avoidClaims } = state;
  if (from === null || to === null) return <Examples />;
  if (from === to) return <p>{strings.same}</p>;
  return (
    <FoundPaths
      state={state}
      ends={{ from, to }}
      viewQuery={viewQuery}
      onShowMore={() => change({ many: true }, "replace")}
      onAvoid={(what) => {
        focusResults();
        change("entity" in what ? { avoid: [...avoid, what.entity] } : { avoidClaims: [...avoidClaims, what.claim] });
      }}
    />
  );
}
