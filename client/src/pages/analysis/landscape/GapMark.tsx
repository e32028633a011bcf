import type { LandscapeRow } from "@atlas/server/contract";
import type { LandscapeFilter } from "../../../model/address/pages/landscapeAddress.ts";
import { amountsTexts } from "../../../papers/answers/landscape/amounts.ts";
import type { Lookup } from "../../../papers/answers/landscape/Lookup.ts";
import { gapText, leadTexts, ruleText, uncountedTexts } from "../../../papers/answers/landscape/landscapeWords.ts";
import css from "./landscape.module.css";
import { RelatedLinks } from "./RelatedLinks.tsx";

/** The names on both sides, the amounts and the rule; if nobody is found, links to parts that may have developers. */
export function GapMark({ row, lookup, filter }: { row: LandscapeRow; lookup: Lookup; filter: LandscapeFilter }) {
  return (
    <>
      {leadTexts(row, lookup).map((text) => (
        <strong key={text} className="block below6">
          {text}
        </strong>
      ))}
      <strong className={`block ${css.gap}`} data-gap={row.gap}>
        {gapText(row, filter.evidence)}
      </strong>
      {[...amountsTexts(row, lookup), ...uncountedTexts(row, lookup), ruleText(row)].map((text) => (
        <span key={text} className={css.rule}>
          {text}
        </span>
      ))}
      {(row.gap.startsWith("none-found") || row.rule === "named-otherwise") && (
        <RelatedLinks row={{ ...row, wholes: [] }} lookup={lookup} filter={filter} />
      )}
    </>
  );
}
