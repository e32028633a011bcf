import { Link } from "react-router";
import { selectPair, selectRecord } from "../../../model/address/view/selection.ts";
import { EXPLORE_PATH } from "../../../model/address/view/viewPaths.ts";
import { formatView, type ViewState } from "../../../model/address/view/viewState.ts";
import { lineTally } from "../../../model/claim/line/lineLabels.ts";
import { entityName } from "../../../model/words/entityName.ts";
import { EvidenceBadge } from "../../../parts/claim/EvidenceBadge.tsx";
import { OwnMark } from "../../../parts/claim/OwnMark.tsx";
import type { Avoided } from "../form/Avoided.ts";
import type { HopReading } from "../readPaths.ts";
import { strings } from "../strings.ts";
import { HopClaim, HopSentence } from "./HopClaim.tsx";
import css from "./path.module.css";
import { pathView } from "./pathView.ts";

interface HopItemProps {
  hop: HopReading;
  pathIds: string[];
  onAvoid: (what: Avoided) => void;
}

/** One step as a sentence with its evidence; on request, the statements of all claims behind it. */
export function HopItem({ hop, pathIds, onAvoid }: HopItemProps) {
  const { origin, reached, claims, evidence, sourceCount, weakest } = hop;
  const view = pathView(pathIds);
  const claimCard = (id: string) => cardLink(selectRecord(view, "claim", id));
  const [first, ...others] = claims;
  const own = claims.find(({ claim }) => claim.own !== null);
  return (
    <li className={`ruleAbove ${css.hop}`}>
      <p className={`flush ${css.sentence}`}>
        {first && <HopSentence reading={first} />} <EvidenceBadge grade={evidence} />{" "}
        {own && (
          <>
            <OwnMark of={own.claim} />{" "}
          </>
        )}
        {weakest && <span className="tiny nowrap bordered round4 chipPadded">{strings.weakestMark}</span>}
      </p>
      <div className={`muted small grid toStart ${css.more}`}>
        <details>
          <summary>{strings.claims(lineTally(claims.map(({ claim }) => claim)), sourceCount)}</summary>
          <ul>
            {claims.map((reading) => (
              <HopClaim
                key={reading.claim.id}
                hop={hop}
                reading={reading}
                card={claimCard(reading.claim.id)}
                onAvoid={() => onAvoid({ claim: reading.claim.id })}
              />
            ))}
          </ul>
        </details>
        <Link
          to={
            first && others.length === 0 ? claimCard(first.claim.id) : cardLink(selectPair(view, origin.id, reached.id))
          }
          aria-label={strings.readClaimsOf(entityName(origin), entityName(reached))}
        >
          {strings.readClaims}
        </Link>
      </div>
    </li>
  );
}

/** Links to the selection of a view. */
function cardLink(view: ViewState) {
  return { pathname: EXPLORE_PATH, search: formatView(view) };
}
