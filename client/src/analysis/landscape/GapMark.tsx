import type { LandscapeRow } from "@atlas/server/contract";
import type { LandscapeFilter } from "../../url/pages/landscapeAddress.ts";
import css from "./landscape.module.css";
import { gapText, ruleText } from "./landscapeWords.ts";
import type { Named } from "./Named.ts";
import { NearLinks } from "./NearLinks.tsx";

const signs: Record<LandscapeRow["gap"], string> = {
  "none-found-abroad": "∅",
  behind: "▾",
  level: "=",
  ahead: "▴",
  "none-found-in-china": "∅",
  "not-comparable": "≠",
  "none-found": "∅",
};

interface GapMarkProps {
  row: LandscapeRow;
  named: Named;
  filter: LandscapeFilter;
}

/** The gap of a row in words, with the rule that gave it; where somebody is not found, its parts may have somebody. */
export function GapMark({ row, named, filter }: GapMarkProps) {
  return (
    <>
      <strong className={css.gap} data-gap={row.gap}>
        <span aria-hidden="true">{signs[row.gap]}</span> {gapText(row, filter.evidence)}
      </strong>
      <span className={css.rule}>{ruleText(row)}</span>
      {(row.gap.startsWith("none-found") || row.rule === "named-otherwise") && (
        <NearLinks row={{ ...row, wholes: [] }} named={named} filter={filter} />
      )}
    </>
  );
}
