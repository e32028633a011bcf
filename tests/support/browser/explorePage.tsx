import type { Subgraph } from "@atlas/server/contract";
import { act, screen, waitFor } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { ExplorePage } from "../../../client/src/pages/explore/ExplorePage.tsx";
import { claimOf, entityOf } from "../records/clientRecords.ts";
import { fakeCanvas } from "./fakeCanvas.ts";
import { fakeFetch } from "./fakeFetch.ts";
import { fakePicture } from "./fakePicture.ts";
import { renderClient } from "./renderClient.tsx";

export const group = entityOf({ id: "group", name: "Baogang Group", claim_count: 9, neighbour_count: 40 });
export const mine = entityOf({ id: "mine", name: "Bayan Obo", type: "place", claim_count: 2, neighbour_count: 1 });
const abroad = entityOf({ id: "abroad", name: "Lynas", counterpart: true, claim_count: 2, neighbour_count: 2 });
const claims = [
  claimOf({ id: "1", subject: "group", predicate: "MINES", object: "mine", evidence: "corroborated" }),
  claimOf({ id: "2", subject: "abroad", predicate: "COUNTERPART_OF", object: "group", evidence: "assessed" }),
];
export const graph: Subgraph = { entities: [group, mine, abroad], claims };

/** Loads lazy parts in advance, so that they appear within the `act` that asks for them. */
export async function loadExplorer(): Promise<void> {
  // One after another: Jest cannot link two at once that import the same for the first time.
  await import("../../../client/src/pages/explore/overview/Overview.tsx");
  await import("../../../client/src/pages/explore/toolbar/LabelsMenuItems.tsx");
  await import("../../../client/src/parts/view/filters/FilterPopover.tsx");
  await import("../../../client/src/parts/view/why/SelectionWhy.tsx");
}

/** Opens the explorer at a view of three entities, on a canvas that draws on command. */
export async function openExplorer(search: string) {
  const fetched = fakeFetch({ "/api/picture": fakePicture(graph) });
  const canvas = fakeCanvas();
  const user = userEvent.setup();
  renderClient(<ExplorePage create={canvas.create} />, `/explore?${search}`);
  const draw = async (count: number) => {
    await waitFor(() => expect(canvas.scenes.at(-1)?.entities).toHaveLength(count));
    // The overview map comes with the first picture.
    await act(async () => canvas.draw());
  };
  return { fetched, canvas, user, draw };
}

/** Opens the filters and unticks one of their options. */
export async function filterOut(user: UserEvent, name: RegExp) {
  await user.click(screen.getByRole("button", { name: "Filters" }));
  await user.click(await screen.findByRole("checkbox", { name }));
}
