import type { Claim, Source } from "../../contract/index.ts";
import type { SourceRole } from "../../rules/sourceRoles.ts";
import { quoted } from "./quoted.ts";

/** Words for the part of a source in a grade, or for the reason why it has none. */
const roleWords: Record<SourceRole, string> = {
  counts: "counts for the grade",
  kin: "left out: the word of one of the parties, or of its owner or subsidiary",
  controlled: "left out: one of the parties controls its publisher",
  "own-word": "left out: a page of a company or press agency that names no speaker",
  "state-media": "left out: state media on a matter of their own state",
  weak: "left out: a weak publisher beside a strong one",
  retells: "left out: it repeats a publisher that counts already",
  "failed-check": "left out: it was read again and does not carry the claim",
};

/** The part of a source in the grade of a claim, in words. */
export function roleOf(source: string, claim: Claim): string {
  const place = claim.sources.indexOf(source);
  return place === -1 ? "contradicts the claim" : roleWords[claim.source_roles[place] ?? "counts"];
}

/** A source in one line: id, title, publisher, date, address, how it counts, and what reading it again found. */
export function sourceLine(source: Source, claim: Claim): string {
  const check = claim.check_sources.indexOf(source.id);
  const note = claim.check_notes[check] ?? "";
  const checked =
    check === -1
      ? "not read again"
      : `read again ${claim.check_dates[check]}: ${claim.check_verdicts[check]}${note === "" ? "" : `, ${quoted(note)}`}`;
  const { url, seen_at } = source;
  const hidden = seen_at === null ? "not public" : `no web address, seen at ${quoted(seen_at, 300)}`;
  const where = url === null ? hidden : quoted(url, 300);
  return `[${source.id}] ${quoted(source.title)}, ${quoted(source.publisher, 120)} (${source.publisher_kind}), ${source.published ?? "not dated"}, ${where}: ${roleOf(source.id, claim)}; ${checked}`;
}
