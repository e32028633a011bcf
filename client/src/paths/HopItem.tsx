import { Link } from "react-router";
import { EntityName } from "../ui/EntityName.tsx";
import { EvidenceBadge } from "../ui/EvidenceBadge.tsx";
import { entityName } from "../ui/entityName.ts";
import { periodText } from "../ui/periodText.ts";
import { readableWord } from "../ui/readableWord.ts";
import { EXPLORE_PATH } from "../url/useViewState.ts";
import { selectPair, selectRecord } from "../url/viewChanges.ts";
import { formatView, type ViewState } from "../url/viewState.ts";
import css from "./path.module.css";
import { pathView } from "./pathView.ts";
import type { ClaimReading, HopReading } from "./readPaths.ts";
import { strings } from "./strings.ts";

/** One hop as a sentence, with its evidence, and on demand the statements of all claims that carry it. */
export function HopItem({ hop, pathIds }: { hop: HopReading; pathIds: string[] }) {
  const { origin, reached, claims, evidence, sourceCount, weakest } = hop;
  // The best claim speaks for the hop; that another is disputed must not go unseen.
  const disputed = claims.filter(({ claim }) => claim.evidence === "disputed").length;
  const view = pathView(pathIds);
  const claimCard = (id: string) => cardLink(selectRecord(view, "claim", id));
  const [only, ...others] = claims;
  return (
    <li className={css.hop}>
      <p className={css.sentence}>
        {claims.slice(0, 1).map((best) => (
          <Sentence key={best.claim.id} hop={hop} reading={best} />
        ))}{" "}
        <EvidenceBadge grade={evidence} /> {weakest && <span className={css.mark}>{strings.weakestMark}</span>}
      </p>
      <div className={css.more}>
        <details>
          <summary>
            {strings.claims(claims.length, sourceCount)}
            {disputed > 0 && evidence !== "disputed" && strings.andDisputed(disputed)}
          </summary>
          <ul>
            {claims.map((reading) => (
              <li key={reading.claim.id}>
                {claims.length > 1 && (
                  <>
                    <Sentence hop={hop} reading={reading} /> <EvidenceBadge grade={reading.claim.evidence} />
                    <br />
                  </>
                )}
                <Link to={claimCard(reading.claim.id)} lang="en" className={css.claim}>
                  {reading.claim.statement}
                </Link>{" "}
                <span className={css.period}>{periodText(reading.claim)}</span>
              </li>
            ))}
          </ul>
        </details>
        <Link
          to={
            only && others.length === 0 ? claimCard(only.claim.id) : cardLink(selectPair(view, origin.id, reached.id))
          }
          aria-label={strings.readClaimsOf(entityName(origin), entityName(reached))}
        >
          {strings.readClaims}
        </Link>
      </div>
    </li>
  );
}

/** Leads to what is selected in a view. */
function cardLink(view: ViewState) {
  return { pathname: EXPLORE_PATH, search: formatView(view) };
}

/** What a claim says, read along the path; what is not in force is worded as such. */
function Sentence({
  hop: { origin, reached },
  reading: { claim, phrase },
}: {
  hop: HopReading;
  reading: ClaimReading;
}) {
  return (
    <span>
      <strong>
        <EntityName entity={origin} />
      </strong>{" "}
      {phrase}{" "}
      <strong>
        <EntityName entity={reached} />
      </strong>
      {strings.sentenceEnd(claim.status === "in-force" ? null : readableWord(claim.status))}
    </span>
  );
}
