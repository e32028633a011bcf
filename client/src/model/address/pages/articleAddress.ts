import { id } from "../codecs.ts";
import { defineAddress, part } from "../defineAddress.ts";
import { joinAddress } from "../splitAddress.ts";
import { analysisPaths } from "./analysisAddress.ts";

const article = defineAddress<{ source: string }>({ source: part("source", id, "") });

export function articleAddress(source: string): string {
  return joinAddress(analysisPaths.article, new URLSearchParams(article.write({ source })).toString());
}

/** The id of the source in an address; empty if there is none. */
export function articleIn(search: string): string {
  return article.parse(search).source;
}
