import { fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { asked, end, found, lynas, northern, open, pathsAsked, serve } from "../../../../support/browser/pathsPage.tsx";
import { address } from "../../../../support/browser/renderClient.tsx";
import { hitOf } from "../../../../support/records/clientRecords.ts";

test("nothing is asked before both ends are chosen, and the examples lead on", async () => {
  const fake = serve({ "/api/paths": { body: found } });
  open("/paths?from=baogang");
  await waitFor(() => expect(end("From").value).toBe("Baogang Group"));
  expect(pathsAsked(fake)).toEqual([]);
  expect(screen.getAllByRole("link").map((link) => link.getAttribute("href"))).toContain(
    "/paths?from=baogang-group&to=lynas-rare-earths",
  );
});

test("an end is picked by typing and Enter; what is typed without picking is dropped", async () => {
  const fake = serve({ "/api/paths": { body: found }, "/api/search": { body: { hits: [hitOf(lynas)] } } });
  open("/paths?from=baogang");
  await waitFor(() => expect(end("From").value).toBe("Baogang Group"));
  await userEvent.type(end("To"), "lyn");
  await screen.findByRole("option", { name: /Lynas/ });
  await userEvent.keyboard("{Enter}");
  expect(address()).toBe(asked);
  await waitFor(() => expect(end("To").value).toBe("Lynas"));
  await screen.findByRole("article");
  expect(pathsAsked(fake)).toEqual([
    "/api/paths?from=baogang&to=lynas&maxHops=4&limit=10&chains=any&types=organisation,technology,product,policy",
  ]);
  await userEvent.type(end("From"), "x");
  await userEvent.tab();
  expect(end("From").value).toBe("Baogang Group");
});

test("from and to are swapped", async () => {
  serve({ "/api/paths": { body: found } });
  open(`${asked}&hops=3`);
  await userEvent.click(screen.getByRole("button", { name: "Swap from and to" }));
  expect(address()).toBe("/paths?from=lynas&to=baogang&hops=3");
});

test("what paths may consist of is chosen by keyboard, stands in the address and is asked for", async () => {
  const fake = serve({ "/api/paths": { body: found } });
  open(asked);
  await screen.findByRole("article");
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "At most" }), "2 steps");
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Direction" }), "Follow the goods");
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Evidence" }), "Assessed or better");
  await userEvent.type(screen.getByRole("textbox", { name: "As of" }), "2025-06{Enter}");
  expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "As of" }));
  screen.getByRole("button", { name: "Kinds of link: Any" }).focus();
  await userEvent.keyboard("{Enter}");
  await userEvent.click(await screen.findByRole("menuitemcheckbox", { name: "funds" }));
  await userEvent.keyboard("{Escape}");
  await userEvent.click(screen.getByRole("button", { name: "Types in between: 4 of 6 types" }));
  await userEvent.click(await screen.findByRole("menuitemcheckbox", { name: /^Places/ }));
  expect(address()).toBe(
    `${asked}&hops=2&goods=yes&floor=assessed&predicates=FUNDS&between=organisation,technology,product,place,policy&asOf=2025-06`,
  );
  await waitFor(() =>
    expect(pathsAsked(fake).at(-1)).toBe(
      "/api/paths?from=baogang&to=lynas&maxHops=2&limit=10&chains=goods&types=organisation,technology,product,place,policy" +
        "&through=place&predicates=FUNDS&evidence=corroborated,single-source,assessed&asOf=2025-06",
    ),
  );
});

test("the last type that may lie in between cannot be taken away", async () => {
  serve({ "/api/paths": { body: found } });
  open(`${asked}&between=technology`);
  await userEvent.click(screen.getByRole("button", { name: "Types in between: 1 of 6 types" }));
  const last = await screen.findByRole<HTMLButtonElement>("menuitemcheckbox", { name: "Technologies" });
  expect([last.getAttribute("aria-checked"), last.disabled || last.dataset.disabled === "true"]).toEqual([
    "true",
    true,
  ]);
});

test("a date that is none is refused in words and not asked for", async () => {
  serve({ "/api/paths": { body: found } });
  open(asked);
  await userEvent.type(screen.getByRole("textbox", { name: "As of" }), "2025-02-30{Enter}");
  expect(screen.getByRole("alert").textContent).toBe("Enter a date as 2025, 2025-06 or 2025-06-30.");
  expect(address()).toBe(asked);
});

test("an end that the data set does not have is named at its field", async () => {
  serve({ "/api/paths": { status: 404, code: "not_found" } });
  open("/paths?from=baogang&to=no-such");
  expect((await screen.findByRole("alert")).textContent).toBe("Not in this data set: no-such");
});

test("one entity at both ends is refused in words", () => {
  const fake = serve({ "/api/paths": { body: found } });
  open("/paths?from=baogang&to=baogang");
  expect(screen.getByText("From and to are the same entity. Choose two different ones.")).toBeDefined();
  expect(pathsAsked(fake)).toEqual([]);
});

test("paths run through an entity that is added, until its chip is pressed", async () => {
  const fake = serve({ "/api/paths": { body: found }, "/api/search": { body: { hits: [hitOf(northern)] } } });
  open(asked);
  await userEvent.type(end("Through"), "north");
  await userEvent.click(await screen.findByRole("option", { name: /^Northern/ }));
  expect(address()).toBe(`${asked}&via=northern`);
  await waitFor(() => expect(pathsAsked(fake).at(-1)).toContain("via=northern"));
  await userEvent.click(await screen.findByRole("button", { name: "No longer through Northern Rare Earth" }));
  expect(address()).toBe(asked);
  expect(document.activeElement).toBe(document.getElementById("content"));
});

test("an entity that is dropped on a field is chosen there", async () => {
  serve({ "/api/paths": { body: found } });
  open("/paths?from=baogang");
  const data = new Map([["application/x-atlas-entity", "lynas"]]);
  const dataTransfer = { types: [...data.keys()], getData: (kind: string) => data.get(kind) ?? "", dropEffect: "" };
  fireEvent.dragOver(end("To"), { dataTransfer });
  fireEvent.drop(end("To"), { dataTransfer });
  await waitFor(() => expect(address()).toBe(asked));
});
