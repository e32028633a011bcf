import type { Picture, PictureRequest } from "@atlas/server/contract";
import { parseView } from "../../../../client/src/model/address/view/viewState.ts";
import { picture } from "../../../../client/src/parts/api/picture.ts";
import { createQueryClient } from "../../../../client/src/parts/api/request/createQueryClient.ts";
import { fakeFetch } from "../../../support/browser/fakeFetch.ts";
import { fakePicture } from "../../../support/browser/fakePicture.ts";
import { claimOf, entityOf } from "../../../support/records/clientRecords.ts";

const graph = {
  entities: ["a", "b", "c", "d"].map((id) => entityOf({ id })),
  claims: [
    claimOf({ id: "4", subject: "a", object: "b" }),
    claimOf({ id: "2", subject: "c", object: "b" }),
    claimOf({ id: "3", subject: "a", object: "c" }),
    claimOf({ id: "1", subject: "d", object: "a" }),
  ].sort((one, other) => (one.id < other.id ? -1 : 1)),
};

/** A page, with what it asks for. */
function newPage() {
  const bodies: PictureRequest[] = [];
  const answer = fakePicture(graph);
  fakeFetch({
    "/api/picture": (path, body) => {
      // The client itself builds this request body.
      bodies.push(body as PictureRequest);
      return answer(path, body);
    },
  });
  const queries = createQueryClient();
  const see = (search: string): Promise<Picture> =>
    queries.fetchQuery(picture(queries, parseView(`s=${search}`).steps));
  return { bodies, see };
}

test("a picture is one request, whatever its steps open", async () => {
  const { bodies, see } = newPage();
  const { opened, entities, claims } = await see("d,b*,c*");
  expect(bodies).toHaveLength(1);
  expect(opened).toEqual([
    ["b", "a", "c"],
    ["c", "a", "b"],
  ]);
  expect(entities).toHaveLength(4);
  expect(claims).toHaveLength(4);
});

test("of one more step only what it adds is asked for", async () => {
  const { bodies, see } = newPage();
  await see("b*");
  await see("b*,d");
  expect(bodies[1]).toEqual({ steps: [{ ids: ["d"], neighbours: 0 }], known: ["a", "b", "c"] });
});

test("a picture is the same when it came step by step, from a link, or after other steps were undone", async () => {
  const byLink = await newPage().see("b*,d,c*");
  const { see } = newPage();
  for (const search of ["b", "b*", "b*,c*", "b*,d", "b*,d,c*"]) await see(search);
  const stepByStep = await see("b*,d,c*");
  expect(stepByStep.opened).toEqual(byLink.opened);
  expect(stepByStep.claims).toEqual(byLink.claims);
  expect(new Set(stepByStep.entities)).toEqual(new Set(byLink.entities));
});
