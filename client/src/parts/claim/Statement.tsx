import type { Claim } from "@atlas/server/contract";
import { Fragment, type ReactNode } from "react";
import { statementParts } from "../../model/claim/statement.ts";
import { locale } from "../../model/words/language.ts";
import css from "./Statement.module.css";

interface StatementProps {
  claim: Claim;
  /** Shows the text of a part, if not as it is. */
  show?: (text: string) => ReactNode;
}

/** The statement of a claim; words of it that are somebody's word are underlined and followed by the speaker. */
export function Statement({ claim, show = (text) => text }: StatementProps) {
  return statementParts(claim).map(({ text, word }, place) => (
    // Parts have no other name than their place.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <Fragment key={place}>
      {word === null ? (
        show(text)
      ) : (
        <>
          <span className={css.word}>{show(text)}</span>{" "}
          <span className="muted tiny" lang={locale()}>
            [{word}]
          </span>
        </>
      )}
    </Fragment>
  ));
}
