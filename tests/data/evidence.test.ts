import { readdirSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { DATA_FOLDER } from "../../server/src/dataset/dataFolder.ts";
import { realRows } from "../support/realRows.ts";

type CsvRow = Record<string, string>;

function rowsOf(path: string): CsvRow[] {
  return parse<CsvRow>(readFileSync(`${DATA_FOLDER}/${path}`), { columns: true });
}

const sources = new Map(rowsOf("sources.csv").map((row) => [row.id, row]));
const claims = readdirSync(`${DATA_FOLDER}/claims`).flatMap((file) => rowsOf(`claims/${file}`));

/** Pairs "owned owner" at any depth: pairs are joined end to end until none is new. */
function ownershipPairs(): Set<string> {
  const owning = claims.filter(
    ({ predicate, status = "" }) => predicate === "SUBSIDIARY_OF" && !["planned", "proposed"].includes(status),
  );
  const pairs = new Set(owning.map(({ subject, object }) => `${subject} ${object}`));
  for (let before = 0; before < pairs.size; ) {
    before = pairs.size;
    for (const pair of pairs) {
      const [owned, owner] = pair.split(" ");
      for (const { subject, object } of owning) if (subject === owner) pairs.add(`${owned} ${object}`);
    }
  }
  return pairs;
}

const pairs = ownershipPairs();

/** The grade of a claim, worked out from the bare cells and without the program's own module. */
function gradeOf(claim: CsvRow): string {
  if (claim.predicate === "COUNTERPART_OF") return "assessed";
  if (claim.disputed_by !== "") return "disputed";
  const publishers = new Set<string | undefined>();
  for (const id of (claim.sources ?? "").split(";")) {
    const voice = sources.get(id)?.publisher_entity;
    const isParty = [claim.subject, claim.object].some(
      (end) => voice === end || pairs.has(`${end} ${voice}`) || pairs.has(`${voice} ${end}`),
    );
    if (!isParty) publishers.add(sources.get(id)?.publisher);
  }
  if (publishers.size === 0) return "self-reported";
  if (publishers.size === 1 || /weak|relay-unmarked/.test(claim.caveat ?? "")) return "single-source";
  return "corroborated";
}

test("every claim has the grade that its sources earn by the codebook's rule", async () => {
  const rows = await realRows();
  const graded = rows.claims.map(({ id, evidence }) => [id, evidence]);
  expect(Object.fromEntries(graded)).toEqual(Object.fromEntries(claims.map((claim) => [claim.id, gradeOf(claim)])));
});

test("every grade occurs, so that the comparison says something of each", () => {
  expect(new Set(claims.map(gradeOf)).size).toBe(5);
});
