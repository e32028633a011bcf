import type { EvidenceMirror } from "@atlas/server/contract";
import { type EvidenceList, evidenceAddress } from "../../../../model/address/pages/evidenceAddress.ts";
import { readableTitle } from "../../../../model/words/readableWord.ts";
import type { AnalysisTable } from "../../common/Analysis.ts";
import { checkStrings as words } from "./checkStrings.ts";
import { percent } from "./mirrorNumbers.ts";
import { countCell, numbersTable } from "./numbersTable.ts";
import { wilsonInterval } from "./wilsonInterval.ts";

/** How many claims were checked, and what was found. */
export interface Findings {
  checked: number;
  full: number;
  part: number;
  none: number;
  unreadable: number;
  /** Those with a source that could be read; the others say nothing either way. */
  readable: number;
}

/** What the checks of all dossiers, or of one, found. */
export function findingsOf({ checks }: Pick<EvidenceMirror, "checks">, dossier?: string): Findings {
  const sum = (verdict: EvidenceMirror["checks"][number]["verdict"]) =>
    checks
      .filter((one) => (dossier === undefined || one.dossier === dossier) && one.verdict === verdict)
      .reduce((total, { count }) => total + count, 0);
  const [full, part, none, unreadable] = [sum("supports"), sum("partly"), sum("does-not"), sum("unreadable")];
  const readable = full + part + none;
  return { checked: readable + unreadable, full, part, none, unreadable, readable };
}

/** How well the data set holds up where its sources were read again; no tables if none was. */
export function checkTables(mirror: EvidenceMirror): AnalysisTable[] {
  const found = findingsOf(mirror);
  return found.checked === 0 ? [] : [findingsTable(found, mirror), dossierTable(mirror)];
}

/** Number of claims that lost their grade because a source failed its check. */
export function lostCount({ lost_grades }: Pick<EvidenceMirror, "lost_grades">): number {
  return lost_grades.reduce((sum, { count }) => sum + count, 0);
}

/** A share of the readable claims with its 95 % interval, such as "70% (57–80%)". */
export function shareText(part: number, readable: number): string {
  if (readable === 0) return words.noShare;
  const { low, high } = wilsonInterval(part, readable);
  return words.interval(percent(part, readable), percent(low, 1), percent(high, 1));
}

function findingsTable(found: Findings, mirror: EvidenceMirror): AnalysisTable {
  const row = (list: EvidenceList, name: string, number: number, text: string) => ({
    name,
    numbers: [countCell(number, evidenceAddress({ list })), { text }],
  });
  const { checked, full, part, none, unreadable, readable } = found;
  return numbersTable({
    caption: words.caption,
    columns: [words.what, words.claims, words.share],
    rows: [
      row("checked", words.checked, checked, words.ofAll(percent(checked, mirror.claim_count))),
      row("found-in-full", words.full, full, shareText(full, readable)),
      row("found-in-part", words.part, part, shareText(part, readable)),
      row("not-supported", words.none, none, shareText(none, readable)),
      row("unreadable", words.unreadable, unreadable, words.noShare),
      row("lost-grade", words.lost, lostCount(mirror), words.noShare),
    ],
  });
}

function dossierTable(mirror: EvidenceMirror): AnalysisTable {
  const dossiers = [...new Set(mirror.checks.map(({ dossier }) => dossier))];
  return numbersTable({
    caption: words.byDossier,
    columns: [words.dossier, words.shareInFull, words.checked, words.full, words.part, words.none, words.unreadable],
    rows: dossiers.map((dossier) => {
      const { checked, full, part, none, unreadable, readable } = findingsOf(mirror, dossier);
      const cell = (list: EvidenceList, number: number) => countCell(number, evidenceAddress({ list, dossier }));
      return {
        name: readableTitle(dossier),
        numbers: [
          { text: shareText(full, readable) },
          cell("checked", checked),
          cell("found-in-full", full),
          cell("found-in-part", part),
          cell("not-supported", none),
          cell("unreadable", unreadable),
        ],
      };
    }),
  });
}
