import { lostParts } from "../../../../../client/src/model/address/defineAddress.ts";
import {
  emptyView,
  formatView,
  parseView,
  viewAddress,
} from "../../../../../client/src/model/address/view/viewState.ts";

const parseLayout = (text: string | null, steps: number) =>
  parseView(`s=${Array.from({ length: steps }, (_, index) => `s${index}`)}&layout=${text ?? ""}`).layout;

test("a layout is read with its step and its middle, and written as it was", () => {
  const layout = parseLayout("concentric.2.baogang-group", 3);
  expect(layout).toEqual({ name: "concentric", steps: 2, centre: "baogang-group", without: null });
  expect(formatView({ ...emptyView, layout })).toBe("layout=concentric.2.baogang-group");
});

test("a layout never counts more steps than there are, as a link may have been cut", () => {
  expect(parseLayout("columns.5", 2)).toEqual({ name: "columns", steps: 2, centre: null, without: null });
  expect(parseLayout("columns.1", 2)?.steps).toBe(1);
});

test("without a number that can be one, a layout is of all steps", () => {
  for (const text of ["columns", "columns.", "columns.0", "columns.x", "columns.1000"])
    expect([text, parseLayout(text, 2)?.steps]).toEqual([text, 2]);
});

test("what is no layout, or of no step, is none, and a middle that no id can be is left out", () => {
  expect(parseLayout("spiral.1", 2)).toBeNull();
  expect(parseLayout(null, 2)).toBeNull();
  expect(parseLayout("columns.1", 0)).toBeNull();
  expect(parseLayout("concentric.1.bad_id", 2)).toEqual({ name: "concentric", steps: 1, centre: null, without: null });
});

test("a layout remembers what was out of sight, whatever is shown or hidden since", () => {
  const without = "hide%3Da.b%26hidePairs%3Dc~d%26folded%3De%26hideTypes%3Dplace%26asOf%3D2020";
  const text = `s=a.b&layout=columns.1&without=${without}`.replace("a.b%26", "a,b%26");
  const view = parseView(text);
  expect(view.hidden).toEqual([]);
  expect(view.layout?.without).toMatchObject({ hidden: ["a", "b"], hidePairs: ["c~d"], folded: ["e"] });
  expect(view.layout?.without?.filters.asOf).toBe("2020");
  expect(formatView(view)).toBe(text);
  expect(lostParts(viewAddress, text)).toEqual([]);
});

test("where nothing that can be read was out of sight, everything counts", () => {
  for (const without of ["", "hide%3D", "hide%3DBad_Id", "colour%3Dred"])
    expect([without, parseView(`s=a&layout=columns.1&without=${without}`).layout?.without]).toEqual([without, null]);
});
