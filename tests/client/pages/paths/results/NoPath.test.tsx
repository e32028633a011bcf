import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { asked, found, isLoosest, none, open, serve } from "../../../../support/browser/pathsPage.tsx";
import { address } from "../../../../support/browser/renderClient.tsx";

describe("where there is no path", () => {
  const strict = `${asked}&hops=2&floor=corroborated`;

  test("each restriction is lifted alone, and what would find a path is offered", async () => {
    serve({
      "/api/paths": (path) => ({
        body: path.includes("maxHops=6") ? { ...found, shortest: 3 } : path.includes("maxHops=3") ? found : none,
      }),
    });
    open(strict);
    await screen.findByRole("heading", { name: "No path within 2 steps" });
    expect(await screen.findByText("With these settings, no path leads from Baogang Group to Lynas.")).toBeDefined();
    const more = await screen.findByRole("link", { name: "With more steps: a path of 3 steps" });
    expect(screen.getAllByRole("link")).toEqual([more]);
    expect(
      screen.getByText(
        "Changes that would not help on their own: any evidence; any type in between, including sectors and places.",
      ),
    ).toBeDefined();
    await userEvent.click(more);
    expect(address()).toBe(`${asked}&hops=3&floor=corroborated`);
    await screen.findByRole("article");
  });

  test("lifting all at once is offered where nothing helps by itself", async () => {
    serve({
      "/api/paths": (path) => ({ body: isLoosest(path) ? found : none }),
    });
    open(strict);
    const all = await screen.findByRole("link", { name: "With all of these together: a path of 2 steps" });
    await userEvent.click(all);
    expect(address()).toBe(`${asked}&hops=2&between=organisation,technology,product,sector,place,policy`);
  });

  test("it is not said that there is none in the world", async () => {
    serve({ "/api/paths": { body: none } });
    open(strict);
    expect(
      await screen.findByText(
        "No change of settings helps: this data set does not connect the two within 6 steps. They may still be connected.",
      ),
    ).toBeDefined();
  });

  test("a search that was cut short says so and claims nothing", async () => {
    serve({ "/api/paths": { body: { ...none, more: true } } });
    open(asked);
    expect((await screen.findAllByText(/^The search stopped before/)).length).toBeGreaterThan(0);
    expect(screen.queryByRole("heading", { name: /^No path/ })).toBeNull();
  });

  test("a failure while trying is told and can be tried again", async () => {
    const fake = serve({ "/api/paths": (path) => (path.includes("limit=1&") ? "unreachable" : { body: none }) });
    open(strict);
    const retry = await screen.findByRole("button", { name: "Try again" });
    fake.answers["/api/paths"] = { body: none };
    await userEvent.click(retry);
    expect(await screen.findByText(/^No change of settings helps/)).toBeDefined();
  });
});

test("where no goods go that way, the other direction is offered if goods go there, and any direction", async () => {
  serve({
    "/api/paths": (path) => ({
      body: path.includes("from=lynas") || path.includes("chains=any") ? found : none,
    }),
  });
  open(`${asked}&goods=yes&hops=6&between=organisation,technology,product,sector,place,policy`);
  expect(
    await screen.findByText("With these settings, goods are not recorded to go from Baogang Group to Lynas."),
  ).toBeDefined();
  const turned = await screen.findByRole("link", { name: "With from and to swapped: a path of 2 steps" });
  const any = screen.getByRole("link", { name: "With any direction, not only that of goods: a path of 2 steps" });
  expect(screen.getAllByRole("link")).toEqual([turned, any]);
  await userEvent.click(turned);
  expect(address()).toBe(
    "/paths?from=lynas&to=baogang&hops=6&goods=yes&between=organisation,technology,product,sector,place,policy",
  );
  await screen.findByRole("article", { name: "1. 2 steps" });
});

test("where no path runs through what is chosen, that is what is named as in the way", async () => {
  serve({
    "/api/paths": (path) => ({ body: path.includes("via=northern") ? none : found }),
  });
  open(`${asked}&via=northern&hops=6&between=organisation,technology,product,sector,place,policy`);
  const way = await screen.findByRole("link", {
    name: "With no required entity in between: a path of 2 steps",
  });
  expect(screen.getByText(/no path leads from Baogang Group to Lynas through Northern Rare Earth\.$/)).toBeDefined();
  await userEvent.click(way);
  await screen.findByRole("article", { name: "1. 2 steps" });
});
