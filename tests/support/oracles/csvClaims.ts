import { readdirSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { DATA_FOLDER } from "../../../server/src/dataset/dataFolder.ts";

/** The raw cells of a row. */
export type CsvRow = Record<string, string>;

/** The rows of a data file, read without the program's own modules. */
export function rowsOf(path: string): CsvRow[] {
  return parse<CsvRow>(readFileSync(`${DATA_FOLDER}/${path}`), { columns: true });
}

/** The sources by id. */
export const sources = new Map(rowsOf("sources.csv").map((row) => [row.id, row]));
/** The claims of all dossiers. */
export const claims = readdirSync(`${DATA_FOLDER}/claims`).flatMap((file) => rowsOf(`claims/${file}`));

/** Pairs "owned owner" at any depth: joins pairs end to end until no new one appears. */
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

/** The publishers of a claim's sources that are not a party to it, each once. */
export function independentPublishers(claim: CsvRow): Set<string> {
  const publishers = new Set<string>();
  for (const id of (claim.sources ?? "").split(";")) {
    const voice = sources.get(id)?.publisher_entity;
    const isParty = [claim.subject, claim.object].some(
      (end) => voice === end || pairs.has(`${end} ${voice}`) || pairs.has(`${voice} ${end}`),
    );
    if (!isParty) publishers.add(sources.get(id)?.publisher ?? "");
  }
  return publishers;
}

/** The grade of a claim, computed from the raw cells without the program's own module. */
export function gradeOf(claim: CsvRow): string {
  if (claim.predicate === "COUNTERPART_OF") return "assessed";
  if (claim.disputed_by !== "") return "disputed";
  const publishers = independentPublishers(claim);
  if (publishers.size === 0) return "self-reported";
  if (publishers.size === 1 || /weak|relay-unmarked/.test(claim.caveat ?? "")) return "single-source";
  return "corroborated";
}
