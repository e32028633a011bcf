import type { Claim, Dataset } from "@atlas/server/contract";
import { lineSentence } from "../../../model/claim/line/lineLabels.ts";
import { standingDay } from "../../../model/claim/standing/standingText.ts";
import { nameOrId } from "../../../model/words/entityName.ts";
import { errorReport } from "../../../parts/record/errorReport.ts";
import { strings } from "../../../parts/record/strings.ts";
import { menuStrings } from "../strings.ts";
import type { MenuContent, MenuItem, MenuSurroundings } from "./MenuContent.ts";

/** The line that copies the report of an error in a claim; of several claims it leads to the menu that asks which. */
export function reportItems(claims: readonly Claim[], { dataset, lead }: MenuSurroundings): MenuItem[] {
  const published = claims.filter(({ own }) => own === null);
  const [claim] = published;
  if (dataset === null || claim === undefined) return [];
  if (published.length === 1) return [copying(strings.copyReport, claim, dataset)];
  const ids = published.map(({ id }) => id);
  return [{ name: menuStrings.reportWhich, leadsOn: true, run: () => lead({ kind: "reporting", ids }) }];
}

/** The claims of a line, each copied as the report of an error in it. */
export function reportMenu(ids: readonly string[], { dataset, view, graph, shown }: MenuSurroundings): MenuContent {
  const nameOf = (id: string) =>
    nameOrId(
      graph.entities.find((one) => one.id === id),
      id,
    );
  const claims = shown.claims.filter(({ id }) => ids.includes(id));
  const items = claims.flatMap((claim) => {
    const name = lineSentence([claim], nameOf, standingDay(view.filters.asOf));
    return dataset === null ? [] : { ...copying(name, claim, dataset), key: claim.id };
  });
  return { title: menuStrings.reportWhich, sections: [{ items }] };
}

function copying(name: string, claim: Claim, dataset: Dataset): MenuItem {
  return { name, copies: { text: () => errorReport(claim, dataset), failed: strings.reportFailed } };
}
