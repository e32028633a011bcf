import { type Cells, type DeskRows, words } from "./DeskRows.ts";

export function addEntity(desk: DeskRows): string {
  const file = desk.one(["entities/organisations.csv", "entities/technologies.csv", "entities/products.csv"] as const);
  const name = `${desk.one(words)} ${desk.nextNumber()}`;
  const facts: Cells = file === "entities/organisations.csv" ? organisation(desk) : {};
  if (file === "entities/technologies.csv") facts.stage = desk.one(["mining", "magnet"]);
  desk.rows[file].push({ id: `made-${desk.made}`, name, name_zh: desk.one(["", "磁材公司"]), ...facts });
  return `add entity made-${desk.made}`;
}

export function editEntity(desk: DeskRows): string {
  const row = desk.own("entities/organisations.csv");
  if (row === undefined) return addEntity(desk);
  Object.assign(row, {
    name: `${desk.one(words)} ${desk.nextNumber()}`,
    summary: desk.one(words),
    ...organisation(desk),
  });
  return `edit entity ${row.id}`;
}

/** Gives an entity another type. */
export function moveEntity(desk: DeskRows): string {
  const [from, to] = desk.one([
    ["entities/products.csv", "entities/technologies.csv"],
    ["entities/technologies.csv", "entities/products.csv"],
  ] as const);
  const row = desk.rows[from].pop();
  if (row === undefined) return addEntity(desk);
  const { stage: _, ...rest } = row;
  desk.rows[to].push(to === "entities/technologies.csv" ? { ...rest, stage: "magnet" } : rest);
  return `move ${row.id}`;
}

function organisation(desk: DeskRows): Cells {
  return { kind: desk.one(["listed-company", "government"]), country: desk.one(["CN", "US", ""]) };
}
