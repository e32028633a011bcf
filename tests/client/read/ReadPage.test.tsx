import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { keptDrafts } from "../../../client/src/desk/common/drafts.ts";
import { dropTexts, keptText, takeText } from "../../../client/src/read/KeptText.ts";
import { ReadPage } from "../../../client/src/read/ReadPage.tsx";
import { handedText } from "../../../client/src/url/pages/readAddress.ts";
import { type Mention, type Reading, ReadRequest } from "../../../server/src/contract/index.ts";
import { type FakeFetch, fakeFetch } from "../../support/browser/fakeFetch.ts";
import { address, renderClient } from "../../support/browser/renderClient.tsx";
import { shortArticle, shortReading } from "../../support/reading/shortArticle.ts";
import { detailOf, entityOf, sourceOf } from "../../support/records/clientRecords.ts";
import { deskOf } from "../../support/records/deskRecords.ts";

let asked: unknown[] = [];

beforeEach(() => {
  localStorage.clear();
  dropTexts();
  asked = [];
});

function open(path = "/read", reading = shortReading): FakeFetch {
  const server = fakeFetch({
    "/api/desk": { body: deskOf() },
    "/api/entities": { body: { entities: [], total: 0 } },
    "/api/entities/alpha": { body: detailOf(entityOf({ id: "alpha", name: "Alpha" })) },
    "/api/sources": { body: { sources: [], total: 0 } },
    "/api/read": (_, body) => {
      asked.push(body);
      return { body: withMeanings(reading, body) };
    },
  });
  renderClient(<ReadPage />, path);
  return server;
}

/** A reading in which names mean what the reader chose, as the server answers. */
function withMeanings(reading: Reading, body: unknown): Reading {
  const { text, meanings } = ReadRequest.parse(body);
  const chosen = (mention: Mention) => {
    const id = meanings[text.slice(mention.start, mention.end).toLowerCase()];
    return id === undefined ? mention : { ...mention, ids: [id, ...mention.ids], ambiguous: false };
  };
  const sentences = reading.sentences.map((one) => ({ ...one, mentions: one.mentions.map(chosen) }));
  return { ...reading, sentences };
}

const bars = () => screen.findAllByRole("button", { name: /^Sentence \d/ });
const card = () => within(screen.getByRole("region", { name: "What the atlas knows" }));

test("a pasted text is read by the server alone; the address and the list of requests hold nothing of it", async () => {
  const server = open();
  await userEvent.click(screen.getByLabelText("Text of the article"));
  await userEvent.paste(shortArticle);
  await userEvent.click(screen.getByRole("button", { name: "Read this text" }));
  expect((await bars()).map((bar) => bar.getAttribute("aria-label"))).toEqual([
    "Sentence 1: Known, only from an interested party",
    "Sentence 2: The atlas has another figure",
    "Sentence 3: Not in the atlas",
    "Sentence 4: Names nothing in the atlas",
  ]);
  expect(asked).toEqual([
    { text: shortArticle, subject: null, ignored: [], meanings: {}, title: null, url: null, publisher: null },
  ]);
  expect(address()).toMatch(/^\/read\?reading=text-\w+$/);
  expect(server.asked.join()).not.toContain("rotors");
  expect(JSON.stringify({ ...localStorage })).not.toContain("rotors");
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Alpha opens a plant");
  expect(screen.getByText(/repeats what Alpha says/).parentElement?.textContent).toBe(
    "Trade Paper · trade press · repeats what Alpha says. This text is no independent source on Alpha and Beta.",
  );
});

test("a text that is a source of the atlas already does not confirm itself", async () => {
  takeText(shortArticle);
  const sentences = shortReading.sentences.map((one) =>
    one.verdict === "known" ? { ...one, verdict: "from_text" as const } : one,
  );
  const counts = { ...shortReading.counts, known: {}, from_text: 1 };
  const source = sourceOf({ id: "s", claim_count: 12 });
  open("/read", { ...shortReading, sentences, counts, source, from_text: ["c-1"] } as Reading);
  expect((await bars())[0]?.getAttribute("aria-label")).toBe("Sentence 1: Comes from this text");
  expect(screen.getByText(/^The atlas has this text as a source: 12 claims cite it/)).toBeDefined();
  expect(screen.getByRole("link", { name: "Scorecard of this source" }).getAttribute("href")).toContain("source=s");
  expect(screen.getByRole("button", { name: /^0 .*known, with independent evidence/ })).toBeDefined();
  await userEvent.click(screen.getByRole("button", { name: /^1 .*from this text alone/ }));
  await userEvent.keyboard("{ArrowDown}");
  expect(card().getByText(/from the text that you are reading, and from nobody else/)).toBeDefined();
  await userEvent.click(screen.getByRole("button", { name: /name nothing in the atlas/ }));
  expect((await bars()).length).toBe(1);
});

test("another text is asked for beside the one before, which Back or its title brings again", async () => {
  takeText("An earlier text.");
  const key = takeText(shortArticle);
  open();
  await bars();
  expect(address()).toBe(`/read?reading=${key}`);
  await userEvent.click(screen.getByRole("link", { name: "Another text" }));
  expect(await screen.findByLabelText("Text of the article")).toBeDefined();
  const earlier = within(screen.getByRole("region", { name: "Texts of this tab" }));
  expect(earlier.getAllByRole("link").map((link) => link.textContent)).toEqual([
    "Alpha opens a plant",
    "An earlier text.",
  ]);
  await userEvent.click(earlier.getByRole("link", { name: "Alpha opens a plant" }));
  expect((await bars()).length).toBe(4);
  await userEvent.click(screen.getByRole("link", { name: "Another text" }));
  await userEvent.click(screen.getByRole("button", { name: "Forget these texts" }));
  expect([keptText(), sessionStorage.length]).toEqual([null, 0]);
});

