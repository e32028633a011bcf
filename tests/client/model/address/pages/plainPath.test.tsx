import { plainPath } from "../../../../../client/src/model/address/splitAddress.ts";
import { address } from "../../../../support/browser/renderClient.tsx";

test.each([
  ["/explore/?s=a*", "/explore?s=a*"],
  ["/table//?s=a/", "/table?s=a/"],
  ["/explore?s=a", "/explore?s=a"],
  ["/", "/"],
])("%s is opened as %s", (opened, plain) => {
  window.history.replaceState({ idx: 3 }, "", opened);
  plainPath();
  expect([address(), window.history.state]).toEqual([plain, { idx: 3 }]);
});
