import { type ReactNode, useState } from "react";
import { useNavigationType } from "react-router";
import { type CardMemory, CardMemoryContext, freshMemory } from "./CardMemory.ts";
import { CardPlaceContext } from "./CardPlace.ts";
import type { PanelCard } from "./panelCards.ts";

interface CardSlotProps {
  card: PanelCard;
  /** The memories of all cards opened so far, by key. */
  memories: Map<string, CardMemory>;
  children: ReactNode;
}

/** The slot of one card. Returning to a card continues where the reader left it; opening it anew starts at the top. */
export function CardSlot({ card: { key, place }, memories, children }: CardSlotProps) {
  const how = useNavigationType();
  const [memory] = useState(() => {
    const kept = how === "POP" ? memories.get(key) : undefined;
    const now = kept ?? freshMemory();
    memories.set(key, now);
    return now;
  });
  return (
    <CardPlaceContext value={place}>
      <CardMemoryContext value={memory}>{children}</CardMemoryContext>
    </CardPlaceContext>
  );
}
