import { createEmbeddedStore } from "../../../server/src/store/embeddedStore.ts";
import { storeBehaviour } from "./storeBehaviour.ts";

describe("the embedded store", () => {
  storeBehaviour({ open: (queryTimeoutMs) => createEmbeddedStore({ queryTimeoutMs }), slow: 1500 });
});
