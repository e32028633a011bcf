import { UnstyledButton } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { IconX } from "@tabler/icons-react";
import { type CSSProperties, useEffect, useMemo, useRef } from "react";
import { clearFilters, type Facet, facets, isOn, setDim } from "../../../model/address/view/filters.ts";
import { chipsOf } from "../../../picture/filters/chipsOf.ts";
import { countOptions } from "../../../picture/filters/countOptions.ts";
import { filtersStrings as strings, strings as viewStrings } from "../../../picture/graph/strings.ts";
import type { ViewGraph } from "../../../picture/graph/viewGraph.ts";
import type { LateMenu } from "../../../ui/LazyMenu.tsx";
import { useViewState } from "../../address/useViewState.ts";
import { DialogAt } from "../frame/DialogAt.tsx";
import css from "./drawer.module.css";
import { FacetSection } from "./FacetSection.tsx";

/** On small screens there is no space beside the button, so the drawer comes from below. */
const fromBelow: CSSProperties = {
  position: "fixed",
  // Each side by itself, because Mantine keeps writing two of them.
  top: "auto",
  right: 0,
  bottom: 0,
  left: 0,
  width: "100%",
  maxHeight: "62dvh",
  borderRadius: "12px 12px 0 0",
};

export function FilterPopover({ button, graph }: { graph: ViewGraph } & LateMenu) {
  const narrow = useMediaQuery("(max-width: 760px)", undefined, { getInitialValueInEffect: false });
  return (
    <DialogAt button={button} className={`popover ${css.dropdown}`} style={narrow ? fromBelow : { width: 352 }}>
      {(close) => <FilterDrawer graph={graph} onClose={close} />}
    </DialogAt>
  );
}

/** The facets used most start open; others do when they filter something. */
const usual: readonly Facet[] = ["types", "evidence"];

/** All filters of a view, and whether they hide or dim. */
function FilterDrawer({ graph, onClose }: { graph: ViewGraph; onClose: () => void }) {
  const [view, changeView] = useViewState();
  const { filters } = view;
  const options = useMemo(() => countOptions(graph, view), [graph, view]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const on = chipsOf(filters).length > 0;
  return (
    <div className={`small ${css.drawer}`}>
      <div className={`popoverHead onSheet sticky top0 z1 ${css.head}`}>
        {/* The focus comes here, also where the script was late for the one who opened it. */}
        <h2 ref={heading} tabIndex={-1} data-autofocus>
          {viewStrings.filters}
        </h2>
        <button type="button" className={css.link} aria-disabled={!on} onClick={() => changeView(clearFilters)}>
          {viewStrings.clearFilters}
        </button>
        <UnstyledButton className="popoverClose" aria-label={strings.close} onClick={onClose}>
          <IconX size={16} aria-hidden="true" />
        </UnstyledButton>
      </div>
      <fieldset className={`flex wrap ${css.mode}`}>
        <legend>{strings.mode}</legend>
        {[false, true].map((dim) => (
          <label key={String(dim)}>
            <input
              type="radio"
              name="filtered-out"
              checked={filters.dim === dim}
              onChange={() => changeView((now) => setDim(now, dim), "merge")}
            />
            {dim ? strings.dim : strings.hide}
          </label>
        ))}
      </fieldset>
      {facets.map((facet) =>
        options[facet].length > 0 ? (
          <FacetSection
            key={facet}
            facet={facet}
            options={options[facet]}
            choice={filters.facets[facet]}
            startsOpen={usual.includes(facet) || isOn(filters.facets[facet])}
          />
        ) : null,
      )}
    </div>
  );
}
