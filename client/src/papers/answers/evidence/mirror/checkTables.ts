import type { EvidenceMirror } from "@atlas/server/contract";
import { type EvidenceList, evidenceAddress } from "../../../../model/address/pages/evidenceAddress.ts";
import { formatNumber } from "../../../../model/words/formatNumber.ts";
import { readableTitle } from "../../../../model/words/readableWord.ts";
import type { AnalysisCell, AnalysisTable } from "../../common/Analysis.ts";
import { checkStrings as words } from "./mirrorStrings.ts";

/** The value that a standard normal variable exceeds in size with a probability of 5 %. */
const Z = 1.959964;

/**
 * The 95 % interval of a share, `part` of `whole`, by the score method of E. B. Wilson, "Probable inference, the law of
 * succession, and statistical inference", Journal of the American Statistical Association 22 (1927), 209-212. It is
 * sound for small numbers and never leaves 0 to 1 (R. G. Newcombe, Statistics in Medicine 17 (1998), 857-872). Of no
 * case at all, anything is possible.
 */
export function wilsonInterval(part: number, whole: number): { low: number; high: number } {
  if (whole === 0) return { low: 0, high: 1 };
  const share = part / whole;
  const weight = 1 + Z ** 2 / whole;
  const centre = (share + Z ** 2 / (2 * whole)) / weight;
  const half = (Z / weight) * Math.sqrt((share * (1 - share)) / whole + Z ** 2 / (4 * whole ** 2));
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/** The number of claims checked, and the findings. */
export interface Findings {
  checked: number;
  full: number;
  part: number;
  none: number;
  unreadable: number;
  /** Claims with a source that could be read; the others say nothing either way. */
  readable: number;
}

/** The findings of the checks of all dossiers, or of one. */
export function findingsOf({ checks }: Pick<EvidenceMirror, "checks">, dossier?: string): Findings {
  const sum = (verdict: EvidenceMirror["checks"][number]["verdict"]) =>
    checks
      .filter((one) => (dossier === undefined || one.dossier === dossier) && one.verdict === verdict)
      .reduce((total, { count }) => total + count, 0);
  const [full, part, none, unreadable] = [sum("supports"), sum("partly"), sum("does-not"), sum("unreadable")];
  const readable = full + part + none;
  return { checked: readable + unreadable, full, part, none, unreadable, readable };
}

/** Tables on how well the data set holds up where its sources were read again; no tables if none was. */
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

/** A part of a whole in whole per cent; 0 of 0 is 0. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((100 * part) / whole);
}

interface Numbers {
  caption: string;
  columns: readonly string[];
  rows: readonly { name: string; numbers: readonly AnalysisCell[] }[];
}

/** A table of numbers, each row headed by what it counts. */
export function numbersTable({ caption, columns, rows }: Numbers): AnalysisTable {
  return {
    caption,
    columns: columns.map((label, place) => ({ label, number: place > 0, width: place > 0 ? 12 : 36 })),
    rows: rows.map(({ name, numbers }) => ({ cells: [{ text: name }, ...numbers], claimIds: [] })),
  };
}

/** A number that links to what it counts, unless it is 0. */
export function countCell(number: number, to: string): AnalysisCell {
  return { text: formatNumber(number), ...(number > 0 && { to }) };
}