test("while a text is read again, what is shown is said to be old, and Cancel takes the change back", async () => {
  takeText(shortArticle);
  const server = open();
  await bars();
  server.hold("/api/read");
  await userEvent.click(screen.getByRole("button", { name: "Beta" }));
  await userEvent.click(await screen.findByRole("menuitem", { name: "Ignore “Beta” in this text" }));
  expect(await screen.findByText(/^Reading the text again/)).toBeDefined();
  expect(screen.getByRole("button", { name: "Take notice of “Beta” again" })).toBeDefined();
  await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
  expect(keptText()?.ignored).toEqual([]);
  await waitFor(() => expect(screen.queryByText(/^Reading the text again/)).toBeNull());
  expect(server.aborted).toEqual(["/api/read"]);
});

test("an empty text is told, and a link to a reading of another tab says why it is not there", async () => {
  open("/read?reading=text-elsewhere");
  expect(screen.getByText(/stayed in the tab where it was read/)).toBeDefined();
  await userEvent.click(screen.getByRole("button", { name: "Read this text" }));
  expect(screen.getByRole("alert").textContent).toMatch(/^There is no text to read yet/);
  expect(asked).toEqual([]);
});

test("arrow keys go from sentence to sentence, and the card says what is known of each", async () => {
  takeText(shortArticle);
  open();
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
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Sentence 2: The atlas has another figure");
});

test("the card tells figures with which nothing was compared", async () => {
  takeText(shortArticle);
  const sentences = shortReading.sentences.map((one) => ({ ...one, unmatched: ["40 tonnes"] }));
  open("/read", { ...shortReading, sentences });
  await bars();
  await userEvent.keyboard("{ArrowDown}");
  expect(card().getByText("No claim here has this figure of the text: 40 tonnes.")).toBeDefined();
});

test("the card says that the atlas knows something only as planned", async () => {
  takeText(shortArticle);
  const [title, rotors, ...rest] = shortReading.sentences;
  if (title === undefined || rotors === undefined) throw new Error("the short article has sentences");
  const claims = rotors.claims.map((claim) => ({ ...claim, only_plans: "claim" as const }));
  open("/read", { ...shortReading, sentences: [title, { ...rotors, verdict: "differs", claims }, ...rest] });
  await bars();
  await userEvent.keyboard("{ArrowDown}");
  expect(card().getByRole("heading", { level: 2 }).textContent).toBe("The atlas knows this only as planned");
  expect(card().getByText(/The text says that it is so/)).toBeDefined();
});

test("a count shows its sentences alone, and the arrow keys keep to them", async () => {
  takeText(shortArticle);
  open();
  await userEvent.click(await screen.findByRole("button", { name: /not in the atlas/ }));
  expect((await bars()).length).toBe(1);
  expect(screen.getByText(/1 of 4 sentences shown/)).toBeDefined();
  await userEvent.keyboard("{ArrowDown}{ArrowDown}");
  expect(card().getByText("Sentence 3 of 4")).toBeDefined();
  await userEvent.click(screen.getByRole("button", { name: "Show all" }));
  expect((await bars()).length).toBe(4);
});

test("a name with two meanings asks which is meant, and a name can be ignored and noticed again", async () => {
  takeText(shortArticle);
  open();
  await bars();
  await userEvent.click(screen.getByTitle("Gamma: several entities have this name"));
  await userEvent.click(await screen.findByRole("menuitemradio", { name: /US|United States/ }, { timeout: 10_000 }));
  expect(keptText()?.meanings).toEqual({ gamma: "gamma-us" });
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ meanings: { gamma: "gamma-us" } }));
  await waitFor(() => expect(screen.queryByTitle(/several entities/)).toBeNull());
  await userEvent.click(screen.getByRole("button", { name: "Beta" }));
  await userEvent.click(await screen.findByRole("menuitem", { name: "Ignore “Beta” in this text" }));
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ ignored: ["Beta"] }));
  await userEvent.click(screen.getByRole("button", { name: "Take notice of “Beta” again" }));
  expect(keptText()?.ignored).toEqual([]);
});

test("a draft of a sentence opens the form with its ends, its words and the article, and the sentence is kept for Back", async () => {
  takeText(shortArticle);
  open();
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
  open("/read", { ...shortReading, sentences });
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

test("a text that is too long is told, with where it was cut", async () => {
  takeText(`${"word ".repeat(7_999)}the end of it all.`);
  open("/read", { ...shortReading, cut: true, sentences: [] });
  expect((await screen.findByText(/Only the first 40,000 were read/)).textContent).toBe(
    "The text has 40,013 characters. Only the first 40,000 were read, up to “…word word word word word word word word word word the e”.",
  );
});

test("a text that the search hands over is read at once", async () => {
  handedText.set(shortArticle);
  open();
  expect((await bars()).length).toBe(4);
  expect(handedText.value()).toBeNull();
});
