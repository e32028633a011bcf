import type { Claim, ClaimChange, ReleasedEntity } from "@atlas/server/contract";
import { readersReason } from "@atlas/server/readersReason";
import { Link } from "react-router";
import { partTexts } from "../../model/claim/change/changeTexts.ts";
import { diffWords, type Stretch } from "../../model/claim/change/diffWords.ts";
import { whoseWord } from "../../model/claim/statement.ts";
import { changeStrings as words } from "../../model/claim/strings.ts";
import { labelled } from "../../model/words/listWords.ts";
import { gradeName } from "../../model/words/names.ts";
import { strings as shared } from "../../model/words/strings.ts";
import css from "./change.module.css";

interface StatementChangeProps {
  change: ClaimChange;
  entities: ReadonlyMap<string, ReleasedEntity>;
  /** Link to the claim's card; null if there is none, as for a removed claim. */
  card: string | null;
  /** Why the claim has its new grade; undefined if it was not regraded, or if that is not known. */
  reason?: string | undefined;
  /** The claim as it is now, if it still exists. */
  now: Claim | undefined;
  /** In brief: the statement and why it is regraded, or else its former words. */
  brief?: boolean;
}

/** The statement of a claim with new words marked, its former statement, what else differs, why it is regraded, and the editors' reasons. */
export function StatementChange({ change, entities, card, reason, now, brief = false }: StatementChangeProps) {
  const { before, after } = change;
  const reworded = before !== null && after !== null && before.statement !== after.statement;
  const cut = reworded ? diffWords(before.statement, after.statement) : null;
  const says = cut ? <Marked stretches={cut.after} as="ins" /> : (after ?? before)?.statement;
  const word = now !== undefined && now.statement === after?.statement ? whoseWord(now) : null;
  return (
    <div className={css.statement}>
      <p lang="en">{card === null ? <span className={css.gone}>{says}</span> : <Link to={card}>{says}</Link>}</p>
      {cut && !(brief && reason !== undefined) && (
        <p className={css.was}>
          <b>{words.was}</b>{" "}
          <span lang="en">
            <Marked stretches={cut.before} as="del" />
          </span>
        </p>
      )}
      {word && !brief && <p className={css.was}>{word}</p>}
      {(brief ? [] : partTexts(change, entities)).map((text) => (
        <p key={text} className={css.was}>
          {text}
        </p>
      ))}
      {reason !== undefined && after !== null && (
        <p className={css.was}>{labelled(gradeName(after.evidence), reason) + shared.end}</p>
      )}
      {change.why !== null && !brief && (
        <p className={css.was} lang="en">
          {readersReason(change.why)}
        </p>
      )}
    </div>
  );
}

function Marked({ stretches, as: Mark }: { stretches: readonly Stretch[]; as: "ins" | "del" }) {
  return stretches.map(({ text, changed }, at) =>
    // Stretches have no other name than their place.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    changed ? <Mark key={at}>{text}</Mark> : <span key={at}>{text}</span>,
  );
}
