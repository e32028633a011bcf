import { screen, waitFor } from "@testing-library/react";
import { draftOfRow } from "../../../../../../client/src/parts/desk/newDraft.ts";
import { beginForms, compagnie, descriptionOf, openForm, textIn } from "../../../../../support/browser/claimForm.tsx";
import { detailOf } from "../../../../../support/records/clientRecords.ts";
import { deskRowOf } from "../../../../../support/records/deskRecords.ts";

beforeEach(beginForms);

test("the statement of a saved claim follows its fields, or says where it does not", async () => {
  const cells = { subject: "jl-mag", predicate: "SUPPLIES", object: "compagnie-x", since: "2023", status: "in-force" };
  const rows = [
    deskRowOf("claims", { id: "desk-1", ...cells, statement: "JL MAG supplies Compagnie X SA (since 2023)." }),
  ];
  const draft = draftOfRow({ rows }, "desk-1");
  if (!draft) throw new Error("the desk has it");
  const { user } = openForm(draft, { "/api/entities/compagnie-x": { body: detailOf(compagnie) } });
  await waitFor(() => expect(textIn(screen.getByLabelText("to whom or what"))).toBe("Compagnie X SA"));
  const [since, statement] = [screen.getByLabelText("Since"), screen.getByLabelText("Statement")];
  await user.clear(since);
  await user.type(since, "June 2024");
  expect(textIn(statement)).toBe("JL MAG supplies Compagnie X SA (since June 2024).");
  await user.type(statement, " So they say.");
  await user.clear(since);
  await user.type(since, "2022");
  expect(textIn(statement)).toContain("June 2024");
  expect(descriptionOf(statement)).toContain("The statement says 2024, the fields say 2022.");
});
