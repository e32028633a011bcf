import { WhatIfRequest } from "../../../../server/src/contract/index.ts";
import { whatIf } from "../../../../server/src/graph/whatIf/whatIf.ts";
import type { GraphStore } from "../../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../../support/engines/embeddedWith.ts";
import { realRows } from "../../../support/records/realRows.ts";

let store: GraphStore;
beforeAll(async () => {
  store = await embeddedWith(await realRows());
});
afterAll(() => store.close());

test("names with whom else makes it the claims on who takes it, or the group to which a rule counts it", async () => {
  const asked = { ids: "dysprosium-oxide", country: "CN", stop: "exports", subsidiaries: "with" };
  const { things, claims } = await whatIf(store, WhatIfRequest.parse(asked));
  const lynas = things[0]?.left.find(({ organisation }) => organisation === "lynas-rare-earths");
  expect(lynas?.supplies).toEqual(["wsu-482", "wsu-492"]);
  expect(claims.map(({ id }) => id)).toEqual(expect.arrayContaining(["wsu-482", "wsu-492"]));
});
