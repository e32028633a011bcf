import { screen, waitFor, within } from "@testing-library/react";
import { DetailPanel } from "../../../../../client/src/pages/panel/frame/DetailPanel.tsx";
import { TablePage } from "../../../../../client/src/pages/table/TablePage.tsx";
import { fakeFetch } from "../../../../support/browser/fakeFetch.ts";
import { fakePicture } from "../../../../support/browser/fakePicture.ts";
import { renderClient } from "../../../../support/browser/renderClient.tsx";
import { claimOf, detailOf, entityOf, sourceOf } from "../../../../support/records/clientRecords.ts";

const mark = { own: "acme-desk", override_reason: "Signed in March." };
const entities = [entityOf({ id: "mp", name: "MP", ...mark }), entityOf({ id: "gm", name: "GM" })];
const own = claimOf({ id: "talks-1", subject: "mp", object: "gm", sources: ["memo"], ...mark });
const other = claimOf({ id: "base-1", subject: "mp", object: "gm", sources: ["memo"] });
const sources = [sourceOf({ id: "memo", own: "acme-desk" })];
const reason = "own data from acme-desk, replacing the data set’s entry: Signed in March.";

test("the card of an own claim says whose it is, why it stands there, and which sources are own", async () => {
  fakeFetch({
    "/api/claims/talks-1": { body: { claim: own, entities, sources } },
    "/api/claims/between": { body: { entities, claims: [own, other] } },
  });
  renderClient(<DetailPanel />, "/explore?sel=claim:talks-1");
  expect(await screen.findByText(reason)).toBeDefined();
  expect(screen.getByText("Your own data")).toBeDefined();
  expect(screen.getByRole("complementary", { name: "Details" }).textContent).toContain("own data from acme-desk");
});

test("the card of an own entity says whose it is, and why it stands there", async () => {
  fakeFetch({
    "/api/entities/mp": { body: detailOf(entities[0] ?? entityOf({ id: "mp" })) },
    "/api/entities/mp/claims": { body: { claims: [own, other], entities, sources, total: 2 } },
  });
  renderClient(<DetailPanel />, "/explore?s=mp&sel=mp");
  const panel = await screen.findByRole("complementary", { name: "Details" });
  await waitFor(() => expect(panel.textContent).toContain(reason));
});

test("of the claims between two entities the own ones are marked, and the others are not", async () => {
  fakeFetch({
    "/api/claims/between": { body: { entities, claims: [own, other] } },
    "/api/claims/talks-1": { body: { claim: own, entities, sources } },
    "/api/claims/base-1": { body: { claim: other, entities, sources } },
  });
  renderClient(<DetailPanel />, "/explore?sel=mp~gm");
  await waitFor(() => expect(document.querySelectorAll("article[data-claim]")).toHaveLength(2));
  const marked = [...document.querySelectorAll("article[data-claim]")].filter((claim) =>
    claim.querySelector("[title]"),
  );
  expect(marked.map((claim) => claim.getAttribute("data-claim"))).toEqual(["talks-1"]);
});

test("a table has a column for own data only where there are any", async () => {
  const tableOf = async (claims: (typeof own)[]) => {
    fakeFetch({ "/api/picture": fakePicture({ entities, claims }) });
    const { unmount } = renderClient(<TablePage />, "/table?s=mp,gm&tab=claims");
    const grid = await screen.findByRole("grid");
    const heads = within(grid)
      .getAllByRole("columnheader")
      .map(({ textContent }) => textContent);
    unmount();
    return heads;
  };
  expect((await tableOf([own, other])).some((head) => head?.includes("Your own data"))).toBe(true);
  expect((await tableOf([other])).some((head) => head?.includes("Your own data"))).toBe(false);
});
