import { createContext } from "react";

/** Where a card stands: as what is selected, or pinned beside it to be compared. */
export type CardPlace = "selected" | "pinned";

/** Lets what stands in a card know where the card stands. */
export const CardPlaceContext = createContext<CardPlace>("selected");
