import { Link } from "react-router";
import { draftAddress } from "../../url/draftAddress.ts";
import { useLastView } from "../../url/useLastView.ts";
import { EXPLORE_PATH } from "../../url/view/viewPaths.ts";
import { textLanguage } from "../../words/textLanguage.ts";
import type { Draft } from "./Draft.ts";
import css from "./DraftOffer.module.css";
import { useDraftName } from "./draft/useDraftName.ts";
import { deskStrings as strings } from "./strings.ts";
import { useDrafts } from "./useDrafts.ts";

/** Leads the reader back to the claim that is being written, the last one of several; nothing if there is none. */
export function DraftOffer() {
  const [draft] = useDrafts();
  return draft === undefined ? null : <Offer draft={draft} />;
}

function Offer({ draft }: { draft: Draft }) {
  const query = useLastView();
  const name = useDraftName(draft);
  return (
    <p className={css.offer}>
      {strings.goOn}{" "}
      <Link to={draftAddress(draft.id, EXPLORE_PATH + query)} lang={textLanguage(name)}>
        {name}
      </Link>
    </p>
  );
}
