import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { setLanguage } from "../../../../client/src/model/words/language.ts";
import { SearchBox } from "../../../../client/src/pages/search/SearchBox.tsx";
import { offerCommands } from "../../../../client/src/ui/commands.ts";
import { address, renderClient } from "../../../support/browser/renderClient.tsx";
import {
  activeOption,
  ends,
  field,
  headings,
  hits,
  offerOf,
  options,
  searchFinds,
  supply,
} from "../../../support/browser/searchBox.ts";

const owners = offerOf({
  target: "question:ownersOf?organisation=baogang-group",
  kind: "question",
  id: "ownersOf",
  values: { organisation: "baogang-group" },
  title: "Who owns this organisation?",
  title_zh: "谁持有该机构？",
  answer: {
    rows: 9,
    more: false,
    evidence: [
      { evidence: "corroborated", count: 7 },
      { evidence: "self-reported", count: 2 },
    ],
    newest: "2026-05",
  },
});
const entity = offerOf({ target: "entity:baogang-group", kind: "entity", id: "baogang-group", title: "Baogang Group" });
const claim = offerOf({ target: "claim:bao-001", kind: "claim", id: "bao-001" });
const china = offerOf({ target: "country:CN", kind: "country", id: "CN" });
const whatIf = offerOf({
  target: "page:what-if?ids=magnets&country=CN",
  kind: "page",
  id: "what-if",
  values: { ids: "magnets", country: "CN" },
});
const refusal = offerOf({ title: "gallium", title_zh: "镓" });

beforeEach(() => localStorage.clear());

afterEach(() => {
  for (const end of ends.splice(0)) end();
  return setLanguage("en");
});

const targets = () => screen.queryAllByRole("option").map((option) => option.dataset.target);

/** Entities found by words of their claims, as for a whole question. */
const inTexts = hits.map((hit) => ({ ...hit, match: "text" }));

async function typed(text: string, offers: Parameters<typeof searchFinds>[1]) {
  const fake = searchFinds(inTexts, offers);
  renderClient(<SearchBox size="header" />);
  await userEvent.type(field(), text);
  await screen.findAllByRole("option");
  return fake;
}

test("offers stand first, in the order of the server, and nothing of them stands again below", async () => {
  await typed("who owns baogang", { offers: [owners, entity, claim, china, whatIf], claims: [supply] });
  await waitFor(() => expect(headings()).toEqual(["Best matches", "Entities"]));
  expect(targets()).toEqual([
    "question:ownersOf?organisation=baogang-group",
    "entity:baogang-group",
    "claim:bao-001",
    "country:CN",
    "page:what-if?ids=magnets&country=CN",
    "entity:magnets",
    "entity:baotou-steel",
  ]);
  await waitFor(() => expect(screen.getByRole("status").textContent).toBe("5 best matches, 3 entities, 1 claim found"));
});

test("a question that reads the same as one before it stands once", async () => {
  const asked = (values: Record<string, string>) => ({ ...owners, target: `question:${Object.keys(values)}`, values });
  await typed("who funds baogang", {
    offers: [asked({ giver: "baogang-group" }), asked({ receiver: "baogang-group" }), asked({ receiver: "magnets" })],
  });
  expect(targets().filter((target) => target?.startsWith("question"))).toHaveLength(2);
  expect(options()[1]).toMatch(/^Who owns this organisation\?Magnets/);
});

test("a question shows how much it finds, how well evidenced and how new, and Enter opens it filled in", async () => {
  await typed("who owns baogang", { offers: [owners] });
  expect(options()[0]).toBe(
    "Who owns this organisation?Baogang Group9 rows recorded; claims: 7 corroborated, 2 self-reported; newest source May 2026",
  );
  await userEvent.keyboard("{Enter}");
  expect(address()).toBe("/questions/ownersOf?organisation=baogang-group");
});

test("the same is said in Chinese", async () => {
  await setLanguage("zh");
  searchFinds(inTexts, { offers: [owners, whatIf] });
  renderClient(<SearchBox size="header" />);
  await userEvent.type(screen.getByRole("combobox"), "包钢");
  await screen.findAllByRole("option");
  expect(options().slice(0, 2)).toEqual([
    "谁持有该机构？包钢集团收录9行；论断：多方印证7项、自述2项；最新来源2026年5月",
    "情景推演：Magnets（中国）",
  ]);
});

