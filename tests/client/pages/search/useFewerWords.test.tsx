import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { SearchBox } from "../../../../client/src/pages/search/SearchBox.tsx";
import type { FakeAnswer } from "../../../support/browser/fakeFetch.ts";
import { address, renderClient } from "../../../support/browser/renderClient.tsx";
import { baogang, field, hits, magnets, options, searchFinds, supply } from "../../../support/browser/searchBox.ts";

beforeEach(() => localStorage.clear());

const QUESTION = "who supplies magnets to Baogang";

/** A server that finds nothing for all words, one entity for the last word, and two claims for two words. */
function someWordsFind() {
  const fake = searchFinds([]);
  const only =
    (word: string, found: object, nothing: object) =>
    (path: string): FakeAnswer => ({
      body: new URL(path, "http://atlas").searchParams.get("q") === word ? found : nothing,
    });
  const page = (claims: (typeof supply)[]) => ({
    claims,
    entities: [baogang, magnets],
    sources: [],
    total: claims.length,
  });
  fake.answers["/api/search?"] = only("baogang", { hits: hits.slice(0, 1) }, { hits: [] });
  fake.answers["/api/claims?"] = only(
    "magnet baogang",
    { ...page(Array.from({ length: 4 }, (_, index) => ({ ...supply, id: `bao-00${index}` }))), total: 4 },
    page([]),
  );
  fake.answers["/api/search/fewer"] = {
    body: {
      entity: { q: "baogang", words: ["Baogang"] },
      claim: { q: "magnet baogang", words: ["magnets", "Baogang"] },
      source: null,
    },
  };
  return fake;
}

const headings = () => screen.getAllByRole("group").map((group) => group.firstElementChild?.textContent);

test("where nothing has all words of a question, what has some of them stands under these, and it is said", async () => {
  someWordsFind();
  renderClient(<SearchBox size="header" />);
  await userEvent.type(field(), QUESTION);
  await screen.findAllByRole("option");
  expect(headings()).toEqual(["Entities containing “Baogang”", "Claims containing “magnets Baogang”"]);
  const said = `No exact match for “${QUESTION}”. Closest results:`;
  expect(screen.getByText(said)).toBeTruthy();
  expect(screen.getByRole("status").textContent).toBe(`${said} 1 entity, 4 claims found`);
  expect([...document.querySelectorAll("mark")].map(({ textContent }) => textContent)).toContain("Baogang");
  await userEvent.click(screen.getByRole("option", { name: "Show all 4 claims" }));
  expect(field().value).toBe("claim: magnet baogang");
});

test("Enter pressed before it is shown takes none of it; pressed again, the first", async () => {
  const fake = someWordsFind();
  fake.hold("/api/search/fewer");
  renderClient(<SearchBox size="header" />);
  await userEvent.type(field(), `${QUESTION}{Enter}`);
  await waitFor(() => expect(fake.asked.some((path) => path.startsWith("/api/search/fewer"))).toBe(true));
  fake.release();
  await screen.findAllByRole("option");
  expect(address()).toBe("/explore");
  await userEvent.keyboard("{Enter}");
  await waitFor(() => expect(address()).toBe("/explore?s=baogang-group*8&sel=baogang-group"));
});

test("while one types on, it stays until the next answer, which Enter waits for", async () => {
  const fake = someWordsFind();
  renderClient(<SearchBox size="header" />);
  await userEvent.type(field(), QUESTION);
  await screen.findAllByRole("option");
  fake.hold("/api/search?");
  await userEvent.type(field(), " today{Enter}");
  await waitFor(() => expect(fake.asked.some((path) => path.includes("today"))).toBe(true));
  expect(headings()).toEqual(["Entities containing “Baogang”", "Claims containing “magnets Baogang”"]);
  expect(address()).toBe("/explore");
  fake.answers["/api/search/fewer"] = { body: { entity: null, claim: null, source: null } };
  fake.release();
  await screen.findByText(`Nothing found for “${QUESTION} today”.`, { selector: "strong" });
  expect(options()).toEqual([]);
});

test("of one kind alone only that kind is looked for with fewer words", async () => {
  const fake = someWordsFind();
  renderClient(<SearchBox size="header" />);
  await userEvent.click(field());
  await userEvent.paste(`claim: ${QUESTION}`);
  await screen.findAllByRole("option");
  expect(headings()).toEqual(["Claims containing “magnets Baogang”"]);
  expect(fake.asked.filter((path) => path.startsWith("/api/search?"))).toEqual([]);
});

test("it is not asked for one word, for a type of entities, or where anything was found", async () => {
  const fake = someWordsFind();
  const asked = () => fake.asked.filter((path) => path.startsWith("/api/search/fewer"));
  renderClient(<SearchBox size="header" />);
  for (const typed of ["xylophones", "technology: no such thing", "baogang"]) {
    await userEvent.clear(field());
    await userEvent.type(field(), typed);
    await waitFor(() => expect(screen.getByRole("status").textContent).not.toBe(""));
  }
  expect(asked()).toEqual([]);
});

test("where no word finds anything, or the server cannot say, nothing is found as ever", async () => {
  const fake = searchFinds([]);
  renderClient(<SearchBox size="header" />);
  await userEvent.type(field(), "no such thing");
  const said = (text: string) => waitFor(() => expect(screen.getByRole("status").textContent).toBe(text));
  await said("Nothing found for “no such thing”.");
  fake.answers["/api/search/fewer"] = { status: 400, code: "invalid_request" };
  await userEvent.type(field(), "s");
  await said("Nothing found for “no such things”.");
  expect(options()).toEqual([]);
});
