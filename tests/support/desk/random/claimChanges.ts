import { type Cells, type DeskRows, type File, words } from "./DeskRows.ts";

/** A claim's predicate with the files of its ends. */
const shapes = [
  ["SUBSIDIARY_OF", "entities/organisations.csv", "entities/organisations.csv"],
  ["OWNS_STAKE_IN", "entities/organisations.csv", "entities/organisations.csv"],
  ["SUPPLIES", "entities/organisations.csv", "entities/organisations.csv"],
  ["DEVELOPS", "entities/organisations.csv", "entities/technologies.csv"],
  ["PRODUCES", "entities/organisations.csv", "entities/products.csv"],
] as const;

export function addClaim(desk: DeskRows): string {
  const [predicate, from, to] = desk.one(shapes);
  const row = {
    id: `desk-${desk.nextNumber()}`,
    ...ends(desk, from, to),
    predicate,
    statement: `${desk.one(words)} ${desk.made} ${desk.one(words)}.`,
    status: desk.one(["in-force", "in-force", "planned", "ended"]),
    ...(predicate === "OWNS_STAKE_IN" ? { share_pct: desk.one(["", "12.5", "37"]) } : {}),
    since: desk.one(["", "2019", "2024-05"]),
    sources: desk.sources(),
  };
  desk.rows["claims/desk.csv"].push({ ...row, disputed_by: desk.maybe(() => desk.sourceId()) });
  return `add ${row.predicate} ${row.subject} ${row.object}`;
}

/** Makes a publisher of other claims kin of their ends. */
export function addOwner(desk: DeskRows): string {
  const owner = desk.one(["baogang-group", "mp-materials", "state-council"]);
  const subject = desk.one(desk.idsOf("entities/organisations.csv"));
  const row = {
    id: `desk-${desk.nextNumber()}`,
    subject,
    predicate: "SUBSIDIARY_OF",
    object: owner,
    status: "in-force",
  };
  desk.rows["claims/desk.csv"].push({ ...row, statement: `Owner ${desk.made}.`, sources: desk.sources() });
  return `own ${subject} by ${owner}`;
}

export function editClaim(desk: DeskRows): string {
  const row = desk.own("claims/desk.csv");
  if (row === undefined) return addClaim(desk);
  const shape = desk.one(shapes);
  Object.assign(
    row,
    desk.one<() => Cells>([
      () => ({ statement: `${desk.one(words)} again.`, notes: desk.one(words) }),
      () => ({ predicate: shape[0], ...ends(desk, shape[1], shape[2]) }),
      () => ({ sources: desk.sources() }),
      () => ({ status: desk.one(["in-force", "planned", "suspended"]) }),
      () => ({ disputed_by: desk.sourceId() }),
    ])(),
  );
  return `edit ${row.id}`;
}

function ends(desk: DeskRows, from: File, to: File): { subject: string; object: string } {
  return { subject: desk.one(desk.idsOf(from)), object: desk.one(desk.idsOf(to)) };
}