test("a question that finds nothing says that this does not mean that there is nothing", async () => {
  const none = { rows: 0, more: false, evidence: [], newest: null };
  await typed("who owns baogang", { offers: [{ ...owners, answer: none }] });
  expect(options()[0]).toMatch(/Nothing recorded here answers it, which does not mean that there is nothing\.$/);
});

test("a page is named by what it is about, and opens filled in", async () => {
  await typed("what if china stops magnets", { offers: [whatIf] });
  expect(options()[0]).toBe("What if: Magnets (China)");
  await userEvent.keyboard("{Enter}");
  expect(address()).toBe("/what-if?ids=magnets&country=CN");
});

test("what the atlas does not cover is said first, in words, with the nearest below, and Enter opens none of them", async () => {
  await typed("gallium export ban", { offers: [refusal, claim] });
  expect(options()[0]).toBe("Not in this atlas: gallium. It covers rare earths. Nearest:");
  expect(targets().slice(0, 2)).toEqual(["none", "claim:bao-001"]);
  expect(activeOption()).toBe(options()[0]);
  await waitFor(() =>
    expect(screen.getByRole("status").textContent).toBe(
      "Not in this atlas: gallium. It covers rare earths. 1 best match, 3 entities found",
    ),
  );
  await userEvent.keyboard("{Enter}");
  expect(address()).toBe("/explore");
  expect(options()).not.toEqual([]);
  await userEvent.keyboard("{ArrowDown}{Enter}");
  expect(address()).toMatch(/sel=claim:bao-001$/);
});

test("where no entity has the name, a command of that name comes first", async () => {
  ends.push(offerCommands(() => [{ id: "undo", name: "Undo", run: () => undefined }]));
  searchFinds([], { offers: [offerOf({ title: "undo" })] });
  renderClient(<SearchBox size="header" />);
  await userEvent.type(field(), "undo");
  await waitFor(() => expect(options()[0]).toBe("Undo"));
});

test("of a claim that is offered, the typed words are marked for which it is", async () => {
  const explains = [{ start: 4, end: 12 }];
  await typed("who supplies", { offers: [{ ...claim, explains }] });
  expect([...document.querySelectorAll("mark")].map(({ textContent }) => textContent)).toEqual(["supplies"]);
});

test("a country that is named whole stands before all offers, once", async () => {
  await typed("China", { offers: [entity, china] });
  expect(targets().slice(0, 2)).toEqual(["country:CN", "entity:baogang-group"]);
  expect(targets().filter((target) => target === "country:CN")).toHaveLength(1);
});

test("the list stays as it was until its first lines are final, so that none moves under a pointer", async () => {
  const fake = await typed("bao", { offers: [entity] });
  expect(targets()[0]).toBe("entity:baogang-group");
  fake.hold("/api/ask?q=baot");
  fake.answers["/api/search?q=baot"] = { body: { hits: hits.slice(2) } };
  await userEvent.type(field(), "t");
  await waitFor(() => expect(fake.asked).toContain("/api/search?q=baot&limit=20"));
  await new Promise((done) => setTimeout(done, 50));
  expect(targets()).toEqual(["entity:baogang-group", "entity:magnets", "entity:baotou-steel"]);
  expect(screen.getByRole("listbox").dataset.stale).toBe("true");
  act(() => fake.release());
  await waitFor(() => expect(targets()).toEqual(["entity:baogang-group", "entity:baotou-steel"]));
});

test("offers that cannot be had are said to be missing, and the names are still found", async () => {
  const fake = searchFinds(hits);
  fake.answers["/api/ask?"] = "unreachable";
  renderClient(<SearchBox size="header" />);
  await userEvent.type(field(), "bao");
  expect((await screen.findAllByText(/^Could not search best matches\. /)).length).toBeGreaterThan(0);
  expect(targets()[0]).toBe("entity:baogang-group");
});

test("only questions are offered where only they are asked for", async () => {
  await typed("question: who owns baogang", { offers: [entity, owners] });
  expect(targets()).toEqual(["question:ownersOf?organisation=baogang-group"]);
});
