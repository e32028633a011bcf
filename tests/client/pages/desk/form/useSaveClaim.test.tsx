import { screen, waitFor, within } from "@testing-library/react";
import { type Draft, keptDraft } from "../../../../../client/src/parts/desk/drafts.ts";
import { justSaved } from "../../../../../client/src/parts/desk/JustSaved.tsx";
import { newDraft } from "../../../../../client/src/parts/desk/newDraft.ts";
import { beginForms, emptyDesk, openForm, writeClaim } from "../../../../support/browser/claimForm.tsx";
import { detailOf, entityOf, sourceOf } from "../../../../support/records/clientRecords.ts";

beforeEach(beginForms);

test("with the server away the draft stays and says so", async () => {
  const draft = newDraft({ subject: "jl-mag" });
  const { user } = openForm(draft, { "/api/desk/findings": "unreachable" });
  await writeClaim(user);
  await user.click(screen.getByRole("button", { name: "Add to my desk" }));
  expect((await screen.findByRole("alert")).textContent).toContain("The server does not answer. The draft is kept");
  expect(keptDraft(draft.id)).not.toBeNull();
});

test("where somebody changed the claim, both states stand side by side and either can be chosen", async () => {
  const row = {
    table: "claims",
    key: "desk-1",
    tag: "new tag",
    cells: {
      id: "desk-1",
      subject: "jl-mag",
      predicate: "SUPPLIES",
      object: "jl-mag2",
      statement: "Theirs.",
      sources: "s",
    },
    who: "Bo",
    when: "2026-11-24T10:00:00Z",
  };
  const tags: string[] = [];
  const draft: Draft = {
    ...newDraft({ subject: "jl-mag", object: "other" }),
    id: "desk-1",
    tag: "old tag",
    ownWords: true,
    claim: { ...row.cells, statement: "Mine.", status: "in-force" },
  };
  const { user } = openForm(draft, {
    "/api/entities/jl-mag2": { body: detailOf(entityOf({ id: "jl-mag2" })) },
    "/api/sources/s": { body: { source: sourceOf({ id: "s" }), claims: [], entities: [], total: 0 } },
    "/api/desk/findings": (_, body) => {
      tags.push(JSON.stringify(body));
      return tags.length === 1
        ? { status: 412, code: "precondition_failed", more: { current: row } }
        : { body: { change: 6, tag: "v", in_graph: true, regraded: [] } };
    },
  });
  await screen.findAllByText("Self-reported");
  await user.click(screen.getByRole("button", { name: "Save to my desk" }));
  const conflict = await screen.findByRole("alert", { name: "Somebody changed it in the meantime" });
  expect(within(conflict).getByRole("row", { name: "Statement Mine. Theirs." })).toBeTruthy();
  expect(within(conflict).getByRole("columnheader", { name: "Theirs (Bo)" })).toBeTruthy();
  await user.click(within(conflict).getByRole("button", { name: "Replace theirs by yours" }));
  await waitFor(() => expect(justSaved.value()?.draft.tag).toBe("new tag"));
});

test("without a desk the claim stays in the browser, and the form says what can be done with it", async () => {
  openForm(newDraft(), { "/api/desk": { body: { ...emptyDesk, writes: false, why_not: "off" } } });
  expect(await screen.findByText(/This server keeps no desk/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Add to my desk" })).toBeNull();
});
