import type { DeskState } from "@atlas/server/contract";
import { act, screen, waitFor } from "@testing-library/react";
import { DraftForm } from "../../../../../client/src/pages/desk/form/DraftForm.tsx";
import { type Draft, keptDraft, keptDrafts } from "../../../../../client/src/parts/desk/drafts.ts";
import { newDraft } from "../../../../../client/src/parts/desk/newDraft.ts";
import { beginForms, emptyDesk, openForm, textIn } from "../../../../support/browser/claimForm.tsx";
import { renderClient } from "../../../../support/browser/renderClient.tsx";
import { deskRowOf } from "../../../../support/records/deskRecords.ts";

beforeEach(beginForms);

test("every change is kept; a reload comes back to it, another computer is told", async () => {
  const draft = newDraft({ subject: "jl-mag" });
  const { user } = openForm(draft);
  await user.type(screen.getByLabelText("Note (yours)"), "Ask again.");
  expect(await screen.findByText("draft kept just now")).toBeTruthy();
  await waitFor(() => expect(keptDrafts()[0]).toMatchObject({ id: draft.id, claim: { notes: "Ask again." } }));
  renderClient(<DraftForm id="desk-elsewhere" />, "/explore?draft=desk-elsewhere");
  expect(screen.getByRole("alert").textContent).toContain("This draft is not in this browser");
});

test("a choice is kept at once", async () => {
  const draft = newDraft({ subject: "jl-mag" });
  const { user } = openForm(draft);
  await user.selectOptions(screen.getByLabelText("does what"), "supplies");
  expect(keptDraft(draft.id)?.claim.predicate).toBe("SUPPLIES");
});

test("a draft that another tab changes, drops or adds to the desk shows that here", async () => {
  const draft = newDraft({ subject: "jl-mag" });
  const name = `atlas-draft-${draft.id}`;
  let rows: DeskState["rows"] = [];
  const { user } = openForm(draft, { "/api/desk": () => ({ body: { ...emptyDesk, rows } }) });
  const elsewhere = (newDraft: Draft | null) =>
    act(() => {
      if (newDraft) localStorage.setItem(name, JSON.stringify(newDraft));
      else localStorage.removeItem(name);
      window.dispatchEvent(new StorageEvent("storage", { key: name }));
    });
  elsewhere({ ...draft, claim: { ...draft.claim, notes: "From there." }, changed: "2026-11-25T10:00:00Z" });
  expect(textIn(screen.getByLabelText("Note (yours)"))).toBe("From there.");
  elsewhere(null);
  expect((await screen.findByRole("alert")).textContent).toBe(
    "Dropped in another tab. What you write here is kept again.",
  );
  await user.type(screen.getByLabelText("Note (yours)"), "!");
  await screen.findByText("draft kept just now");
  rows = [deskRowOf("claims", { id: draft.id, subject: "jl-mag" })];
  elsewhere(null);
  expect(await screen.findByText("Added to the desk in another tab; no longer a draft.")).toBeTruthy();
});
