import { isCountry } from "@atlas/server/country";
import { fitOfCountry } from "../../model/words/codes/countriesNamed.ts";

/** Countries and regions to offer before and after the entities found. */
export interface FittingCodes {
  first: readonly string[];
  last: readonly string[];
}

export const noCodes: FittingCodes = { first: [], last: [] };

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
let allCodes: readonly string[] | null = null;

/**
 * Countries and regions for a typed text: any with this name, before all else; those of the data set of whose name it
 * begins a word, after the entities found.
 */
export function fittingCodes(text: string, inData: readonly string[]): FittingCodes {
  if (text === "") return noCodes;
  allCodes ??= letters.flatMap((one) => letters.map((other) => one + other)).filter(isCountry);
  return {
    first: allCodes.filter((code) => fitOfCountry(code, text) === "whole"),
    last: inData.filter((code) => fitOfCountry(code, text) === "part"),
  };
}
