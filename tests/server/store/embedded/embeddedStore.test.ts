import { createEmbeddedStore } from "../../../../server/src/store/embedded/embeddedStore.ts";
import { changeBehaviour } from "../changeBehaviour.ts";
import { searchBehaviour } from "../searchBehaviour.ts";
import { storeBehaviour } from "../storeBehaviour.ts";
import { writeBehaviour } from "../writeBehaviour.ts";

describe("the embedded store", () => {
  storeBehaviour({ open: (queryTimeoutMs) => createEmbeddedStore({ queryTimeoutMs }), slow: 1500 });

  describe("writing", () => {
    writeBehaviour(() => createEmbeddedStore({ queryTimeoutMs: 10_000 }));
  });

  describe("changing", () => {
    changeBehaviour(() => createEmbeddedStore({ queryTimeoutMs: 10_000 }));
  });

  describe("search", () => {
    searchBehaviour(() => createEmbeddedStore({ queryTimeoutMs: 10_000 }));
  });
});
