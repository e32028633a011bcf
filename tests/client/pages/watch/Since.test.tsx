import type { WatchedRequest } from "@atlas/server/contract";
import { fireEvent, screen } from "@testing-library/react";
import { storedWatches } from "../../../../client/src/model/watch/watches.ts";
import { Since } from "../../../../client/src/pages/watch/Since.tsx";
import { fakeFetch } from "../../../support/browser/fakeFetch.ts";
import { renderClient } from "../../../support/browser/renderClient.tsx";
import { claimOf, entityOf } from "../../../support/records/clientRecords.ts";
import { deskOf } from "../../../support/records/deskRecords.ts";

const seen = { version: "2026.05", day: "2026-05-02" };
const state = { date: "2026-05-01", released: true, claim_count: 2 };

/** Two firms are watched, and a claim about each is new. */
function open() {
  const entities = ["mine", "mill"].map((id) => entityOf({ id, name: id }));
  const watches = entities.map(({ id }) => ({ address: `/explore?s=${id}*&sel=${id}`, title: id, seen, claims: [] }));
  localStorage.setItem("atlas-watches", JSON.stringify(watches));
  const added = ({ id }: { id: string }) => {
    const after = claimOf({ id: `${id}-1`, subject: id, object: "b" });
    return { id: after.id, kinds: ["added"], parts: [], before: null, after, why: null };
  };
  const none = { from: { ...state, version: "2026.05" }, claim_count: 1, impacts: [], run_out: [], soon: [] };
  fakeFetch({
    "/api/desk": { body: deskOf({ writes: false, why_not: "off" }) },
    "/api/summary": { body: { dataset: { version: "2026.11", date: "2026-11-25" } } },
    ...Object.fromEntries(entities.map((entity) => [`/api/entities/${entity.id}`, { body: { entity } }])),
    "/api/changes/watched": (_, body) => ({
      body: {
        to: { ...state, version: "2026.11", released: false },
        all: { ...none, changes: [] },
        // The body is what the page sent.
        watches: (body as WatchedRequest).watches.map(({ version, touching: [id = ""] }) => ({
          ...none,
          changes: version === seen.version ? [added({ id })] : [],
        })),
        claims: [],
        regraded: { entities: [], sources: [] },
        entities,
      },
    }),
  });
  renderClient(<Since ask={() => Promise.reject(new Error("nothing is asked"))} />, "/");
}

afterEach(() => localStorage.clear());

test("a double click marks one thing as seen, not also the next, which moves into its place", async () => {
  open();
  const [first, second] = await screen.findAllByRole("button", { name: "Mark as seen" });
  const versions = () => storedWatches().map((watch) => watch.seen.version);
  if (!first || !second) throw new Error("both firms have news");
  fireEvent.click(first, { detail: 1 });
  fireEvent.click(second, { detail: 2 });
  await screen.findByText("Marked as seen: mine.");
  expect(versions()).toEqual(["2026.11", "2026.05"]);
  fireEvent.click(second, { detail: 1 });
  await screen.findByText("Marked as seen: mill.");
  expect(versions()).toEqual(["2026.11", "2026.11"]);
});
