import type { Claim } from "@atlas/server/contract";
import { dueOf } from "@atlas/server/due";
import { gradesIn, lineGrade } from "@atlas/server/lineGrade";
import { evidenceGrades } from "@atlas/server/vocabulary";
import { type Selection, selectRecord } from "../../model/address/view/selection.ts";
import { reportedWords } from "../../model/claim/claimWords.ts";
import { oldText } from "../../model/claim/due/dueText.ts";
import { claimGrade } from "../../model/claim/gradeText.ts";
import { periodText } from "../../model/claim/periodText.ts";
import { standingText } from "../../model/claim/standing/standingText.ts";
import { standingStrings } from "../../model/claim/standing/strings.ts";
import { markedStatement } from "../../model/claim/statement.ts";
import { sourceWords } from "../../model/claim/strings.ts";
import { newsStrings } from "../../model/watch/strings.ts";
import { capital } from "../../model/words/asSentence.ts";
import { foreignLanguage } from "../../model/words/entityName.ts";
import { figureText, heldShare } from "../../model/words/figureText.ts";
import { formatDate } from "../../model/words/formatDate.ts";
import { perLanguage } from "../../model/words/language.ts";
import { labelled, listClauses, listParts } from "../../model/words/listWords.ts";
import { predicatePhrase } from "../../model/words/names.ts";
import { ownDataReason } from "../../model/words/ownData/ownData.ts";
import { readableTitle } from "../../model/words/readableWord.ts";
import { ownDataStrings } from "../../model/words/strings.ts";
import { EvidenceBadge } from "../../parts/claim/EvidenceBadge.tsx";
import { LabelledFigure } from "../../parts/claim/Figure.tsx";
import { Statement } from "../../parts/claim/Statement.tsx";
import { columnStrings } from "../../parts/desk/strings.ts";
import { type Column, numberColumn, type TableSpec, textColumn } from "./Column.ts";
import { type ClaimRow, lineText } from "./claimRows.ts";
import { evidenceSummary } from "./evidenceSummary.ts";
import type { SortKey } from "./sortRows.ts";
import { strings } from "./strings.ts";

export const claimTable = perLanguage(
  (): TableSpec<ClaimRow> => ({
    name: strings.tabNames.claims,
    idOf: ({ claim }) => claim.id,
    isAside: ({ aside }) => aside,
    isSelected: ({ claim }, selection) => isMeant(claim, selection),
    select: (view, { claim }) => selectRecord(view, "claim", claim.id),
    rowHeight: 92,
    columns: [
      endColumn("subject", strings.subject, ({ subject }) => subject),
      {
        ...textColumn("predicate", strings.predicate, 112, ({ claim }) => predicatePhrase(claim.predicate)),
        essential: true,
      },
      endColumn("object", strings.object, ({ object }) => object),
      {
        ...textColumn("evidence", strings.evidence, 138, ({ claim }) => claimGrade(claim)),
        essential: true,
        sortKey: ({ claim }) => [evidenceGrades[claim.evidence].rank, claim.publisher_count],
        cell: ({ claim }) => <EvidenceBadge claim={claim} />,
      },
      {
        ...textColumn("changed", strings.changed, 120, ({ impact }) => (impact ? newsStrings.kinds[impact] : null)),
        essential: true,
        whenAny: true,
      },
      {
        ...textColumn("line", strings.line, 170, ({ line }) => lineText(line)),
        whenAny: true,
        sortKey: ({ line }) => (gradesIn(line) > 1 ? [evidenceGrades[lineGrade(line)].rank, line.length] : null),
      },
      {
        ...textColumn("statement", columnStrings.statement, 300, ({ claim }) => markedStatement(claim)),
        lang: "en",
        cell: ({ claim }) => <Statement claim={claim} />,
      },
      textColumn("reason", strings.reason, 160, ({ claim }) => evidenceSummary(claim)),
      {
        ...textColumn("figure", columnStrings.quantity, 170, ({ claim }) => figureOf(claim)),
        sortKey: ({ claim }) => figureKey(claim),
        cell: ({ claim }) => <FigureCell claim={claim} />,
      },
      {
        ...textColumn("since", strings.when, 140, ({ claim }) => periodText(claim)),
        sortKey: ({ claim }) => periodKey(claim),
      },
      {
        ...textColumn("newest", reportedWords.newestSource, 120, ({ claim }) => dateText(claim.newest_source)),
        sortKey: ({ claim }) => (claim.newest_source === null ? null : [claim.newest_source]),
      },
      {
        ...textColumn("confirmed", standingStrings.lastConfirmed, 120, ({ claim }) => dateText(claim.confirmed)),
        sortKey: ({ claim }) => (claim.confirmed === null ? null : [claim.confirmed]),
      },
      textColumn("status", columnStrings.status, 190, ({ claim, day }) => capital(standingText(claim, day))),
      {
        ...textColumn("due", strings.due, 190, ({ claim, day }) => oldText(claim, day)),
        sortKey: ({ claim, day }) => dueKey(claim, day),
      },
      textColumn<ClaimRow>(
        "maturity",
        columnStrings.maturity,
        118,
        ({ claim }) => claim.maturity && readableTitle(claim.maturity),
      ),
      numberColumn("sources", columnStrings.sources, 76, ({ claim }) => claim.sources.length),
      numberColumn("publishers", strings.publishers, 104, ({ claim }) => claim.publisher_count),
      textColumn("kinds", strings.publisherKinds, 170, ({ claim }) => kindsOf(claim)),
      textColumn("dossier", strings.dossier, 160, ({ claim }) => readableTitle(claim.dossier)),
      { ...textColumn("own", ownDataStrings.name, 160, ({ claim }) => ownDataReason(claim)), whenAny: true },
    ],
    narrow: {
      column: {
        ...textColumn("subject", strings.claim, 250, ({ subject }) => subject),
        cell: (row) => <NamesAndStatement row={row} />,
      },
      instead: ["subject", "predicate", "object", "statement"],
    },
    copied: [
      { name: strings.claimId, text: ({ claim }) => claim.id },
      { name: strings.subjectId, text: ({ claim }) => claim.subject },
      { name: strings.objectId, text: ({ claim }) => claim.object },
      { name: strings.sourceIds, text: ({ claim }) => claim.sources.join("; ") },
      { name: strings.againstIds, text: ({ claim }) => claim.disputed_by.join("; ") },
    ],
  }),
);

