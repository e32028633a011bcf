import type { Claim } from "@atlas/server/contract";
import { Button } from "@mantine/core";
import { IconFlag, IconQuote } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { readerAddressInWords } from "../../../model/address/publicOrigin.ts";
import { claimAddress } from "../../../model/address/view/claimAddress.ts";
import { addTogether } from "../../../model/address/view/steps.ts";
import type { ClaimReading } from "../../../model/claim/ClaimReading.ts";
import { useViewState } from "../../../parts/address/useViewState.ts";
import { desk as deskQuery } from "../../../parts/api/desk.ts";
import { summary } from "../../../parts/api/records.ts";
import { draftOfClaim, draftOfRow } from "../../../parts/desk/newDraft.ts";
import { deskStrings } from "../../../parts/desk/strings.ts";
import { useOpenDraft } from "../../../parts/desk/useOpenDraft.ts";
import { errorReport } from "../../../parts/record/errorReport.ts";
import { strings as recordStrings } from "../../../parts/record/strings.ts";
import { useViewGraph } from "../../../parts/view/graph/useViewGraph.ts";
import { CopyButton } from "../../../ui/CopyButton.tsx";
import css from "../frame/card.module.css";
import { cardStrings } from "../frame/strings.ts";
import { claimCitation } from "./claimCitation.ts";

export function ClaimActions({ claim, reading }: { claim: Claim; reading: ClaimReading }) {
  const [view, changeView] = useViewState();
  const { graph } = useViewGraph(view.steps);
  const dataset = useQuery(summary()).data?.dataset ?? null;
  const ends = [claim.subject, claim.object];
  const shown = new Set(graph.entities.map(({ id }) => id));
  const openDraft = useOpenDraft();
  const { data: desk } = useQuery({ ...deskQuery(), enabled: claim.own !== null });
  const own = desk ? draftOfRow(desk, claim.id) : null;
  const allShown = ends.every((id) => shown.has(id) && !view.hidden.includes(id));
  return (
    <div className={`flex wrap gap8 ${css.buttons}`}>
      <CopyButton
        label={cardStrings.copyCitation}
        failed={cardStrings.copyFailed}
        icon={<IconQuote size={16} aria-hidden="true" />}
        text={() => claimCitation(claim, reading, { dataset, address: readerAddressInWords(claimAddress(claim)) })}
      />
      {claim.own === null && dataset !== null && (
        <CopyButton
          label={recordStrings.copyReport}
          failed={recordStrings.reportFailed}
          icon={<IconFlag size={16} aria-hidden="true" />}
          text={() => errorReport(claim, dataset)}
        />
      )}
      {own !== null && (
        <Button variant="default" onClick={() => openDraft(own)}>
          {deskStrings.editOwn}
        </Button>
      )}
      {claim.own === null && (
        <Button variant="default" onClick={() => openDraft(draftOfClaim(claim))}>
          {deskStrings.dispute}
        </Button>
      )}
      {!allShown && (
        <Button variant="default" onClick={() => changeView((now) => addTogether(now, missing(ends, shown)))}>
          {cardStrings.showOnCanvas}
        </Button>
      )}
    </div>
  );
}

function missing(ends: readonly string[], shown: ReadonlySet<string>): string[] {
  return ends.filter((id) => !shown.has(id));
}
