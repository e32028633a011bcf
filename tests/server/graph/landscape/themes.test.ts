import type { Landscape, LandscapeRow } from "../../../../server/src/contract/index.ts";
import { landscape } from "../../../../server/src/graph/landscape/landscape.ts";
import type { GraphStore } from "../../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../../support/engines/embeddedWith.ts";
import { realRows } from "../../../support/records/realRows.ts";
import { themeReadings } from "./themeReadings.ts";

let store: GraphStore;
let answer: Landscape;

beforeAll(async () => {
  store = await embeddedWith(await realRows());
  answer = await landscape(store, { stage: "", sector: "", evidence: "disputed" });
});
afterAll(() => store.close());

/** The leader of one side. */
function furthest(row: LandscapeRow, abroad: boolean): string {
  const { standing, maturity, evidence } = abroad ? row.abroad : row.china;
  if (standing === null) return "nobody";
  const names = row.developers
    .filter((one) => one.abroad === abroad && one.standing === standing && one.maturity === maturity)
    .map(({ organisation }) => organisation);
  return `${standing === "working" ? maturity : standing} ${evidence}: ${names.sort().join(", ")}`;
}

describe("the landscape says of each theme of the article of 2025 what the dossiers say, read by hand", () => {
  test.each(Object.entries(themeReadings))("%s", (_, rows) => {
    const found = rows.map(([technology]) => {
      const row = answer.rows.find((one) => one.technology === technology);
      return row && [technology, row.gap, furthest(row, false), furthest(row, true)];
    });
    expect(found).toEqual(rows);
  });

  test("patents and standards are no technology: they have policies and a sector, and so no row and no gap", async () => {
    const { claims, entities } = await realRows();
    const onPatents = claims.filter(({ subject, object }) => [subject, object].includes("rare-earth-patents"));
    const technologies = new Set(entities.filter(({ type }) => type === "technology").map(({ id }) => id));
    expect(onPatents.length).toBeGreaterThan(0);
    expect(onPatents.filter(({ subject, object }) => technologies.has(subject) || technologies.has(object))).toEqual(
      [],
    );
    expect((await landscape(store, { stage: "", sector: "rare-earth-patents", evidence: "disputed" })).rows).toEqual(
      [],
    );
  });
});
