import { inWords } from "../../model/address/wholeAddress.ts";
import { formatDate } from "../../model/words/formatDate.ts";
import type { Briefing } from "../briefing/Briefing.ts";
import { contentTitle } from "../briefing/contentTitle.ts";
import { provenanceOf } from "../briefing/provenance.ts";
import { copyStrings } from "./strings.ts";

/** A citation of the view: title, data set with version, content hash, day and address. */
export function citation(briefing: Briefing): string {
  const { dataset, hash, link } = provenanceOf(briefing);
  const title = contentTitle(briefing).replace(/\s+/g, " ").trim();
  return copyStrings.citation({ title, dataset, hash, date: formatDate(briefing.made), link: inWords(link) });
}
