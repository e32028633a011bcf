import { listClauses } from "../../words/listWords.ts";
import { gradeName } from "../../words/names.ts";
import type { Briefing } from "../Briefing.ts";
import type { Cell, Run } from "../document/Block.ts";
import { claimTable } from "../document/claimTable.ts";
import { copyStrings } from "./strings.ts";

/** The table of claims as plain text, headings first, with an extra column of sources. */
export function claimRows(briefing: Briefing): string[][] {
  const table = claimTable(briefing).find((block) => block.block === "table");
  if (table === undefined) return [];
  const rows = table.rows.map((row, place) => [...row.map(cellText), sourcesText(briefing, place)]);
  return [[...table.columns, copyStrings.sources], ...rows];
}

function sourcesText({ claims, sources }: Briefing, place: number): string {
  const claim = claims[place]?.claim;
  const cited = (ids: readonly string[] = []) =>
    listClauses(
      sources
        .filter(({ source }) => ids.includes(source.id))
        .map(({ number, source }) => `S${number} ${source.publisher}, ${source.url}`),
    );
  const against = cited(claim?.disputed_by);
  return listClauses([cited(claim?.sources), against && copyStrings.against(against)].filter(Boolean));
}

function cellText({ runs }: Cell): string {
  return runs.map(runText).join("");
}

function runText(run: Run): string {
  if ("claim" in run) return String(run.claim);
  if ("grade" in run) return gradeName(run.grade);
  return "source" in run ? `S${run.source}` : run.text;
}
