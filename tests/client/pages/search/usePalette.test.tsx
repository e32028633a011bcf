import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { handedText } from "../../../../client/src/model/address/pages/readAddress.ts";
import { SearchBox } from "../../../../client/src/pages/search/SearchBox.tsx";
import { address, renderClient } from "../../../support/browser/renderClient.tsx";
import {
  activeOption,
  askedForNames,
  ends,
  field,
  hits,
  options,
  searchFinds,
  supply,
} from "../../../support/browser/searchBox.ts";

beforeEach(() => localStorage.clear());

afterEach(() => {
  for (const end of ends.splice(0)) end();
});

test("Enter shows the first hit and a few neighbours in a new view, selects it and empties the field", async () => {
  searchFinds(hits);
  renderClient(<SearchBox size="header" />, "/explore?s=catl*");
  await userEvent.type(field(), "bao");
  await screen.findAllByRole("option");
  await waitFor(() => expect(activeOption()).toMatch(/^Baogang Group/));
  await userEvent.keyboard("{Enter}");
  await waitFor(() => expect(address()).toBe("/explore?s=baogang-group*8&sel=baogang-group"));
  expect(field().value).toBe("");
  expect(screen.getByRole("status").textContent).toBe(
    "A new view shows Baogang Group with up to 8 of its neighbours. Undo brings the last view back.",
  );
});

test("Shift+Enter adds the first hit alone to the view, selects it and closes the search", async () => {
  searchFinds(hits);
  renderClient(<SearchBox size="header" />, "/explore?s=catl*");
  await userEvent.type(field(), "bao");
  await waitFor(() => expect(activeOption()).toMatch(/^Baogang Group/));
  await userEvent.keyboard("{Shift>}{Enter}{/Shift}");
  await waitFor(() => expect(address()).toBe("/explore?s=catl*,baogang-group&sel=baogang-group"));
  expect(screen.getByRole("status").textContent).toBe("Baogang Group was added to the view.");
  expect(options()).toEqual([]);
});

test("a pick leaves the field, so that keys such as Ctrl+Z are for the page again", async () => {
  searchFinds(hits);
  renderClient(
    <>
      <SearchBox size="header" />
      <main id="content" tabIndex={-1} />
    </>,
  );
  await userEvent.type(field(), "bao");
  await waitFor(() => expect(activeOption()).toMatch(/^Baogang Group/));
  await userEvent.keyboard("{Enter}");
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("main")));
});

test("arrow keys go through the hits in the order shown, and round", async () => {
  searchFinds(hits);
  renderClient(<SearchBox size="header" />);
  await userEvent.type(field(), "bao");
  await screen.findAllByRole("option");
  await userEvent.keyboard("{ArrowDown}");
  expect(activeOption()).toBe("Magnets");
  await userEvent.keyboard("{ArrowDown}{ArrowDown}");
  expect(activeOption()).toMatch(/^Baogang Group/);
  await userEvent.keyboard("{ArrowUp}{Enter}");
  expect(address()).toBe("/explore?s=baotou-steel*8&sel=baotou-steel");
});

test("Enter before the answer is there waits for it and takes its first hit", async () => {
  const fake = searchFinds(hits);
  fake.hold("/api/search");
  renderClient(<SearchBox size="header" />);
  await userEvent.type(field(), "bao{Enter}");
  expect(address()).toBe("/explore");
  act(() => fake.release());
  await waitFor(() => expect(address()).toBe("/explore?s=baogang-group*8&sel=baogang-group"));
});

test("Enter while names are still searched for waits for them, though claims are listed and the pointer is on one", async () => {
  const fake = searchFinds(hits, { claims: [supply] });
  fake.hold("/api/search");
  renderClient(<SearchBox size="header" />);
  await userEvent.type(field(), "bao");
  const claim = await screen.findByRole("option", { name: /gang supplies/ });
  fireEvent.mouseMove(claim);
  await userEvent.keyboard("{Enter}");
  expect(address()).toBe("/explore");
  act(() => fake.release());
  await waitFor(() => expect(address()).toBe("/explore?s=baogang-group*8&sel=baogang-group"));
});

