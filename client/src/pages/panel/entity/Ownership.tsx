import type { Claim, EntityDetail } from "@atlas/server/contract";
import type { Evidence } from "@atlas/server/vocabulary";
import { Link } from "react-router";
import { ownershipAddress } from "../../../model/address/pages/ownershipAddress.ts";
import { selectRecord } from "../../../model/address/view/selection.ts";
import type { ClaimReading } from "../../../model/claim/ClaimReading.ts";
import { countsOf, newestCount } from "../../../model/claim/counts.ts";
import { controlsText, ownersText, shareOrNone } from "../../../model/claim/owners/ownersText.ts";
import { periodText } from "../../../model/claim/periodText.ts";
import { standingText } from "../../../model/claim/standing/standingText.ts";
import { entityName } from "../../../model/words/entityName.ts";
import { listParts, listSentences } from "../../../model/words/listWords.ts";
import { gradeName } from "../../../model/words/names.ts";
import { useViewState } from "../../../parts/address/useViewState.ts";
import { EvidenceLine } from "../../../parts/claim/EvidenceLine.tsx";
import { useStandingDay } from "../../../parts/claim/useStandingDay.ts";
import { SelectionLink } from "../frame/SelectionLink.tsx";
import { EntityLink } from "./EntityLink.tsx";
import css from "./Ownership.module.css";
import { type Owner, ownershipTree } from "./ownershipTree.ts";
import { factsStrings } from "./strings.ts";

interface OwnershipProps {
  detail: EntityDetail;
  /** OWNS_STAKE_IN claims of holders that do not control it. */
  stakes: readonly Claim[];
  reading: ClaimReading;
}

/** The owners of an organisation up to the highest one known, and other holders of a stake. */
export function Ownership({ detail, stakes, reading }: OwnershipProps) {
  const { entity, owners, subsidiary_count, controlled_count } = detail;
  const [view] = useViewState();
  const controlling = ownershipTree(entity.id, owners);
  const isHeldBy = (id: string) => (claim: Claim) => claim.subject === id;
  // A stake that its owner of today held before is an older count of the same share.
  const tree = controlling.map((owner) => ({
    ...owner,
    older: [...owner.older, ...stakes.filter(isHeldBy(owner.entity.id)).toSorted(newestCount)],
  }));
  const others = stakes.filter(({ subject }) => controlling.every((owner) => owner.entity.id !== subject));
  const holdings = countsOf(others, ({ subject }) => subject, newestCount);
  return (
    <>
      {tree.length > 0 && (
        <section aria-label={factsStrings.ownership} className="small above10">
          <h3 className={css.title}>{factsStrings.ownedBy}</h3>
          <Owners owners={tree} />
        </section>
      )}
      {holdings.length > 0 && (
        <section aria-label={factsStrings.stakes} className="small above10">
          <h3 className={css.title}>{factsStrings.partlyOwnedBy}</h3>
          <ul className="flex wrap gap2by14">
            {holdings.map(({ newest, older }) => {
              const holder = reading.entities.get(newest.subject);
              return (
                holder && (
                  <li key={holder.id}>
                    <EntityLink entity={holder} />
                    <Share claim={newest} grade={newest.evidence} />
                    <OlderShares claims={older} />
                  </li>
                )
              );
            })}
          </ul>
        </section>
      )}
      {(tree.length > 0 || holdings.length > 0) && <Coverage detail={detail} stakes={stakes} reading={reading} />}
      {entity.type === "organisation" && (
        <p className="small above8">
          {controlled_count > 0 &&
            `${controlsText(entityName(entity), { direct: subsidiary_count, all: controlled_count })} `}
          <Link to={ownershipAddress(entity.id, view)}>{factsStrings.chain}</Link>
        </p>
      )}
    </>
  );
}

/** The part that nobody is recorded to own, and what state bodies hold together. */
function Coverage({ detail: { entity, owners, claim_counts }, stakes, reading }: OwnershipProps) {
  const day = useStandingDay();
  const count = claim_counts.find((one) => one.predicate === "OWNS_STAKE_IN" && one.direction === "in")?.count ?? 0;
  // While claims are still to come, nobody can say what is not recorded.
  if (stakes.length < count) return null;
  const known = new Map(
    [...reading.entities.values(), entity, ...owners.map(({ owner }) => owner)].map((one) => [one.id, one]),
  );
  const [, ...coverage] = ownersText(entity.id, [...owners.map(({ claim }) => claim), ...stakes], known, day);
  return coverage.length > 0 && <p className="muted small above8">{listSentences(coverage)}</p>;
}

function Owners({ owners }: { owners: readonly Owner[] }) {
  return (
    <ul className={css.owners}>
      {owners.map((owner) => (
        <li key={owner.entity.id}>
          <EntityLink entity={owner.entity} />
          <Share claim={owner.claim} grade={owner.grade} />
          <OlderShares claims={owner.older} />
          {owner.owners.length > 0 ? (
            <Owners owners={owner.owners} />
          ) : (
            <span className={`tiny round4 onWash beside6 ${css.last}`}>{factsStrings.lastOwner}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Older counts of a share, each under the newest. */
function OlderShares({ claims }: { claims: readonly Claim[] }) {
  return claims.map((claim) => (
    <span key={claim.id} className={css.older}>
      <Share claim={claim} grade={claim.evidence} />
    </span>
  ));
}

function Share({ claim, grade }: { claim: Claim; grade: Evidence }) {
  const share = shareOrNone(claim);
  const notes = [periodText(claim), standingText(claim, useStandingDay())];
  return (
    <span className={`muted tiny ${css.share}`} title={gradeName(grade)}>
      <SelectionLink
        change={(view) => selectRecord(view, "claim", claim.id)}
        label={factsStrings.shareOf(share, gradeName(grade), claim.id)}
      >
        {share}
      </SelectionLink>
      <EvidenceLine grade={grade} width={20} /> {listParts(notes.filter((note) => note !== null))}
    </span>
  );
}
