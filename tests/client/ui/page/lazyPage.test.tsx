import { jest } from "@jest/globals";
import { screen } from "@testing-library/react";
import { Suspense } from "react";
import { SCRIPT_MISSED } from "../../../../client/src/ui/browser/scriptMissed.ts";
import { lazyPage } from "../../../../client/src/ui/page/lazyPage.tsx";
import { renderClient } from "../../../support/browser/renderClient.tsx";

function Page({ name }: { name: string }) {
  return <h1>{name}</h1>;
}

function open(load: () => Promise<typeof Page>) {
  const LazyPage = lazyPage(load);
  renderClient(
    <Suspense fallback="Waiting">
      <LazyPage name="Table" />
    </Suspense>,
  );
}

test("a page is shown when its script has come", async () => {
  open(async () => Page);
  expect(screen.getByText("Waiting")).toBeTruthy();
  expect(await screen.findByRole("heading", { name: "Table" })).toBeTruthy();
});

test("a page that was made ready is shown at once", async () => {
  const LazyPage = lazyPage(async () => Page);
  await LazyPage.ready();
  renderClient(
    <Suspense fallback="Waiting">
      <LazyPage name="Table" />
    </Suspense>,
  );
  expect(screen.getByRole("heading", { name: "Table" })).toBeTruthy();
});

test("a script that does not come in advance is asked for again when its page is shown", async () => {
  const load = jest.fn(async () => Page).mockRejectedValueOnce(new TypeError("Failed to fetch"));
  const LazyPage = lazyPage(load);
  await LazyPage.ready();
  renderClient(
    <Suspense fallback="Waiting">
      <LazyPage name="Table" />
    </Suspense>,
  );
  expect(await screen.findByRole("heading", { name: "Table" })).toBeTruthy();
  expect(load).toHaveBeenCalledTimes(2);
});

test("a script that does not come is told, with a way to try again, and to the window", async () => {
  const missed = jest.fn();
  window.addEventListener(SCRIPT_MISSED, missed, { once: true });
  open(() => Promise.reject(new TypeError("Failed to fetch dynamically imported module")));
  expect((await screen.findByRole("alert")).textContent).toMatch(/could not be loaded/);
  expect(screen.getByRole("button", { name: "Try again" })).toBeTruthy();
  expect(missed).toHaveBeenCalledTimes(1);
});
