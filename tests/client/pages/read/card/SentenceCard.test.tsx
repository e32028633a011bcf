import type { ReadStatement } from "@atlas/server/contract";
import { within } from "@testing-library/dom";
import userEvent from "@testing-library/user-event";
import { takeText } from "../../../../../client/src/pages/read/keptTexts.ts";
import { bars, card, forgetAll, openRead } from "../../../../support/browser/readPage.tsx";
import { shortArticle, shortReading } from "../../../../support/reading/shortArticle.ts";

beforeEach(forgetAll);

test("arrow keys go from sentence to sentence, and the card says what is known of each", async () => {
  takeText(shortArticle);
  openRead();
  await bars();
  await userEvent.keyboard("{ArrowDown}");
  expect(card().getByRole("heading", { level: 2 }).textContent).toBe("Known, only from an interested party");
  expect(card().getByRole("article").textContent).toContain("Alpha produces Rotors");
  expect(card().getByText("produces rotors").tagName).toBe("MARK");
  expect(card().getByRole("link", { name: "Read the claim and its source" }).getAttribute("href")).toContain(
    "sel=claim:c-1",
  );
  await userEvent.keyboard("{ArrowDown}");
  expect(card().getByText("The text says").nextElementSibling?.textContent).toBe("62%");
  expect(card().getByText("The atlas has").nextElementSibling?.textContent).toBe("76.8%");
  expect(card().getByText("differs")).toBeDefined();
  await userEvent.keyboard("{ArrowDown}");
  expect(card().getByText(/That says nothing about whether it is true/)).toBeDefined();
  expect(card().getByText(/tells of a plan/)).toBeDefined();
  await userEvent.keyboard("{ArrowUp}");
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Sentence 2: The atlas says otherwise");
});

test("the card tells figures with which nothing was compared", async () => {
  takeText(shortArticle);
  const sentences = shortReading.sentences.map((one) => ({ ...one, unmatched: ["40 tonnes"] }));
  openRead("/read", { ...shortReading, sentences });
  await bars();
  await userEvent.keyboard("{ArrowDown}");
  expect(card().getByText("No claim here has this figure of the text: 40 tonnes.")).toBeDefined();
});

test("the card says that the atlas knows something only as planned", async () => {
  takeText(shortArticle);
  const [title, rotors, ...rest] = shortReading.sentences;
  if (title === undefined || rotors === undefined) throw new Error("the short article has sentences");
  const reason = { why: "only_planned", in_text: null, in_claim: null } as const;
  openRead("/read", { ...shortReading, sentences: [title, { ...rotors, verdict: "differs", reason }, ...rest] });
  await bars();
  await userEvent.keyboard("{ArrowDown}");
  expect(card().getByRole("heading", { level: 2 }).textContent).toBe("The atlas knows this only as planned");
  expect(card().getByText(/The text says that it is so/)).toBeDefined();
});

test("the card shows each statement of a sentence with its verdict, its reason and its claims", async () => {
  takeText(shortArticle);
  const [title, rotors, ...rest] = shortReading.sentences;
  if (title === undefined || rotors === undefined) throw new Error("the short article has sentences");
  const { start, end } = rotors;
  const statements: ReadStatement[] = [
    {
      spans: [{ start: start + 6, end: start + 14 }],
      verdict: "known",
      reason: { why: "same", in_text: null, in_claim: null },
      grade: "self-reported",
      claims: ["c-1"],
    },
    {
      spans: [
        { start, end: start + 5 },
        { start: start + 15, end },
      ],
      verdict: "not_in_atlas",
      reason: { why: "denial", in_text: null, in_claim: null },
      grade: null,
      claims: [],
    },
  ];
  openRead("/read", { ...shortReading, sentences: [title, { ...rotors, statements }, ...rest] });
  await bars();
  await userEvent.keyboard("{ArrowDown}");
  const [known, denied] = card()
    .getAllByRole("region", { name: "One statement of the sentence" })
    .map((region) => within(region));
  expect(card().getByRole("heading", { level: 2 }).textContent).toBe("Known, only from an interested party: in part");
  expect(known?.getByText("“produces”")).toBeDefined();
  expect(known?.getByRole("article").textContent).toContain("Alpha produces Rotors");
  expect(denied?.getByText("“Alpha … rotors.”")).toBeDefined();
  expect(denied?.getByText("Not in the atlas")).toBeDefined();
  expect(denied?.getByText(/^The text denies something/)).toBeDefined();
  expect(denied?.queryByRole("article")).toBeNull();
});
