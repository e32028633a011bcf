import { Link } from "react-router";
import { draftAddress } from "../../model/address/draftAddress.ts";
import { EXPLORE_PATH } from "../../model/address/view/viewPaths.ts";
import { textLanguage } from "../../model/words/textLanguage.ts";
import { useLastView } from "../address/useLastQuery.ts";
import css from "./DraftOffer.module.css";
import { useDraftName } from "./draft/useNamedEntities.ts";
import { type Draft, useDrafts } from "./drafts.ts";
import { deskStrings as strings } from "./strings.ts";

/** Leads the reader back to the claim that is being written, the last one of several; nothing if there is none. */
export function DraftOffer() {
  const [draft] = useDrafts();
  return draft === undefined ? null : <Offer draft={draft} />;
}

function Offer({ draft }: { draft: Draft }) {
  const query = useLastView();
  const name = useDraftName(draft);
  return (
    <p className={`breaks card accentBefore ${css.offer}`}>
      {strings.goOn}{" "}
      <Link to={draftAddress(draft.id, EXPLORE_PATH + query)} className="strong" lang={textLanguage(name)}>
        {name}
      </Link>
    </p>
  );
}
