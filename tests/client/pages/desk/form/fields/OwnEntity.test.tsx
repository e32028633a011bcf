import { screen, waitFor, within } from "@testing-library/react";
import { draftOfRow, newDraft } from "../../../../../../client/src/parts/desk/newDraft.ts";
import { beginForms, compagnie, openForm, textIn } from "../../../../../support/browser/claimForm.tsx";
import { detailOf, hitOf } from "../../../../../support/records/clientRecords.ts";
import { deskRowOf } from "../../../../../support/records/deskRecords.ts";

beforeEach(beginForms);

test("a name like that of a new company is offered, and taken with one click", async () => {
  const { user } = openForm(newDraft({ subject: "jl-mag" }), {
    "/api/entities/compagnie-x": { body: detailOf(compagnie) },
    "/api/search?q=Company X": { body: { hits: [hitOf(compagnie, { match: "similar" })] } },
  });
  await user.selectOptions(screen.getByLabelText("does what"), "supplies");
  await user.click(screen.getByLabelText("to whom or what"));
  await user.keyboard("Company X");
  await user.click(await screen.findByRole("option", { name: "New: “Company X”" }));
  await user.click(await screen.findByRole("button", { name: /use Compagnie X SA \(France\)/ }));
  await waitFor(() => expect(textIn(screen.getByLabelText("to whom or what"))).toBe("Compagnie X SA"));
  expect(screen.queryByRole("group", { name: "New: Company X" })).toBeNull();
});

test("an entity of one's own that the desk has is corrected in the form, and keeps its type", async () => {
  const company = { id: "company-x", name: "Company X", kind: "private-company" };
  const cells = { subject: "jl-mag", predicate: "SUPPLIES", object: "company-x", statement: "S.", status: "in-force" };
  const rows = [
    deskRowOf("organisation", company),
    deskRowOf("sources", { id: "talk", kind: "interview", title: "Interview with Ada", publisher_entity: "company-x" }),
    deskRowOf("claims", { id: "desk-1", ...cells, sources: "talk" }),
  ];
  const puts: unknown[] = [];
  const draft = draftOfRow({ rows }, "desk-1");
  if (!draft) throw new Error("the desk has it");
  const { user } = openForm(draft, {
    "/api/desk/findings": (_, body) => {
      puts.push(body);
      return { body: { change: 5, tag: "u", in_graph: true, regraded: [] } };
    },
  });
  await user.click(await screen.findByText("Yours: Company X"));
  const box = within(screen.getByRole("group", { name: "Yours: Company X", hidden: true }));
  expect(within(box.getByLabelText("Type")).getAllByRole("option")).toHaveLength(1);
  await user.selectOptions(box.getByLabelText("Country or region"), "France");
  await user.click(screen.getByRole("button", { name: "Save to my desk" }));
  await waitFor(() => expect(puts).toHaveLength(1));
  expect(puts[0]).toMatchObject({
    rows: [
      { table: "organisation", tag: "tag-company-x", cells: { ...company, country: "FR" } },
      { table: "sources", tag: "tag-talk" },
    ],
  });
});
