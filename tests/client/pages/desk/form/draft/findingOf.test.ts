import {
  newEntity,
  newInterview,
  withClaim,
  withRow,
  withSource,
} from "../../../../../../client/src/pages/desk/form/draft/draftRows.ts";
import { figureOf, findingOf } from "../../../../../../client/src/pages/desk/form/draft/findingOf.ts";
import { entityOfRow } from "../../../../../../client/src/parts/desk/draft/useNamedEntities.ts";
import type { Draft } from "../../../../../../client/src/parts/desk/drafts.ts";
import { newDraft } from "../../../../../../client/src/parts/desk/newDraft.ts";
import { keyOf } from "../../../../../../client/src/parts/desk/rows.ts";
import { entityOf } from "../../../../../support/records/clientRecords.ts";

const jl = entityOf({ id: "jl", name: "JL MAG" });

function interviewDraft() {
  const company = newEntity("Company X", "organisation");
  const interview = newInterview(new Date("2026-11-24T12:00:00"));
  const spoken = {
    ...interview,
    cells: { ...interview.cells, title: "Interview with the head of purchasing ", publisher_entity: keyOf(company) },
  };
  let draft: Draft = newDraft({ subject: "jl" });
  draft = withRow(withRow(draft, company), spoken);
  draft = withClaim(draft, { predicate: "SUPPLIES", object: keyOf(company), since: "Mar 2024" });
  draft = withSource(draft, "sources", { id: keyOf(interview) });
  const own = entityOfRow(company);
  return { draft, company, interview, entities: new Map([jl, ...(own ? [own] : [])].map((one) => [one.id, one])) };
}

test("dates and numbers are sent as the data write them, with the suggested statement", () => {
  const { draft, entities, company, interview } = interviewDraft();
  const { claim } = findingOf(withClaim(draft, { quantity: "1,200", unit: "t/yr" }), entities);
  expect(claim).toEqual({
    subject: "jl",
    predicate: "SUPPLIES",
    object: keyOf(company),
    statement: "JL MAG supplies Company X (1200 t/yr, since March 2024).",
    since: "2024-03",
    status: "in-force",
    quantity: "1200",
    unit: "t/yr",
    quantity_kind: "actual",
    sources: keyOf(interview),
  });
});

test("a figure measures the thing that the claim names, never a buyer", () => {
  const magnets = entityOf({ id: "magnets", type: "product", name: "NdFeB magnets" });
  const entities = new Map([jl, magnets].map((one) => [one.id, one]));
  const measured = (claim: Record<string, string>) => figureOf({ quantity: "40", ...claim }, entities).quantity_of;
  expect(measured({ object: "jl" })).toBe("");
  expect(measured({ object: "jl", about: "magnets" })).toBe("NdFeB magnets");
  expect(measured({ object: "magnets" })).toBe("NdFeB magnets");
  expect(measured({ object: "magnets", quantity_of: "rotors" })).toBe("rotors");
});

test("the publisher of an interview is the organisation that speaks, or else the person", () => {
  const { draft, entities, interview } = interviewDraft();
  const cellsOf = (one: Draft) => findingOf(one, entities).rows.find(({ table }) => table === "sources")?.cells;
  expect(cellsOf(draft)).toMatchObject({
    title: "Interview with the head of purchasing",
    publisher: "Company X",
    published: "2026-11-24",
    kind: "interview",
  });
  const independent = {
    ...draft,
    rows: draft.rows.map((row) =>
      keyOf(row) === keyOf(interview) ? { ...row, cells: { ...row.cells, publisher_entity: "" } } : row,
    ),
  };
  const cells = cellsOf(independent);
  expect(cells?.publisher).toBe("Interview with the head of purchasing");
  expect(cells).not.toHaveProperty("publisher_entity");
});

test("rows that the claim names no longer are not sent", () => {
  const { draft, entities } = interviewDraft();
  const other = withClaim(draft, { object: "jl-baotou" });
  // The interviewed organisation is still named by the source.
  expect(findingOf(other, entities).rows.map(({ table }) => table)).toEqual(["organisation", "sources"]);
  expect(findingOf(withClaim(other, { sources: "" }), entities).rows).toEqual([]);
});

test("ids of new rows are words of their names, and nobody else's", () => {
  const ids = Array.from({ length: 200 }, () => keyOf(newEntity("Compañía Ñ & Söhne", "organisation")));
  expect(new Set(ids).size).toBe(200);
  expect(ids[0]).toMatch(/^compania-n-sohne-[0-9a-z]{5}$/);
  expect(keyOf(newEntity("金力永磁", "organisation"))).toMatch(/^organisation-[0-9a-z]{5}$/);
});
