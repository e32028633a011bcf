import type { Claim } from "@atlas/server/contract";
import { selectRecord } from "../../../../model/address/view/selection.ts";
import type { ClaimReading } from "../../../../model/claim/ClaimReading.ts";
import { claimTitle } from "../../../../model/claim/claimTitle.ts";
import { countsOf, newestCount } from "../../../../model/claim/counts.ts";
import { claimGrade } from "../../../../model/claim/gradeText.ts";
import { periodText } from "../../../../model/claim/periodText.ts";
import { standingText } from "../../../../model/claim/standing/standingText.ts";
import { nameOrId } from "../../../../model/words/entityName.ts";
import { figureText, heldShare, unitText, withKind } from "../../../../model/words/figureText.ts";
import { listSome } from "../../../../model/words/listWords.ts";
import { EvidenceLine } from "../../../../parts/claim/EvidenceLine.tsx";
import { useStandingDay } from "../../../../parts/claim/useStandingDay.ts";
import { columnStrings } from "../../../../parts/desk/strings.ts";
import { SelectionLink } from "../../frame/SelectionLink.tsx";
import { cardStrings, strings as panelStrings } from "../../frame/strings.ts";
import { figuresStrings } from "../strings.ts";
import { type FigureSet, measureOf } from "./compareFigures.ts";
import css from "./FigureTable.module.css";

const MOST_PUBLISHERS = 3;

export function FigureTable({ set, reading }: { set: FigureSet; reading: ClaimReading }) {
  return (
    <table className={`tiny full collapsed ${css.table}`}>
      <caption>{captionOf(set, reading)}</caption>
      <thead>
        <tr>
          <th scope="col">{columnStrings.quantity}</th>
          <th scope="col">{panelStrings.period}</th>
          <th scope="col">{cardStrings.evidence}</th>
          <th scope="col">{figuresStrings.publishers}</th>
        </tr>
      </thead>
      <tbody>
        {countsOf(
          set.claims,
          (claim) => (set.kind === "share" ? "" : `${claim.quantity_kind} ${measureOf(claim)}`),
          newestCount,
        ).flatMap(({ newest, older }) => [
          <Row key={newest.id} claim={newest} kind={set.kind} reading={reading} />,
          ...older.map((claim) => <Row key={claim.id} claim={claim} kind={set.kind} reading={reading} older />),
        ])}
      </tbody>
    </table>
  );
}

interface RowProps {
  claim: Claim;
  kind: FigureSet["kind"];
  reading: ClaimReading;
  /** Whether it is an older count of the figure above it. */
  older?: true;
}

function Row({ claim, kind, reading, older }: RowProps) {
  const share = kind === "share" ? heldShare(claim) : null;
  // What it measures stands below the number, because it may be long.
  const amount = share ?? withKind(claim, figureText(claim)?.amount ?? "");
  const measured = share === null ? claim.quantity_of : null;
  const note = standingText(claim, useStandingDay());
  return (
    <tr className={older && css.older}>
      <th scope="row">
        <SelectionLink
          change={(view) => selectRecord(view, "claim", claim.id)}
          label={figuresStrings.claim(amount, claim.id)}
        >
          {amount}
        </SelectionLink>
        {measured && (
          <span lang="en" className={css.measured}>
            {measured}
          </span>
        )}
      </th>
      <td>
        {periodText(claim) ?? <i>{cardStrings.notStated}</i>}
        <span className={css.measured}>{note}</span>
      </td>
      <td>
        {/* A badge would be wider than its column. */}
        <span className={`grid ${css.grade}`}>
          <EvidenceLine grade={claim.evidence} width={24} />
          {claimGrade(claim)}
        </span>
      </td>
      <td>
        {publishersOf(claim.sources, reading)}
        {claim.disputed_by.length > 0 && (
          <span className={css.against}>{figuresStrings.against(publishersOf(claim.disputed_by, reading))}</span>
        )}
      </td>
    </tr>
  );
}

function captionOf({ kind, claims: [first, ...others] }: FigureSet, { entities }: ClaimReading): string {
  const nameOf = (id: string) => nameOrId(entities.get(id), id);
  if (kind === "share") {
    const owned = first.predicate === "SUBSIDIARY_OF";
    return figuresStrings.shareOf(
      nameOf(owned ? first.object : first.subject),
      nameOf(owned ? first.subject : first.object),
    );
  }
  const onePair = others.every(({ object, predicate }) => object === first.object && predicate === first.predicate);
  const sentence = onePair
    ? claimTitle(first, entities)
    : figuresStrings.measured(nameOf(first.subject), measureOf(first));
  return figuresStrings.inUnit(sentence, unitText(first.unit ?? ""));
}

function publishersOf(ids: readonly string[], { sources }: ClaimReading): string {
  const names = new Set(ids.flatMap((id) => sources.get(id)?.publisher ?? []));
  return listSome([...names], MOST_PUBLISHERS);
}
