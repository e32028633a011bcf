import { screen } from "@testing-library/react";
import { DraftOffer } from "../../../../client/src/parts/desk/DraftOffer.tsx";
import { keepDraft } from "../../../../client/src/parts/desk/drafts.ts";
import { newDraft } from "../../../../client/src/parts/desk/newDraft.ts";
import { fakeFetch } from "../../../support/browser/fakeFetch.ts";
import { renderClient } from "../../../support/browser/renderClient.tsx";
import { detailOf, entityOf } from "../../../support/records/clientRecords.ts";

beforeEach(() => localStorage.clear());

test("the start page leads back to the draft that was written last", async () => {
  fakeFetch({ "/api/entities/jl-mag": { body: detailOf(entityOf({ id: "jl-mag", name: "JL MAG" })) } });
  const touched = (changed: string) => ({ ...newDraft({ subject: "jl-mag" }), changed });
  const last = touched("2099-01-02T00:00:00Z");
  keepDraft(touched("2099-01-01T00:00:00Z"));
  keepDraft(last);
  renderClient(<DraftOffer />);
  const link = await screen.findByRole("link", { name: "JL MAG – …" });
  expect(link.getAttribute("href")).toBe(`/explore?draft=${last.id}`);
});

test("a draft in which nothing was written is not offered", () => {
  keepDraft(newDraft());
  renderClient(<DraftOffer />);
  expect(screen.queryByRole("link")).toBeNull();
});
