import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { lastSaved } from "../../../../../client/src/parts/api/desk.ts";
import { keptDraft } from "../../../../../client/src/parts/desk/drafts.ts";
import { justSaved } from "../../../../../client/src/parts/desk/JustSaved.tsx";
import { newDraft } from "../../../../../client/src/parts/desk/newDraft.ts";
import { SavedNotice } from "../../../../../client/src/parts/desk/news/SavedNotice.tsx";
import { fakeFetch } from "../../../../support/browser/fakeFetch.ts";
import { address, renderClient } from "../../../../support/browser/renderClient.tsx";

const company = { table: "organisation", tag: null, cells: { id: "company-x", name: "Company X" } } as const;
const change = { number: 7, kind: "add", summary: "X.", rows: 2, who: "Wei", when: "", undoes: null, undone_by: null };

afterEach(() => {
  justSaved.set(null);
  lastSaved.set(null);
});

for (const [page, left] of [
  ["/explore?s=jl-mag,company-x&sel=claim:", "/explore?s=jl-mag&draft="],
  ["/desk?of=", "/desk?of="],
] as const) {
  test(`undoing a claim just added leads from ${page} to ${left}`, async () => {
    const draft = { ...newDraft({ subject: "jl-mag" }), rows: [company] };
    fakeFetch({
      "/api/desk": { body: { token: "t", who: "Wei", history: [change] } },
      "/api/desk/undo": { body: { change: 8, tag: "u", in_graph: true, regraded: [] } },
    });
    justSaved.set({ claim: draft.id, change: 7, draft });
    lastSaved.set({ change: 7, tag: "t", in_graph: true, regraded: [] });
    renderClient(<SavedNotice />, page + draft.id);
    await userEvent.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(lastSaved.value()?.change).toBe(8));
    expect(address()).toBe(left + draft.id);
    expect(keptDraft(draft.id)).toEqual(left.startsWith("/explore") ? draft : null);
  });
}
