import {
  newDocument,
  newEntity,
  newInterview,
  withClaim,
  withRow,
  withSource,
} from "../../../../../../client/src/pages/desk/form/draft/draftRows.ts";
import { ownFaults } from "../../../../../../client/src/pages/desk/form/draft/faults.ts";
import { draftOfClaim, newDraft } from "../../../../../../client/src/parts/desk/newDraft.ts";
import { keyOf } from "../../../../../../client/src/parts/desk/rows.ts";
import { claimOf } from "../../../../../support/records/clientRecords.ts";

const nobody = new Map();
const fieldsOf = (...args: Parameters<typeof ownFaults>) => ownFaults(...args).map(({ field }) => field);

test("what is missing is said field by field, in the order of the form", () => {
  const interview = newInterview();
  const draft = withSource(withRow(newDraft(), interview), "sources", { id: keyOf(interview) });
  expect(ownFaults(draft, nobody).map(({ field, text }) => [field.split(":").at(-1), text.text])).toEqual([
    ["subject", "who or what it is about"],
    ["predicate", "the verb"],
    ["object", "to whom or what"],
    ["title", "with whom the interview was"],
    ["publisher_entity", "whose word it is"],
  ]);
});

test("a claim needs a source, and a correction its reason", () => {
  const draft = draftOfClaim(claimOf({ id: "mag-1" }));
  expect(fieldsOf(draft, nobody)).toEqual(["override", "sources"]);
  expect(fieldsOf({ ...draft, override: "It was sold.", claim: { ...draft.claim, sources: "a" } }, nobody)).toEqual([]);
});

test("dates, numbers and addresses that cannot be read are wrong, not missing", () => {
  const document = newDocument();
  const row = {
    ...document,
    cells: { ...document.cells, url: "reuters.com", title: "T", publisher: "P", published: "soon" },
  };
  const draft = withSource(withRow(newDraft(), row), "sources", { id: keyOf(row) });
  const claim = withClaim(draft, { subject: "a", predicate: "SUPPLIES", object: "b", since: "late", quantity: "many" });
  const faults = ownFaults(claim, nobody).filter(({ kind }) => kind === "wrong");
  expect(faults.map(({ field }) => field.split(":").at(-1))).toEqual(["since", "quantity", "url", "published"]);
});

test("an entity cannot be both sides, and a new one needs a kind where its type has kinds", () => {
  const technology = newEntity("New process", "technology");
  const id = keyOf(technology);
  const draft = withClaim(withRow(newDraft(), technology), {
    subject: id,
    predicate: "PART_OF",
    object: id,
    sources: "s",
  });
  expect(fieldsOf(draft, nobody)).toEqual(["object", `${id}:stage`]);
});

test("the country of a new organisation must be said, if only as not known", () => {
  const company = newEntity("Company X", "organisation");
  const told = (cells: Record<string, string>) =>
    fieldsOf(
      withClaim(withRow(newDraft(), { ...company, cells: { ...company.cells, ...cells } }), {
        subject: keyOf(company),
      }),
      nobody,
    );
  expect(told({})).toContain(`${keyOf(company)}:country`);
  expect(told({ country: "" })).not.toContain(`${keyOf(company)}:country`);
  expect(told({ country: "DE" })).not.toContain(`${keyOf(company)}:country`);
});

test("what a figure measures must be said where the claim names no thing", () => {
  expect(fieldsOf(withClaim(newDraft(), { quantity: "40", unit: "t/yr" }), nobody)).toContain("quantity_of");
  expect(fieldsOf(withClaim(newDraft(), {}), nobody)).not.toContain("quantity_of");
});
