import { Link } from "react-router";
import { emptyFinder, type FinderState, formatFinder, PATHS_PATH } from "../../../model/address/pages/finderState.ts";
import { entityName } from "../../../model/words/entityName.ts";
import type { ChangeFinder } from "../form/useFinder.ts";
import css from "../PathsPage.module.css";
import { strings } from "../strings.ts";
import { FoundPaths } from "./FoundPaths.tsx";
import { focusResults, RESULTS_ID } from "./focusResults.ts";

const baogang = { id: "baogang-group", name: "Baogang Group", name_zh: "包头钢铁（集团）有限责任公司" };
const lynas = { id: "lynas-rare-earths", name: "Lynas Rare Earths", name_zh: null };
const northern = {
  id: "northern-rare-earth",
  name: "Northern Rare Earth",
  name_zh: "中国北方稀土（集团）高科技股份有限公司",
};
const tesla = { id: "tesla", name: "Tesla", name_zh: "特斯拉" };
const hydrogen = { id: "solid-state-hydrogen-storage", name: "Solid-state hydrogen storage", name_zh: "固态储氢" };
const ministry = { id: "mofcom", name: "Ministry of Commerce", name_zh: "商务部" };

/** Pairs of entities worth a look, for readers without one in mind. */
export const examples = [
  { from: baogang, to: lynas },
  { from: northern, to: tesla },
  { from: hydrogen, to: ministry },
];

interface PathResultsProps {
  state: FinderState;
  change: ChangeFinder;
  viewQuery: string;
}

/** The answer to the question, or what is still missing. */
export function PathResults({ state, change, viewQuery }: PathResultsProps) {
  return (
    <section id={RESULTS_ID} tabIndex={-1} aria-label={strings.results} className={`apart26 ${css.results}`}>
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

function Examples() {
  return (
    <>
      <p>{strings.start}</p>
      <ul className={css.examples}>
        {examples.map(({ from, to }) => (
          <li key={`${from.id} ${to.id}`}>
            <Link to={{ pathname: PATHS_PATH, search: formatFinder({ ...emptyFinder, from: from.id, to: to.id }) }}>
              {strings.example(entityName(from), entityName(to))}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
