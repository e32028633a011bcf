import { IconPin, IconPinFilled, IconX } from "@tabler/icons-react";
import { type MouseEvent, type ReactNode, useContext, useEffect, useId, useRef } from "react";
import { clearSelection, pin } from "../../../model/address/view/selection.ts";
import type { ViewState } from "../../../model/address/view/viewState.ts";
import type { Name } from "../../../model/words/entityName.ts";
import { useViewState } from "../../../parts/address/useViewState.ts";
import { IconButton } from "../../../ui/IconButton.tsx";
import { strings as frame } from "../../../ui/strings.ts";
import { CardPlaceContext } from "./CardPlace.ts";
import css from "./cardFrame.module.css";
import { focusPanel } from "./focusPanel.ts";
import { PageTitle } from "./PageTitle.tsx";
import { isPinned } from "./panelCards.ts";
import { cardStrings, strings } from "./strings.ts";
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
      className={`grid shrinks low ${css.card}`}
      data-place={place}
    >
      {place === "selected" && (title === null ? <PageTitle /> : <title>{frame.titleOf(title)}</title>)}
      <header className={`flex onTop gap8 ruleBelow ${css.head}`}>
        <div className={`grow shrinks ${css.names}`}>
          <p className={`muted tiny row wrap ${css.kind}`}>{kind}</p>
          {title !== null && (
            <h2
              id={id}
              ref={heading}
              tabIndex={-1}
              lang={lang}
              className={`flush title breaks balance ${css.title}`}
              data-long={long || undefined}
            >
              {title}
            </h2>
          )}
          {other && (
            <p lang={other.lang} className="muted large above2">
              {other.text}
            </p>
          )}
        </div>
        <div className="flex gap2 rigid">
          <PinButton />
          <CloseButton />
        </div>
      </header>
      <div ref={body} className={`low scrolls ${css.body}`}>
        <div>{children}</div>
      </div>
    </section>
  );
}

/** Closes a card: unpins a pinned one, or clears the selection. */
function CloseButton() {
  const [, changeView] = useViewState();
  const place = useContext(CardPlaceContext);
  const label = place === "pinned" ? cardStrings.closePinned : strings.close;

  function close(event: MouseEvent<HTMLElement>) {
    focusPanel(event);
    changeView(place === "pinned" ? (now) => pin(now, null) : closeSelected);
  }

  return <IconButton label={label} icon={IconX} iconSize={17} onClick={close} />;
}

/** A card both selected and pinned is shown once, and closed whole. */
function closeSelected(view: ViewState): ViewState {
  return clearSelection(isPinned(view) ? pin(view, null) : view);
}

function PinButton() {
  const [view, changeView] = useViewState();
  const place = useContext(CardPlaceContext);
  const pinned = place === "pinned" || isPinned(view);
  if (place === "selected" && view.selection === null) return null;
  return (
    <IconButton
      label={cardStrings.pin}
      icon={pinned ? IconPinFilled : IconPin}
      iconSize={17}
      color={pinned ? "accent" : "gray"}
      aria-pressed={pinned}
      title={pinned ? cardStrings.unpin : cardStrings.pin}
      onClick={() => changeView((now) => pin(now, pinned ? null : now.selection))}
    />
  );
}
