import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { keptText, takeText } from "../../../../../client/src/pages/read/keptTexts.ts";
import { keptDrafts } from "../../../../../client/src/parts/desk/drafts.ts";
import { bars, card, forgetAll, openRead } from "../../../../support/browser/readPage.tsx";
import { address } from "../../../../support/browser/renderClient.tsx";
import { shortArticle, shortReading } from "../../../../support/reading/shortArticle.ts";

beforeEach(forgetAll);

test("a draft of a sentence opens the form with its ends, its words and the article, and the sentence is kept for Back", async () => {
  takeText(shortArticle);
  openRead();
  await bars();
  await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}");
  const at = keptText()?.at;
  await userEvent.click(card().getByRole("button", { name: "Draft a claim" }));
  expect(address()).toMatch(/^\/explore\?s=alpha\.gamma-cn&draft=desk-/);
  const draft = JSON.parse(
    localStorage.getItem(`atlas-draft-${new URL(window.location.href).searchParams.get("draft")}`) ?? "",
  );
  expect(draft.claim).toMatchObject({
    subject: "alpha",
    object: "gamma-cn",
    predicate: "SUPPLIES",
    status: "planned",
    statement: "Alpha will supply Gamma with coils.",
  });
  expect(draft.rows[0].cells).toMatchObject({
    title: "Alpha opens a plant",
    publisher: "Trade Paper",
    publisher_entity: "alpha",
  });
  expect(keptText()?.at).toBe(at);
});

test("all that is new becomes drafts at once, which the text lists, and the choice of sentences stays", async () => {
  takeText(shortArticle);
  const sentences = shortReading.sentences.map((one) =>
    one.verdict === "differs" ? { ...one, verdict: "not_in_atlas" as const, claims: [] } : one,
  );
  openRead("/read", { ...shortReading, sentences });
  await userEvent.click(await screen.findByRole("button", { name: /not in the atlas/ }));
  expect(keptText()?.count).toBe("new");
  await userEvent.click(screen.getByRole("button", { name: "Keep all 2 new sentences as drafts" }));
  await userEvent.click(screen.getByText("2 drafts of this text"));
  const listed = within(screen.getByRole("region", { name: "Drafts of this text" })).getAllByRole("link");
  expect(listed.map((link) => link.textContent).toSorted()).toEqual([
    "Alpha will supply Gamma with coils.",
    "It owns 62% of Beta.",
  ]);
  expect(screen.queryByRole("button", { name: /^Keep all/ })).toBeNull();
  const [draft] = keptDrafts();
  expect(draft?.from).toBe(`/read?reading=${keptText()?.key}`);
});
