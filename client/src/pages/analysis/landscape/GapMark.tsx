import type { LandscapeRow } from "@atlas/server/contract";
import type { LandscapeFilter } from "../../../model/address/pages/landscapeAddress.ts";
import type { Lookup } from "../../../papers/answers/landscape/Lookup.ts";
import { gapText, ifStillText, ruleText } from "../../../papers/answers/landscape/landscapeWords.ts";
import css from "./landscape.module.css";
import { RelatedLinks } from "./RelatedLinks.tsx";

const signs: Record<LandscapeRow["gap"], string> = {
  "none-found-abroad": "∅",
  behind: "▾",
  level: "=",
  ahead: "▴",
  "none-found-in-china": "∅",
  "not-comparable": "≠",
  "none-found": "∅",
};

/** The gap of a row and the rule behind it; if nobody is found, links to parts that may have developers. */
export function GapMark({ row, lookup, filter }: { row: LandscapeRow; lookup: Lookup; filter: LandscapeFilter }) {
  return (
    <>
      <strong className={`block ${css.gap}`} data-gap={row.gap}>
        <span aria-hidden="true">{signs[row.gap]}</span> {gapText(row, filter.evidence)}
      </strong>
      <span className={css.rule}>{ruleText(row)}</span>
      {row.gap_if_still !== null && <span className={css.rule}>{ifStillText(row)}</span>}
      {(row.gap.startsWith("none-found") || row.rule === "named-otherwise") && (
        <RelatedLinks row={{ ...row, wholes: [] }} lookup={lookup} filter={filter} />
      )}
    </>
  );
}
