import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { SearchBox } from "../../../../client/src/pages/search/SearchBox.tsx";
import { renderClient } from "../../../support/browser/renderClient.tsx";
import { field, hits, options, searchFinds } from "../../../support/browser/searchBox.ts";

beforeEach(() => localStorage.clear());

test("Ctrl+K goes to the field from anywhere, and / from where nobody types", async () => {
  searchFinds(hits);
  renderClient(
    <>
      <input aria-label="Other" />
      <SearchBox size="header" />
    </>,
  );
  await userEvent.keyboard("/");
  expect(document.activeElement).toBe(field());
  expect(field().value).toBe("");
  await userEvent.click(screen.getByRole("textbox", { name: "Other" }));
  await userEvent.keyboard("/");
  expect(document.activeElement).not.toBe(field());
  await userEvent.keyboard("{Control>}k{/Control}");
  expect(document.activeElement).toBe(field());
});

test("the shortcuts reach nothing behind a dialog", async () => {
  searchFinds(hits);
  renderClient(
    <>
      <SearchBox size="header" />
      <div role="dialog" aria-modal="true" aria-label="Ask" />
    </>,
  );
  await userEvent.keyboard("{Control>}k{/Control}/");
  expect(document.activeElement).toBe(document.body);
});

test("Escape after Ctrl+K gives the focus back to where it was", async () => {
  searchFinds(hits);
  renderClient(
    <>
      <button type="button">Elsewhere</button>
      <SearchBox size="header" />
    </>,
  );
  const elsewhere = screen.getByRole("button", { name: "Elsewhere" });
  elsewhere.focus();
  await userEvent.keyboard("{Control>}k{/Control}bao");
  await screen.findAllByRole("option");
  await userEvent.keyboard("{Escape}");
  expect([document.activeElement, field().value, options()]).toEqual([elsewhere, "", []]);
});