/** A selected pair means all claims between the two, in either direction. */
function isMeant({ id, subject, object }: Claim, selection: Selection | null): boolean {
  if (selection?.kind === "claim") return selection.id === id;
  if (selection?.kind !== "pair") return false;
  const { a, b } = selection;
  return (a === subject && b === object) || (a === object && b === subject);
}

function endColumn(id: string, name: string, of: (row: ClaimRow) => string): Column<ClaimRow> {
  return { ...textColumn(id, name, 150, of), essential: true, langOf: (row) => foreignLanguage(of(row)) };
}

/** The ends of a claim and the kind of link, and under them what it states. */
function NamesAndStatement({ row: { claim, subject, object } }: { row: ClaimRow }) {
  return (
    <>
      <span lang={foreignLanguage(subject)}>{subject}</span>{" "}
      <span className="regular muted">{predicatePhrase(claim.predicate)}</span>{" "}
      <span lang={foreignLanguage(object)}>{object}</span>
      <span className="regular block" lang="en">
        <Statement claim={claim} />
      </span>
    </>
  );
}

/** The same as `figureOf`, with what the figure measures marked as English. */
function FigureCell({ claim }: { claim: Claim }) {
  const share = shareOf(claim);
  const figure = figureText(claim);
  return (
    <>
      {share}
      {share && figure && listClauses(["", ""])}
      {figure && <LabelledFigure figure={figure} />}
    </>
  );
}

function kindsOf({ publisher_kinds }: Claim): string {
  return capital(listParts(publisher_kinds.map((kind) => sourceWords.kinds[kind])));
}

function shareOf(claim: Claim): string | null {
  const share = heldShare(claim);
  return share && strings.shareHeld(share);
}

function figureOf(claim: Claim): string | null {
  const figure = figureText(claim);
  const parts = [shareOf(claim), figure && labelled(figure.kind, figure.text)].filter((part) => part !== null);
  return listClauses(parts) || null;
}

/** By unit first: only figures of one unit can be compared. */
function figureKey({ share_pct, quantity, unit }: Claim): SortKey | null {
  if (share_pct !== null) return ["%", share_pct];
  return quantity === null || unit === null ? null : [unit, quantity];
}

function dateText(date: string | null): string | null {
  return date === null ? null : formatDate(date);
}

/** Longest unchecked first. */
function dueKey(claim: Claim, day: string): SortKey | null {
  const due = dueOf(claim, day);
  return due && [due.checked ?? ""];
}

/** ISO dates sort as text, a year before its months. */
function periodKey({ since, until }: Claim): SortKey | null {
  return since === null && until === null ? null : [since ?? until ?? "", until ?? ""];
}