test("Ctrl+Enter before the answer is there waits for it, adds its first hit, and the search stays open", async () => {
  const fake = searchFinds(hits);
  fake.hold("/api/search");
  renderClient(<SearchBox size="header" />, "/explore?s=catl&sel=catl");
  await userEvent.type(field(), "bao{Control>}{Enter}{/Control}");
  act(() => fake.release());
  await waitFor(() => expect(address()).toBe("/explore?s=catl,baogang-group&sel=catl"));
  expect(field().value).toBe("bao");
  expect(screen.getAllByRole("option")).toHaveLength(3);
});

test("Enter is forgotten when one types on before the answer comes", async () => {
  const fake = searchFinds(hits);
  fake.hold("q=bao&");
  renderClient(<SearchBox size="header" />);
  await userEvent.type(field(), "bao{Enter}t");
  act(() => fake.release());
  await screen.findAllByRole("option");
  expect(address()).toBe("/explore");
});

test("while an input method composes Chinese, nothing is asked and Enter picks nothing", async () => {
  const fake = searchFinds(hits);
  renderClient(<SearchBox size="header" />);
  const input = field();
  fireEvent.compositionStart(input);
  fireEvent.input(input, { target: { value: "bao'gang" }, isComposing: true });
  fireEvent.keyDown(input, { key: "Enter", isComposing: true });
  await new Promise((done) => setTimeout(done, 250));
  expect(fake.asked.filter((path) => path.includes("?"))).toEqual([]);
  fireEvent.input(input, { target: { value: "包钢" }, isComposing: true });
  fireEvent.compositionEnd(input);
  await screen.findAllByRole("option");
  // Safari sends the Enter that ends a composition after its end, marked only by this code.
  fireEvent.keyDown(input, { key: "Enter", keyCode: 229 });
  expect(askedForNames(fake)).toEqual(["/api/search?q=包钢&limit=20"]);
  expect(address()).toBe("/explore");
  await userEvent.keyboard("{Enter}");
});

test("Escape closes the list, then empties the field", async () => {
  searchFinds(hits);
  renderClient(<SearchBox size="header" />);
  await userEvent.type(field(), "bao");
  await screen.findAllByRole("option");
  await userEvent.keyboard("{Escape}");
  expect([options(), field().value]).toEqual([[], "bao"]);
  await userEvent.keyboard("{Escape}");
  expect(field().value).toBe("");
});

test("with Ctrl the search stays open, and what is selected stays so", async () => {
  searchFinds(hits);
  renderClient(<SearchBox size="header" />, "/explore?s=catl&sel=catl");
  await userEvent.type(field(), "entity: bao");
  await screen.findByRole("option", { name: /^Add all 3/ });
  await userEvent.keyboard("{ArrowUp}{Control>}{Enter}{/Control}");
  await waitFor(() => expect(address()).toBe("/explore?s=catl,baogang-group.magnets.baotou-steel&sel=catl"));
  expect(field().value).toBe("entity: bao");
});

test("a pasted text too long to search for is offered to be read, and what is typed next is searched for", async () => {
  searchFinds(hits);
  renderClient(<SearchBox size="header" />);
  const article = `${"Baogang launched new products. ".repeat(12)}\n\nThe end.`;
  await userEvent.click(field());
  await userEvent.paste(article);
  expect((await screen.findAllByRole("option")).map(({ textContent }) => textContent)).toEqual([
    `Read this text (${article.length} characters)`,
  ]);
  await userEvent.clear(field());
  await userEvent.type(field(), "bao");
  await waitFor(() => expect(activeOption()).toMatch(/^Baogang Group/));
  await userEvent.clear(field());
  await userEvent.paste(article);
  await userEvent.keyboard("{Enter}");
  expect(address()).toBe("/read");
  expect(handedText.value()).toBe(article);
  handedText.set(null);
});
