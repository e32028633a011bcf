import type { Claim, DeskRow, DeskState } from "@atlas/server/contract";
import { Button } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { addClaims, endsOfClaims } from "../../../model/address/view/addClaims.ts";
import { selectRecord } from "../../../model/address/view/selection.ts";
import { EXPLORE_PATH } from "../../../model/address/view/viewPaths.ts";
import { formatView, parseView } from "../../../model/address/view/viewState.ts";
import { type ClaimReading, claimReading } from "../../../model/claim/ClaimReading.ts";
import { foreignLanguage } from "../../../model/words/entityName.ts";
import { listClauses } from "../../../model/words/listWords.ts";
import { useViewState } from "../../../parts/address/useViewState.ts";
import { claimsBetween, recordContext } from "../../../parts/api/claims.ts";
import { removeFinding } from "../../../parts/api/desk.ts";
import { EvidenceBadge } from "../../../parts/claim/EvidenceBadge.tsx";
import { draftOfRow } from "../../../parts/desk/newDraft.ts";
import { NoteMark } from "../../../parts/desk/notes/NoteMark.tsx";
import { Refusal } from "../../../parts/desk/Refusal.tsx";
import { aroundOwnWords, listCell, overrideReason, rowName, whoAndWhen } from "../../../parts/desk/rows.ts";
import { useDeskWriter } from "../../../parts/desk/useDeskWriter.ts";
import { useOpenDraft } from "../../../parts/desk/useOpenDraft.ts";
import { passFocus } from "../../../ui/browser/passFocus.ts";
import { MixedWords } from "../../../ui/MixedWords.tsx";
import css from "./desk.module.css";
import { Section, useMore } from "./Section.tsx";
import { strings } from "./strings.ts";

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

export function endsOf({ cells }: Pick<DeskRow, "cells">): { subject: string; object: string } {
  return { subject: cells.subject ?? "", object: cells.object ?? "" };
}

interface FindingItemProps {
  row: DeskRow;
  /** Null until the graph has answered, and while it does not hold the row. */
  claim: Claim | null;
  reading: ClaimReading;
  desk: DeskState;
  viewQuery: string;
}

function FindingItem({ row, claim, reading, desk, viewQuery }: FindingItemProps) {
  const open = useOpenDraft(viewQuery);
  const [, changeView] = useViewState(viewQuery);
  const { busy, failure, write } = useDeskWriter();
  const name = rowName(row);
  const inView = addClaims(parseView(viewQuery), [endsOf(row)], nothing);
  const reason = overrideReason(desk, row.key);
  const titles = listCell(row.cells.sources).map(
    (id) =>
      reading.sources.get(id)?.title ??
      desk.rows.find(({ table, key }) => table === "sources" && key === id)?.cells.title ??
      id,
  );

  function edit() {
    const draft = draftOfRow(desk, row.key);
    if (draft) open(draft);
  }

  return (
    <li className={css.item}>
      <p className={css.name}>
        <Link to={`${EXPLORE_PATH}?${formatView(selectRecord(inView, "claim", row.key))}`} lang={foreignLanguage(name)}>
          {name}
        </Link>{" "}
        <NoteMark about="claim" target={row.key} />
      </p>
      <p className="muted small above3 row wrap gap2by14">
        {claim && <EvidenceBadge claim={claim} />}
        <span lang={foreignLanguage(titles.join(""))}>{listClauses(titles)}</span>
      </p>
      {reason !== null && (
        <p className="muted small measure above2">
          <MixedWords {...aroundOwnWords(strings.overrides(reason), reason)} />
        </p>
      )}
      <p className="muted small measure above2">{whoAndWhen(row.who, row.when)}</p>
      <div className={css.buttons}>
        <Button size="compact-sm" variant="default" aria-label={strings.editOf(name)} onClick={edit}>
          {strings.edit}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={strings.onCanvasOf(name)}
          onClick={() => changeView((view) => addClaims(view, [endsOf(row)], nothing))}
        >
          {strings.onCanvas}
        </Button>
        {desk.writes && (
          <Button
            ref={passFocus}
            size="compact-sm"
            variant="default"
            aria-label={strings.removeOf(name)}
            aria-disabled={busy}
            onClick={() => !busy && void write(removeFinding(row.key, row.tag))}
          >
            {strings.remove}
          </Button>
        )}
      </div>
      <Refusal failure={failure} className="above6" />
    </li>
  );
}
