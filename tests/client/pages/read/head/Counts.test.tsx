import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { takeText } from "../../../../../client/src/pages/read/keptTexts.ts";
import type { Reading } from "../../../../../server/src/contract/index.ts";
import { bars, card, forgetAll, openRead } from "../../../../support/browser/readPage.tsx";
import { shortArticle, shortReading } from "../../../../support/reading/shortArticle.ts";
import { sourceOf } from "../../../../support/records/clientRecords.ts";

beforeEach(forgetAll);

test("a text that is a source of the atlas already does not confirm itself", async () => {
  takeText(shortArticle);
  const sentences = shortReading.sentences.map((one) =>
    one.verdict === "known" ? { ...one, verdict: "from_text" as const } : one,
  );
  const counts = { ...shortReading.counts, known: {}, from_text: 1 };
  const source = sourceOf({ id: "s", claim_count: 12 });
  openRead("/read", { ...shortReading, sentences, counts, source, from_text: ["c-1"] } as Reading);
  expect((await bars())[0]?.getAttribute("aria-label")).toBe("Sentence 1: Comes from this text");
  expect(screen.getByText(/^The atlas has this text as a source: 12 claims cite it/)).toBeDefined();
  expect(screen.getByRole("link", { name: "Scorecard of this source" }).getAttribute("href")).toContain("source=s");
  expect(screen.getByRole("button", { name: /^0 .*known, with independent evidence/ })).toBeDefined();
  await userEvent.click(screen.getByRole("button", { name: /^1 .*from this text alone/ }));
  await userEvent.keyboard("{ArrowDown}");
  expect(card().getByText(/from the text that you are reading, and from nobody else/)).toBeDefined();
  await userEvent.click(screen.getByRole("button", { name: /background/ }));
  expect((await bars()).length).toBe(1);
});

test("a count shows its sentences alone, and the arrow keys keep to them", async () => {
  takeText(shortArticle);
  openRead();
  await userEvent.click(await screen.findByRole("button", { name: /not in the atlas/ }));
  expect((await bars()).length).toBe(1);
  expect(screen.getByText(/1 of 4 sentences shown/)).toBeDefined();
  await userEvent.keyboard("{ArrowDown}{ArrowDown}");
  expect(card().getByText("Sentence 3 of 4")).toBeDefined();
  await userEvent.click(screen.getByRole("button", { name: "Show all" }));
  expect((await bars()).length).toBe(4);
});
