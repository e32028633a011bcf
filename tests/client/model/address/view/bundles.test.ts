import { unreadParts } from "../../../../../client/src/model/address/unreadParts.ts";
import {
  addBundles,
  bundleName,
  readBundle,
  unbundle,
  unbundleAll,
} from "../../../../../client/src/model/address/view/bundles.ts";
import { formatView, parseView } from "../../../../../client/src/model/address/view/viewState.ts";

test("a bundle is named by what it hangs on and the class of what it holds", () => {
  expect(bundleName({ anchor: "group", class: "technology" })).toBe("group~technology");
  expect(readBundle("group~technology")).toEqual({ anchor: "group", class: "technology" });
});

test("what names no bundle is left out, and what names one twice counts once", () => {
  const names = ["a~technology", "a", "a~b~place", "a~shape", "A~place", "a~toString", "a~technology"];
  expect(parseView(`bundles=${names}`).bundles).toEqual(["a~technology"]);
});

test("bundles are added to a view and taken apart again, each by itself or all", () => {
  const view = addBundles(parseView("s=a*&bundles=a~place"), ["a~technology", "a~place"]);
  expect(formatView(view)).toBe("s=a*&bundles=a~place,a~technology");
  expect(formatView(unbundle(view, ["a~place"]))).toBe("s=a*&bundles=a~technology");
  expect(formatView(unbundleAll(view))).toBe("s=a*");
});

test("a link with bundles is whole, and one whose bundle cannot be read says so", () => {
  expect(unreadParts("/explore", "s=a*&bundles=a~place,a~technology")).toEqual([]);
  expect(unreadParts("/explore", "s=a*&bundles=a~place,a~planet")).toEqual(["bundles=a~planet"]);
});
