import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { keptDraft } from "../../../../client/src/parts/desk/drafts.ts";
import { JustSaved, justSaved } from "../../../../client/src/parts/desk/JustSaved.tsx";
import { newDraft } from "../../../../client/src/parts/desk/newDraft.ts";
import { fakeFetch } from "../../../support/browser/fakeFetch.ts";
import { address, renderClient } from "../../../support/browser/renderClient.tsx";

const company = { table: "organisation", tag: null, cells: { id: "company-x", name: "Company X" } } as const;

afterEach(() => justSaved.set(null));

test("undoing what was just saved opens it as a draft again, and takes its new entities off the canvas", async () => {
  const draft = { ...newDraft({ subject: "jl-mag" }), rows: [company] };
  const undone: unknown[] = [];
  fakeFetch({
    "/api/desk": { body: { token: "t", who: "Wei" } },
    "/api/desk/undo": (_, body) => {
      undone.push(body);
      return { body: { change: 8, tag: "u", in_graph: true, regraded: [] } };
    },
  });
  justSaved.set({ claim: draft.id, change: 7, draft });
  renderClient(<JustSaved claim={draft.id} />, `/explore?s=jl-mag,company-x&sel=claim:${draft.id}`);
  expect(screen.getByRole("status").textContent).toContain("Added by you just now");
  await userEvent.click(screen.getByRole("button", { name: "Undo" }));
  await waitFor(() => expect(address()).toBe(`/explore?s=jl-mag&draft=${draft.id}`));
  expect(undone).toEqual([{ change: 7 }]);
  expect(keptDraft(draft.id)).toEqual(draft);
});

test("a claim over one of the data set is saved, not added", () => {
  fakeFetch({});
  const draft = { ...newDraft({ subject: "jl-mag" }), id: "mag-1", override: "A visit showed it." };
  justSaved.set({ claim: draft.id, change: 7, draft });
  renderClient(<JustSaved claim={draft.id} />);
  expect(screen.getByRole("status").textContent).toContain("Saved by you just now");
});

test("other claims say nothing", () => {
  fakeFetch({});
  renderClient(<JustSaved claim="mag-1" />);
  expect(screen.queryByRole("status")).toBeNull();
});
