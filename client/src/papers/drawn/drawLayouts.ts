import type { DrawnLayoutName } from "../../model/address/view/layoutState.ts";
import { languageReady } from "../../model/words/language.ts";
import type { DrawLayout } from "./Drawing.ts";

const scripts: Record<DrawnLayoutName, () => Promise<DrawLayout>> = {
  chain: async () => (await import("./chain/drawChain.ts")).drawChain,
  map: async () => (await import("./map/drawMap.ts")).drawWorldMap,
  chinaMap: async () => (await import("./map/drawMap.ts")).drawChinaMap,
  ownership: async () => (await import("./ownership/drawOwnership.ts")).drawOwnership,
};

/** Loads what draws a layout, with its strings. */
export async function loadDrawLayout(name: DrawnLayoutName): Promise<DrawLayout> {
  const draw = await scripts[name]();
  await languageReady();
  return draw;
}
