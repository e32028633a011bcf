import { VERSION_KEY } from "../../../model/address/unreadParts.ts";
import { wholeText } from "../../../model/words/plainText.ts";
import { isAddress, writeViewFile } from "../../../picture/graph/viewFile.ts";
import type { Briefing } from "../../briefing/Briefing.ts";
import { contentTitle } from "../../document/parts/frontPart.ts";

/** Stands in for the host, which a view file does not name. */
const ANY_ATLAS = "https://atlas.invalid";

/** The answer, or else the view, as a file that any atlas opens, even if its address is too long for a link. */
export function writeView(briefing: Briefing): string {
  const { analysis } = briefing;
  // The reading of an article stays with its reader: its file opens the view.
  const answer = analysis !== null && isAddress(analysis.address) ? analysis : null;
  return writeViewFile({
    title: wholeText(answer === null ? contentTitle(briefing) : answer.title),
    address: answer === null ? viewAddress(briefing) : answer.address,
    version: briefing.dataset.version,
    saved: `${briefing.made}T12:00:00Z`,
  });
}

function viewAddress({ link }: Briefing): string {
  const { pathname, search } = new URL(link, ANY_ATLAS);
  const parts = search.slice(1).split("&");
  return `${pathname}?${parts.filter((part) => !part.startsWith(`${VERSION_KEY}=`)).join("&")}`;
}
