import { createContext } from "react";

/** The place of a card: the selection, or pinned beside it. */
export type CardPlace = "selected" | "pinned";

/** Tells the contents of a card its place. */
export const CardPlaceContext = createContext<CardPlace>("selected");
