import type { AlikeDiffers, Claim } from "@atlas/server/contract";
import { EXPLORE_PATH } from "../../../model/address/view/viewPaths.ts";
import { withAside } from "../../../model/words/listWords.ts";
import { ownDataText } from "../../../model/words/ownData/ownData.ts";
import { textLanguage } from "../../../model/words/textLanguage.ts";
import { NewTabLink } from "../../../ui/NewTabLink.tsx";
import { pointOf } from "./alikeText.ts";
import { strings } from "./strings.ts";

/** A claim that the atlas has already, or nearly, in what it differs, and a link to it that leaves what is being written. */
export function AlikeNote({ claim, differs }: { claim: Claim; differs: AlikeDiffers }) {
  const point = pointOf(claim, differs);
  const own = ownDataText(claim);
  return (
    <>
      {strings[differs]}
      {point !== null && (
        <>
          <b>{point}</b>{" "}
        </>
      )}
      <NewTabLink href={`${EXPLORE_PATH}?s=${claim.subject},${claim.object}&sel=claim:${claim.id}`}>
        <span lang={textLanguage(claim.statement)}>{claim.statement}</span>
      </NewTabLink>
      {own !== null && withAside("", own)}
    </>
  );
}
