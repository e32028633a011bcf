import { ActionIcon } from "@mantine/core";
import { IconPin, IconPinFilled } from "@tabler/icons-react";
import { useContext } from "react";
import { pin } from "../../../model/address/view/selection.ts";
import { useViewState } from "../../../parts/address/useViewState.ts";
import { CardPlaceContext } from "./CardPlace.ts";
import { cardStrings } from "./cardStrings.ts";
import { isPinned } from "./panelCards.ts";

/** Pins a card beside the next selections, or unpins it. */
export function PinButton() {
  const [view, changeView] = useViewState();
  const place = useContext(CardPlaceContext);
  const pinned = place === "pinned" || isPinned(view);
  const Icon = pinned ? IconPinFilled : IconPin;
  if (place === "selected" && view.selection === null) return null;
  return (
    <ActionIcon
      variant="subtle"
      color={pinned ? "accent" : "gray"}
      aria-label={cardStrings.pin}
      aria-pressed={pinned}
      title={pinned ? cardStrings.unpin : cardStrings.pin}
      onClick={() => changeView((now) => pin(now, pinned ? null : now.selection))}
    >
      <Icon size={17} />
    </ActionIcon>
  );
}
