import { IconSearch, IconX } from "@tabler/icons-react";
import { useContext } from "react";
import { type ClaimQuery, claimOrders } from "../../claim/claimOrder.ts";
import { CardPlaceContext } from "../../frame/CardPlace.ts";
import { claimsStrings } from "../strings.ts";
import css from "./ClaimsBar.module.css";

export function ClaimsBar({ query, onQuery }: { query: ClaimQuery; onQuery: (query: ClaimQuery) => void }) {
  const place = useContext(CardPlaceContext);
  return (
    // biome-ignore lint/a11y/useSemanticElements: React knows no <search> in older browsers
    <div role="search" className={`screenOnly tiny row wrap ${css.bar}`} aria-label={claimsStrings.bar[place]}>
      <div className={`muted relative ${css.search}`}>
        <IconSearch size={15} aria-hidden="true" />
        <input
          type="text"
          value={query.text}
          aria-label={claimsStrings.search}
          placeholder={claimsStrings.search}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onQuery({ ...query, text: event.target.value })}
          onKeyDown={(event) => {
            if (event.key === "Escape" && query.text !== "") onQuery({ ...query, text: "" });
          }}
        />
        {query.text !== "" && (
          <button type="button" aria-label={claimsStrings.clear} onClick={() => onQuery({ ...query, text: "" })}>
            <IconX size={15} aria-hidden="true" />
          </button>
        )}
      </div>
      <select
        value={query.order}
        aria-label={claimsStrings.order}
        title={claimsStrings.order}
        onChange={(event) => {
          const order = claimOrders[event.target.selectedIndex];
          if (order) onQuery({ ...query, order });
        }}
      >
        {claimOrders.map((order) => (
          <option key={order} value={order}>
            {claimsStrings.orders[order]}
          </option>
        ))}
      </select>
    </div>
  );
}
