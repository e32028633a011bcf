import { UnstyledButton } from "@mantine/core";
import { useId } from "react";
import { Link, type To } from "react-router";
import { selectPair, selectRecord } from "../../../model/address/view/selection.ts";
import { EXPLORE_PATH } from "../../../model/address/view/viewPaths.ts";
import { formatView, type ViewState } from "../../../model/address/view/viewState.ts";
import { lineTally } from "../../../model/claim/line/lineLabels.ts";
import { periodText } from "../../../model/claim/periodText.ts";
import { standingText } from "../../../model/claim/standing/standingText.ts";
import { entityName } from "../../../model/words/entityName.ts";
import { textLanguage } from "../../../model/words/textLanguage.ts";
import { EntityName } from "../../../parts/claim/EntityName.tsx";
import { EvidenceBadge } from "../../../parts/claim/EvidenceBadge.tsx";
import { OwnMark } from "../../../parts/claim/OwnMark.tsx";
import { Statement } from "../../../parts/claim/Statement.tsx";
import type { Avoided } from "../form/Avoided.ts";
import type { ClaimReading, HopReading } from "../readPaths.ts";
import { strings } from "../strings.ts";
import css from "./path.module.css";
import { pathView } from "./pathView.ts";

interface HopItemProps {
  hop: HopReading;
  pathIds: string[];
  /** The day by which its claims stand. */
  day: string;
  onAvoid: (what: Avoided) => void;
}

/** One step as a sentence with its evidence; on request, the statements of all claims behind it. */
export function HopItem({ hop, pathIds, day, onAvoid }: HopItemProps) {
  const { origin, reached, claims, evidence, sourceCount, weakest } = hop;
  const view = pathView(pathIds);
  const claimCard = (id: string) => cardLink(selectRecord(view, "claim", id));
  const [first, ...others] = claims;
  const own = claims.find(({ claim }) => claim.own !== null);
  return (
    <li className={`ruleAbove ${css.hop}`}>
      <p className={`flush ${css.sentence}`}>
        {first && <HopSentence reading={first} day={day} />} <EvidenceBadge grade={evidence} />{" "}
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
                day={day}
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

interface HopClaimProps {
  hop: HopReading;
  reading: ClaimReading;
  day: string;
  card: To;
  onAvoid: () => void;
}

function HopClaim({ hop, reading, day, card, onAvoid }: HopClaimProps) {
  const { claim } = reading;
  const id = useId();
  const statement = `${id}-statement`;
  return (
    <li>
      {hop.claims.length > 1 && (
        <>
          <HopSentence reading={reading} day={day} /> <EvidenceBadge claim={claim} />
          <br />
        </>
      )}
      <Link id={statement} to={card} lang={textLanguage(claim.statement)} className={css.claim}>
        <Statement claim={claim} />
      </Link>{" "}
      <span className="muted">{periodText(claim)}</span>
      {hop.claims.length > 1 && <OwnMark of={claim} />}
      <br />
      <UnstyledButton
        id={id}
        className={`muted small underlined touch24 ${css.avoidClaim}`}
        aria-labelledby={`${id} ${statement}`}
        onClick={onAvoid}
      >
        {strings.avoidClaim}
      </UnstyledButton>
    </li>
  );
}

/** A claim as a sentence, with its standing on a day. */
function HopSentence({ reading: { claim, first, phrase, second }, day }: { reading: ClaimReading; day: string }) {
  return (
    <span>
      <strong>
        <EntityName entity={first} />
      </strong>{" "}
      {phrase}{" "}
      <strong>
        <EntityName entity={second} />
      </strong>
      {strings.sentenceEnd(standingText(claim, day))}
    </span>
  );
}
