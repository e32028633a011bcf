import { ActionIcon } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { type MouseEvent, useContext } from "react";
import { clearSelection, pin } from "../../../model/address/view/selection.ts";
import type { ViewState } from "../../../model/address/view/viewState.ts";
import { useViewState } from "../../../parts/address/useViewState.ts";
import { CardPlaceContext } from "./CardPlace.ts";
import { cardStrings } from "./cardStrings.ts";
import { focusPanel } from "./focusPanel.ts";
import { isPinned } from "./panelCards.ts";
import { strings } from "./strings.ts";

/** Closes a card: unpins a pinned one, or clears the selection. */
export function CloseButton() {
  const [, changeView] = useViewState();
  const place = useContext(CardPlaceContext);
  const label = place === "pinned" ? cardStrings.closePinned : strings.close;

  function close(event: MouseEvent<HTMLElement>) {
    focusPanel(event);
    changeView(place === "pinned" ? (now) => pin(now, null) : closeSelected);
  }

  return (
    <ActionIcon variant="subtle" color="gray" aria-label={label} title={label} onClick={close}>
      <IconX size={17} />
    </ActionIcon>
  );
}

/** A card both selected and pinned is shown once, and closed whole. */
function closeSelected(view: ViewState): ViewState {
  return clearSelection(isPinned(view) ? pin(view, null) : view);
}
