import type { Claim } from "@atlas/server/contract";
import type { ReactNode } from "react";
import type { ClaimReading } from "../../../model/claim/ClaimReading.ts";
import { caveatWords } from "../../../model/claim/claimWords.ts";
import { figureText, shareText } from "../../../model/words/figureText.ts";
import { periodText } from "../../../model/words/periodText.ts";
import { Figure } from "../../../parts/claim/Figure.tsx";
import { EntityLink } from "../entity/EntityLink.tsx";
import { strings } from "../frame/strings.ts";
import { ClaimNote } from "./ClaimNote.tsx";
import css from "./claim.module.css";

/** The columns that a claim's sentence may not mention: share, figure, dates, subject matter, caveats, notes. */
export function ClaimFacts({ claim, reading }: { claim: Claim; reading: ClaimReading }) {
  const figure = figureText(claim);
  const about = claim.about === null ? undefined : reading.entities.get(claim.about);
  const rows: [string, ReactNode][] = [
    [strings.share, claim.share_pct !== null && shareText(claim.share_pct)],
    [figure?.kind ?? "", figure && <Figure figure={figure} />],
    [strings.period, periodText(claim)],
    [strings.about, about && <EntityLink entity={about} />],
    ...claim.caveats.map((caveat): [string, ReactNode] => [strings.caveat, caveatWords[caveat]]),
    [strings.notes, claim.notes && <ClaimNote notes={claim.notes} own={claim.own} />],
  ];
  return (
    <dl className={css.facts}>
      {rows
        .filter(([, value]) => value)
        .map(([name, value], place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a claim's rows never change places
          <div key={place}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
