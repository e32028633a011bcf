import { type ReactNode, useContext, useEffect, useId, useRef } from "react";
import type { Name } from "../../../model/words/entityName.ts";
import { strings as frame } from "../../../ui/strings.ts";
import { CardPlaceContext } from "./CardPlace.ts";
import { CloseButton } from "./CloseButton.tsx";
import css from "./cardFrame.module.css";
import { cardStrings } from "./cardStrings.ts";
import { PageTitle } from "./PageTitle.tsx";
import { PinButton } from "./PinButton.tsx";
import { useKeptScroll } from "./useKeptScroll.ts";

interface CardProps {
  /** The kind of thing that the card is about, in a word or two. */
  kind: ReactNode;
  /** Null until it is known. */
  title: string | null;
  /** The name in the other script. */
  other?: Name | null;
  /** Language of the title, if not that of the page. */
  lang?: string;
  /** The title is a sentence, set smaller than a name. */
  long?: boolean;
  children: ReactNode;
}

/** A card of the side panel, whose head stays visible while the rest scrolls. */
export function Card({ kind, title, other = null, lang, long = false, children }: CardProps) {
  const place = useContext(CardPlaceContext);
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);

  const body = useRef<HTMLDivElement>(null);
  useKeptScroll(body);

  useEffect(() => {
    // After following a link in the panel by keyboard, the focus moves to the head of the new card.
    const following = document.activeElement?.matches("[data-detail-panel]");
    if (title !== null && place === "selected" && following) heading.current?.focus({ preventScroll: true });
  }, [title, place]);

  return (
    <section
      {...(title === null ? { "aria-label": cardStrings[place] } : { "aria-labelledby": id })}
      className={css.card}
      data-place={place}
    >
      {place === "selected" && (title === null ? <PageTitle /> : <title>{frame.titleOf(title)}</title>)}
      <header className={css.head}>
        <div className={css.names}>
          <p className={css.kind}>{kind}</p>
          {title !== null && (
            <h2 id={id} ref={heading} tabIndex={-1} lang={lang} className={css.title} data-long={long || undefined}>
              {title}
            </h2>
          )}
          {other && (
            <p lang={other.lang} className={css.nameOther}>
              {other.text}
            </p>
          )}
        </div>
        <div className={css.buttons}>
          <PinButton />
          <CloseButton />
        </div>
      </header>
      <div ref={body} className={css.body}>
        <div>{children}</div>
      </div>
    </section>
  );
}
