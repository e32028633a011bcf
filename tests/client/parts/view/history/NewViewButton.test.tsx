import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { SearchBox } from "../../../../../client/src/pages/search/SearchBox.tsx";
import { NewViewButton } from "../../../../../client/src/parts/view/history/HistoryButtons.tsx";
import { address, renderClient } from "../../../../support/browser/renderClient.tsx";
import { field, hits, searchFinds } from "../../../../support/browser/searchBox.ts";

const open = (search: string) => {
  searchFinds(hits);
  renderClient(
    <>
      <SearchBox size="header" />
      <NewViewButton />
    </>,
    `/explore${search}`,
  );
  return screen.getByRole("button", { name: "New view" });
};

test("a new view is an empty canvas with the search focused, and keeps the languages of names", async () => {
  const button = open("?s=a*,b&hide=c&sel=a&hideCountries=US&labels=zh&layout=columns.2");
  await userEvent.click(button);
  expect(address()).toBe("/explore?labels=zh");
  expect(document.activeElement).toBe(field());
  await userEvent.keyboard("{Escape}");
  expect(document.activeElement).toBe(button);
});

test("on an empty canvas there is nothing to leave", async () => {
  const button = open("");
  await userEvent.click(button);
  expect(button.getAttribute("aria-disabled")).toBe("true");
  expect(document.activeElement).not.toBe(field());
});
