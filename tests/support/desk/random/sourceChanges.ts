import { type Cells, type DeskRows, words } from "./DeskRows.ts";

export function addSource(desk: DeskRows): string {
  const id = `paper-${desk.nextNumber()}`;
  const row = { id, title: `${desk.one(words)} ${desk.made}`, kind: "news", language: "en", ...origin(desk) };
  desk.rows["sources.csv"].push({ ...row, url: `https://example.org/${desk.made}` });
  return `add source ${id}`;
}

export function editSource(desk: DeskRows): string {
  const row = desk.own("sources.csv");
  if (row === undefined) return addSource(desk);
  Object.assign(row, { title: `${desk.one(words)} again`, ...origin(desk) });
  return `edit source ${row.id}`;
}

/** Says who publishes, and who controls that publisher. */
export function setPublisher(desk: DeskRows): string {
  const rows = desk.rows["publishers.csv"];
  const publisher = desk.one(["Trade Daily", "Magnet Weekly"]);
  const row = rows.find((known) => known.publisher === publisher) ?? { publisher };
  const facts = { kind: desk.one(["news", "company", "state-media"]), country: desk.one(["CN", "US"]) };
  Object.assign(row, facts, {
    controlled_by: desk.maybe(() => desk.one(desk.idsOf("entities/organisations.csv"))),
  });
  if (!rows.includes(row)) rows.push(row);
  return `publisher ${publisher}`;
}

export function origin(desk: DeskRows): Cells {
  const publisher = desk.one(["Trade Daily", "Magnet Weekly", "Reuters", "Unheard Of"]);
  const repeats = desk.one(["", "", "reuters-2025", "Caixin"]);
  return { publisher, repeats, published: desk.one(["", "2024", "2026-03"]) };
}
