import { createEmbeddedStore } from "../../../server/src/store/embeddedStore.ts";
import { searchBehaviour } from "./searchBehaviour.ts";
import { storeBehaviour } from "./storeBehaviour.ts";

describe("the embedded store", () => {
  storeBehaviour({ open: (queryTimeoutMs) => createEmbeddedStore({ queryTimeoutMs }), slow: 1500 });

  describe("search", () => {
    searchBehaviour(() => createEmbeddedStore({ queryTimeoutMs: 10_000 }));
  });
});
