import type { Claim } from "@atlas/server/contract";
import type { ClaimReading } from "../../../model/claim/ClaimReading.ts";
import { caveatWords, reportedWords } from "../../../model/claim/claimWords.ts";
import { statusText } from "../../../model/claim/statusText.ts";
import { figureText, shareText } from "../../../model/words/figureText.ts";
import { formatDate } from "../../../model/words/formatDate.ts";
import { ownDataFact } from "../../../model/words/ownData/ownDataFact.ts";
import { periodText } from "../../../model/words/periodText.ts";
import { readableTitle, readableWord } from "../../../model/words/readableWord.ts";
import { Figure } from "../../../parts/claim/Figure.tsx";
import { EntityLink } from "../entity/EntityLink.tsx";
import { cardStrings } from "../frame/cardStrings.ts";
import { type Fact, FactList } from "../frame/FactList.tsx";
import { strings } from "../frame/strings.ts";
import { ClaimNote } from "./ClaimNote.tsx";

/** Every column of a claim except its sentence, ends and sources. */
export function ClaimTable({ claim, reading }: { claim: Claim; reading: ClaimReading }) {
  return <FactList facts={claimFacts(claim, reading)} />;
}

function claimFacts(claim: Claim, reading: ClaimReading): Fact[] {
  const figure = figureText(claim);
  const about = claim.about === null ? undefined : reading.entities.get(claim.about);
  const facts: (Fact | null)[] = [
    { name: cardStrings.status, value: statusText(claim) },
    { name: strings.period, value: periodText(claim) },
    {
      name: reportedWords.newestSource,
      value: claim.newest_source === null ? strings.undated : formatDate(claim.newest_source),
    },
    claim.share_pct === null ? null : { name: strings.share, value: shareText(claim.share_pct) },
    figure && { name: figure.kind, value: <Figure figure={figure} /> },
    claim.maturity === null ? null : { name: cardStrings.maturity, value: readableWord(claim.maturity) },
    about ? { name: strings.about, value: <EntityLink entity={about} bothNames /> } : null,
    claim.caveats.length === 0
      ? null
      : { name: strings.caveat, value: claim.caveats.map((caveat) => caveatWords[caveat]).join(" ") },
    claim.notes === null ? null : { name: strings.notes, value: <ClaimNote notes={claim.notes} own={claim.own} /> },
    ...ownDataFact(claim),
    { name: cardStrings.dossier, value: readableTitle(claim.dossier) },
    { name: cardStrings.claimId, value: <code>{claim.id}</code> },
  ];
  return facts.filter((fact) => fact !== null);
}
