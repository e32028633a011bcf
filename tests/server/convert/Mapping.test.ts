import { Mapping } from "../../../server/src/convert/Mapping.ts";
import { claimColumns, entityColumns, sourceColumns } from "../../../server/src/dataset/read/columns.ts";

/** Cells for all columns except those that the conversion fills itself. */
function cellsBut(made: string[], columns: string[]) {
  return Object.fromEntries(
    columns.filter((column) => !made.includes(column)).map((column) => [column, { value: "x" }]),
  );
}

const ofAnyEntity = Object.values(entityColumns).flatMap(({ shape }) => Object.keys(shape));
const entity = { type: { value: "organisation" }, ...cellsBut(["id", "name"], ofAnyEntity) };
const full = {
  dossier: "all-columns",
  claim: cellsBut(["sources"], Object.keys(claimColumns.shape)),
  source: cellsBut(["id"], Object.keys(sourceColumns.shape)),
  newEntities: { subject: entity, object: entity },
};

test("a mapping may give every column of the data files but those that the conversion makes", () => {
  expect(Mapping.parse(full)).toEqual(full);
});

test.each([
  ["claim", "sources"],
  ["source", "id"],
  ["source", "due"],
] as const)("a mapping of a %s does not give its %s", (group, column) => {
  const given = { ...full, [group]: { ...full[group], [column]: { value: "x" } } };
  expect(Mapping.safeParse(given).error?.issues).toEqual([
    expect.objectContaining({ code: "unrecognized_keys", keys: [column], path: [group] }),
  ]);
});

test("what a row cannot do without has to be given", () => {
  const { error } = Mapping.safeParse({
    dossier: "no-columns",
    claim: {},
    source: {},
    newEntities: { subject: {} },
  });
  expect(error?.issues.map(({ path }) => path.join("."))).toEqual([
    "claim.subject",
    "claim.predicate",
    "claim.object",
    "claim.statement",
    "claim.status",
    "source.title",
    "source.publisher",
    "source.kind",
    "source.language",
    "newEntities.subject.type",
  ]);
});
