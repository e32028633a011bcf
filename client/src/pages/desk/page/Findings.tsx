import type { DeskRow, DeskState } from "@atlas/server/contract";
import { Button } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { addClaims, endsOfClaims } from "../../../model/address/view/addClaims.ts";
import { claimReading } from "../../../model/claim/ClaimReading.ts";
import { useViewState } from "../../../parts/address/useViewState.ts";
import { claimsBetween, recordContext } from "../../../parts/api/claims.ts";
import { listCell } from "../../../parts/desk/cellList.ts";
import { FindingItem } from "./FindingItem.tsx";
import { Section } from "./Section.tsx";
import { strings } from "./strings.ts";
import { useMore } from "./useMore.tsx";

/** Findings shown at first: their claims are asked for together. */
const STEP = 50;
const nothing: ReadonlySet<string> = new Set();

interface FindingsProps {
  desk: DeskState;
  findings: readonly DeskRow[];
  viewQuery: string;
}

/** The reader's own claims with their grades, the newest first. */
export function Findings({ desk, findings, viewQuery }: FindingsProps) {
  const [, changeView] = useViewState(viewQuery);
  const sorted = findings.toSorted((a, b) => (b.when ?? "").localeCompare(a.when ?? "") || a.key.localeCompare(b.key));
  const { shown, more } = useMore(sorted, STEP);
  const ids = new Set(shown.map(({ key }) => key));
  const graph = useQuery({
    ...claimsBetween(endsOfClaims(shown.map(endsOf))),
    enabled: shown.length > 0,
    placeholderData: keepPreviousData,
  }).data;
  const claims = (graph?.claims ?? []).filter(({ id }) => ids.has(id));
  const cited = shown.flatMap(({ cells }) => listCell(cells.sources));
  const context = useQuery({
    ...recordContext({ sources: cited, entities: [] }),
    enabled: cited.length > 0,
    placeholderData: keepPreviousData,
  });
  const reading = claimReading(context.data ? [context.data] : []);
  return (
    <Section
      title={strings.findings}
      count={findings.length}
      actions={
        findings.length > 1 && (
          <Button
            size="xs"
            variant="default"
            onClick={() => changeView((view) => addClaims(view, findings.map(endsOf), nothing))}
          >
            {strings.allOnCanvas}
          </Button>
        )
      }
    >
      <ul>
        {shown.map((row) => (
          <FindingItem
            key={row.key}
            row={row}
            claim={claims.find(({ id }) => id === row.key) ?? null}
            reading={reading}
            desk={desk}
            viewQuery={viewQuery}
          />
        ))}
      </ul>
      {more}
    </Section>
  );
}

/** The two ends of a claim's row. */
export function endsOf({ cells }: Pick<DeskRow, "cells">): { subject: string; object: string } {
  return { subject: cells.subject ?? "", object: cells.object ?? "" };
}
