import { type ReactNode, useContext } from "react";
import { CardPlaceContext } from "./CardPlace.ts";
import { PageTitle } from "./PageTitle.tsx";

/** Stands in for a card, which would give the page its title. */
export function Untitled({ children }: { children: ReactNode }) {
  const place = useContext(CardPlaceContext);
  return (
    <>
      {place === "selected" && <PageTitle />}
      {children}
    </>
  );
}
