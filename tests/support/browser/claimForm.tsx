import type { FindingCheck, FindingRequest } from "@atlas/server/contract";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { setLanguage } from "../../../client/src/model/words/language.ts";
import { DraftForm } from "../../../client/src/pages/desk/form/DraftForm.tsx";
import { keepReaderName } from "../../../client/src/parts/api/request/readerName.ts";
import { type Draft, keepDraft } from "../../../client/src/parts/desk/drafts.ts";
import { justSaved } from "../../../client/src/parts/desk/JustSaved.tsx";
import { claimOf, detailOf, entityOf, sourceOf } from "../records/clientRecords.ts";
import { deskOf } from "../records/deskRecords.ts";
import { type FakeAnswer, fakeFetch } from "./fakeFetch.ts";
import { renderClient } from "./renderClient.tsx";

const jl = entityOf({ id: "jl-mag", name: "JL MAG", country: "CN" });
/** A company that the data set may have. */
export const compagnie = entityOf({ id: "compagnie-x", name: "Compagnie X SA", country: "FR" });

/** A desk with nothing on it. */
export const emptyDesk = deskOf({ who: null });

/** How the fake server grades: the word of a side is self-reported. */
export function checked({ id, claim, rows }: FindingRequest): FindingCheck {
  const cited = (claim.sources ?? "").split(";");
  const sources = rows
    .filter(({ table }) => table === "sources")
    .map(({ cells: { id: key = "", ...cells } }) =>
      sourceOf({
        id: key,
        publisher: cells.publisher ?? "",
        publisher_entity: cells.publisher_entity ?? null,
        kind: "interview",
      }),
    );
  const graded = claimOf({
    id,
    subject: claim.subject ?? "",
    object: claim.object ?? "",
    sources: cited,
    source_roles: cited.map(() => "kin"),
    evidence: "self-reported",
    publisher_count: 0,
  });
  const regraded = [{ id: "mag-7", statement: "Another claim.", from: "corroborated", to: "single-source" } as const];
  return { faults: [], claim: graded, sources, regraded, alike: [] };
}

/** The form of a draft, beside a server that answers as given. */
export function openForm(
  draft: Draft,
  more: Record<string, FakeAnswer | ((path: string, body: unknown) => FakeAnswer)> = {},
) {
  keepDraft(draft);
  const fetched = fakeFetch({
    "/api/entities/jl-mag": { body: detailOf(jl) },
    "/api/search": { body: { hits: [] } },
    "/api/sources": { body: { sources: [], entities: [], total: 0 } },
    "/api/desk": { body: emptyDesk },
    "/api/desk/check": (_, body) => ({ body: checked(body as FindingRequest) }),
    ...more,
  });
  const user = userEvent.setup();
  renderClient(<DraftForm id={draft.id} />, `/explore?s=jl-mag&draft=${draft.id}`);
  return { fetched, user };
}

/** What a field of text holds. */
export function textIn(field: HTMLElement): string {
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) return field.value;
  throw new Error("no field of text");
}

/** What a screen reader says after the name of a field. */
export function descriptionOf(field: HTMLElement): string {
  const ids = field.getAttribute("aria-describedby")?.split(" ") ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent).join(" ");
}

/** Fills in an interview claim with a new company, by keyboard alone. */
export async function writeClaim(user: ReturnType<typeof userEvent.setup>) {
  await user.selectOptions(screen.getByLabelText("does what"), "supplies");
  await user.click(screen.getByLabelText("to whom or what"));
  await user.keyboard("Company X");
  await screen.findByRole("option", { name: "New: “Company X”" });
  await user.keyboard("{Enter}");
  await user.selectOptions(screen.getByLabelText("Country or region"), "not known: counts as outside China");
  await user.type(screen.getByLabelText("Interview with"), "the head of purchasing");
  await user.selectOptions(screen.getByLabelText("Whose word"), "Company X");
}

/** Every test begins in English with an empty browser of a reader who has a name. */
export async function beginForms(): Promise<void> {
  localStorage.clear();
  justSaved.set(null);
  keepReaderName("Ada");
  await setLanguage("en");
}
