import { VisuallyHidden } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { type FocusEvent, type ReactNode, type RefObject, Suspense, useEffect, useId, useMemo, useRef } from "react";
import { useNavigate } from "react-router";
import { handedText, READ_PATH } from "../../model/address/pages/readAddress.ts";
import type { MixedText } from "../../model/words/textLanguage.ts";
import { useViewState } from "../../parts/address/useViewState.ts";
import { prefetchLater } from "../../parts/api/request/serverReach.ts";
import { ComboboxField } from "../../parts/picker/Combobox.tsx";
import { strings as pickerStrings } from "../../parts/picker/strings.ts";
import { useViewGraph } from "../../parts/view/graph/useViewGraph.ts";
import { standingIn } from "../../picture/graph/shownOf.ts";
import { onKeyboard } from "../../ui/browser/onKeyboard.ts";
import { ErrorBoundary } from "../../ui/ErrorBoundary.tsx";
import { MixedWords } from "../../ui/MixedWords.tsx";
import { lazyPage, NotLoaded } from "../../ui/page/lazyPage.tsx";
import { findableKinds } from "./parseTyped.ts";
import { pickWith } from "./pickWith.ts";
import css from "./search.module.css";
import { strings } from "./strings.ts";
import { type FoundAnswer, failedText } from "./useFound.ts";
import { MOST_TYPED, type Palette, usePalette } from "./usePalette.ts";
import { useSearchShortcut } from "./useSearchShortcut.ts";

const loadResults = async () => (await import("./results/PaletteResults.tsx")).PaletteResults;
// Not needed for the first paint.
const PaletteResults = lazyPage(loadResults, () => (
  <InPlaceOfResults>
    <NotLoaded />
  </InPlaceOfResults>
));

/** Over the page, like the results: what is below must not move when the search is closed. */
function InPlaceOfResults({ children }: { children: ReactNode }) {
  return <div className={`absolute under left0 right0 ${css.notLoaded}`}>{children}</div>;
}

interface SearchBoxProps {
  size: "header" | "large";
  /** The view as last seen, which picks extend on pages without a view. */
  viewQuery?: string;
}

/** The search field for entities, claims, sources and commands (`large` on the start page). */
export function SearchBox({ size, viewQuery = "" }: SearchBoxProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [view, changeView] = useViewState(viewQuery);
  const { graph } = useViewGraph(view.steps);
  const inView = useMemo(() => standingIn(graph, view), [graph, view]);
  const navigate = useNavigate();
  const onPick = pickWith({ changeView, go: navigate }, { view, graph, inView });
  const giveBack = useSearchShortcut(field, () => palette.show());
  const onRead = (text: string) => {
    handedText.set(text);
    navigate(READ_PATH);
  };
  const palette = usePalette({ onPick, giveBack, onRead });

  useEffect(() => prefetchLater(loadResults), []);

  function close(event: FocusEvent) {
    if (!event.currentTarget.contains(event.relatedTarget)) palette.close();
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: React warns of the search element where it is not known yet, as in tests
    <div role="search" className={`block full relative ${css.box}`} data-size={size} onBlur={close}>
      <IconSearch
        className={`muted absolute untouched ${css.glass}`}
        size={size === "large" ? 20 : 17}
        aria-hidden="true"
      />
      <PaletteField id={id} palette={palette} field={field} />
      {palette.text === "" && (
        <kbd className={`muted framed round4 onSheet absolute untouched ${css.shortcut}`}>
          {onKeyboard(strings.shortcut)}
        </kbd>
      )}
      {palette.open && (
        <ErrorBoundary input={palette.text} around={(failure) => <InPlaceOfResults>{failure}</InPlaceOfResults>}>
          <Suspense>
            <PaletteResults id={id} palette={palette} inView={inView} canAdd={view.steps.length > 0} field={field} />
          </Suspense>
        </ErrorBoundary>
      )}
      <PaletteStatus palette={palette} />
    </div>
  );
}

interface PaletteFieldProps {
  /** Prefix of the ids of the list and its options. */
  id: string;
  palette: Palette;
  field: RefObject<HTMLInputElement | null>;
}

function PaletteField({ id, palette, field }: PaletteFieldProps) {
  return (
    <ComboboxField
      ref={field}
      list={{ id, isShown: palette.open && palette.options.length > 0, active: palette.active }}
      className={`ink full bordered round6 onPaper ${css.field}`}
      aria-label={strings.label}
      aria-keyshortcuts="Control+K Meta+K /"
      placeholder={strings.placeholder}
      maxLength={MOST_TYPED}
      value={palette.text}
      onText={palette.type}
      onClick={palette.show}
      onPaste={(event) => {
        if (palette.paste(event.clipboardData.getData("text/plain"))) event.preventDefault();
      }}
      onKeyDown={palette.onKeyDown}
    />
  );
}

/** Announces the contents of the list, or what a pick did, to screen readers. */
function PaletteStatus({ palette }: { palette: Palette }) {
  return (
    <VisuallyHidden role="status">
      <MixedWords {...message(palette)} />
    </VisuallyHidden>
  );
}

function message({ done, open, text, found }: Palette): MixedText {
  if (done !== null && done !== "") return { text: done };
  if (!open) return { text: "" };
  if (text.trim() === "") {
    const recents = found.groups.find(({ id }) => id === "recent")?.found.length ?? 0;
    return { text: recents > 0 ? strings.recentCount(recents) : "" };
  }
  if (!found.settled) return { text: found.slow ? pickerStrings.searching : "" };
  const failed = failedText(found);
  return { ...failed, text: [...countsOf(found), failed.text].join(" ").trim() };
}

/** The refused words, then the kinds with results and their numbers. */
function countsOf({ totals, asked, fewer, groups }: FoundAnswer): string[] {
  const offers = groups.find(({ id }) => id === "offer")?.found ?? [];
  const refused = offers.find(({ kind }) => kind === "none");
  const refusal = refused?.kind === "none" ? [strings.notHere(refused.what), strings.covered] : [];
  const best = offers.length - (refused ? 1 : 0);
  const counted = [
    ...(best > 0 ? [strings.offered(best)] : []),
    ...findableKinds.flatMap((kind) => (totals[kind] > 0 ? [strings.counts[kind](totals[kind])] : [])),
  ];
  const partly = fewer ? [strings.fewer(asked.text)] : [];
  if (counted.length > 0) return [...refusal, ...partly, strings.foundAll(counted)];
  if (asked.text === "" || refusal.length > 0) return refusal;
  return [asked.only === "command" ? strings.noCommand : pickerStrings.nothing(asked.text)];
}
