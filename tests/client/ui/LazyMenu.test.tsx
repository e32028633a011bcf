import { jest } from "@jest/globals";
import { Menu, UnstyledButton } from "@mantine/core";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type LateMenu, LazyMenu, lateScript } from "../../../client/src/ui/LazyMenu.tsx";
import { MenuAtButton } from "../../../client/src/ui/MenuAtButton.tsx";
import { renderClient } from "../../support/browser/renderClient.tsx";

const picked = jest.fn();

function Colours({ button, first }: { first: string } & LateMenu) {
  return (
    <MenuAtButton button={button}>
      <Menu.Item onClick={() => picked(first)}>{first}</Menu.Item>
      <Menu.Item onClick={() => picked("Blue")}>Blue</Menu.Item>
    </MenuAtButton>
  );
}

function show(load: () => Promise<typeof Colours>) {
  renderClient(
    <LazyMenu script={lateScript(load)} given={{ first: "Red" }}>
      <UnstyledButton>Colours</UnstyledButton>
    </LazyMenu>,
  );
  return userEvent.setup();
}

const button = () => screen.getByRole("button", { name: "Colours" });

test("a menu opens at its first click, with what it was given", async () => {
  const user = show(async () => Colours);
  expect(button().getAttribute("aria-haspopup")).toBe("menu");
  await user.click(button());
  await user.click(await screen.findByRole("menuitem", { name: "Red" }));
  expect(picked).toHaveBeenCalledWith("Red");
});

test("the script comes no sooner than the reader reaches for the button, and only then", async () => {
  const load = jest.fn(async () => Colours);
  const user = show(load);
  expect(load).not.toHaveBeenCalled();
  await user.hover(button());
  expect(load).toHaveBeenCalled();
  expect(screen.queryByRole("menu")).toBeNull();
});

test("by keyboard it opens too, and Escape gives the focus back to its button", async () => {
  const user = show(async () => Colours);
  await user.tab();
  await user.keyboard("{Enter}");
  const menu = await screen.findByRole("menu");
  await waitFor(() => expect(menu.contains(document.activeElement)).toBe(true));
  await user.keyboard("{Escape}");
  await waitFor(() => expect(document.activeElement).toBe(button()));
  expect(button().getAttribute("aria-expanded")).toBe("false");
});

test("each time that something is picked, the button has the focus already, so that what opens can give it back", async () => {
  const user = show(async () => Colours);
  for (const _ of ["once", "again"]) {
    picked.mockClear();
    let holder: Element | null = null;
    picked.mockImplementationOnce(() => (holder = document.activeElement));
    await user.click(button());
    const item = await screen.findByRole("menuitem", { name: "Blue" });
    await waitFor(() => expect(screen.getByRole("menu").contains(document.activeElement)).toBe(true));
    item.focus();
    await user.keyboard("{Enter}");
    expect(holder).toBe(button());
    await waitFor(() => expect(screen.queryByRole("menu")).toBeNull());
  }
});

test("a script that does not come is told, with a way to try again", async () => {
  const user = show(() => Promise.reject(new TypeError("Failed to fetch dynamically imported module")));
  await user.click(button());
  expect((await screen.findByRole("alert")).textContent).toMatch(/could not be loaded/);
});
