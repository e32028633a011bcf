import { analysisPaths } from "../../../model/address/pages/analysisAddress.ts";
import { landscapeAddress, wholeLandscape } from "../../../model/address/pages/landscapeAddress.ts";
import { questionAddress } from "../../../model/address/pages/questionAddress.ts";
import { whatIfAddress } from "../../../model/address/pages/whatIfAddress.ts";
import { today } from "../../../model/words/formatDate.ts";
import type { Strings } from "./strings.ts";

/** The policy questions that readers come for, by the name of their words. */
export type AskedFirst = keyof Strings["askedFirst"];

/**
 * The policy questions that readers come for with their addresses, in the order in which start page and list of analyses
 * offer them. Where an answer needs an example, it is filled in, so that each is one click from an answer.
 */
export function askedFirst(): readonly (readonly [AskedFirst, string])[] {
  const year = today().slice(0, 4);
  return [
    ["whatIf", whatIfAddress({ ids: ["dysprosium-oxide"], countries: ["CN"], stop: "exports" })],
    ["oneMaker", questionAddress("oneMakerOutsideChina", {})],
    ["makers", questionAddress("makersOf", { thing: "sintered-ndfeb-magnets" })],
    ["money", questionAddress("moneyFlows", {})],
    ["owners", analysisPaths.ownership],
    ["dependence", questionAddress("countryDependence", { country: "DE" })],
    ["share", questionAddress("chinaShare", {})],
    ["mines", questionAddress("minesByCountry", {})],
    ["capacity", questionAddress("capacityOutsideChina", { technology: "sintered-ndfeb-magnets" })],
    ["controls", questionAddress("exportControls", {})],
    ["suspended", questionAddress("suspensions", {})],
    ["nobody", landscapeAddress({ ...wholeLandscape, gap: "none-found-abroad" })],
    ["figures", questionAddress("figuresOf", { entity: "chinese-rare-earth-magnets" })],
    ["prices", questionAddress("recordedPrices", {})],
    ["happened", questionAddress("eventsInPeriod", { from: year, to: year })],
  ];
}
