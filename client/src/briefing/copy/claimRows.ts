import { listClauses } from "../../ui/listWords.ts";
import type { Briefing } from "../Briefing.ts";
import type { Cell, Run } from "../document/Block.ts";
import { claimTable } from "../document/claimTable.ts";
import { copyStrings } from "./strings.ts";

/** The table of claims as plain text, with the sources of each in a column of their own: its head, then its rows. */
export function claimRows(briefing: Briefing): string[][] {
  const table = claimTable(briefing).find((block) => block.block === "table");
  if (table === undefined) return [];
  const rows = table.rows.map((row, place) => [...row.map(cellText), sourcesText(briefing, place)]);
  return [[...table.columns, copyStrings.sources], ...rows];
}

function sourcesText({ claims, sources }: Briefing, place: number): string {
  const claim = claims[place]?.claim;
  const cited = [...(claim?.sources ?? []), ...(claim?.disputed_by ?? [])];
  return listClauses(
    sources
      .filter(({ source }) => cited.includes(source.id))
      .map(({ number, source }) => `S${number} ${source.publisher}, ${source.url}`),
  );
}

function cellText({ runs }: Cell): string {
  return runs.map(runText).join("");
}

function runText(run: Run): string {
  if ("claim" in run) return String(run.claim);
  return "source" in run ? `S${run.source}` : run.text;
}
