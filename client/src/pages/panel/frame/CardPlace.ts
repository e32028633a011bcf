import { createContext } from "react";

/** The place of a card: the selection, or pinned beside it. */
export type CardPlace = "selected" | "pinned";

export const CardPlaceContext = createContext<CardPlace>("selected");
