import type { DeskState } from "@atlas/server/contract";
import { Suspense } from "react";
import { createSignal } from "../../../model/state/signal.ts";
import { useSignal } from "../../../ui/browser/useSignal.ts";
import { lazyPage } from "../../../ui/page/lazyPage.tsx";
import { readerName } from "../../api/request/readerName.ts";

const NameDialog = lazyPage(async () => (await import("./NameDialog.tsx")).NameDialog);

/** Shows the question for the reader's name when something asks for it. */
export function NameHost() {
  const asked = useSignal(nameAsked);
  return (
    asked && (
      <Suspense>
        <NameDialog onAnswer={asked.answer} />
      </Suspense>
    )
  );
}

/** A question for the reader's name that waits for its answer; null while nothing asks. */
const nameAsked = createSignal<{ answer: (name: string | null) => void } | null>(null);

/**
 * The name under which a change is saved: that of the login, or the one typed in this browser. Without either, asks for
 * it; null if the reader cancels, who then saves nothing.
 */
export async function nameForSaving({ who }: Pick<DeskState, "who">): Promise<string | null> {
  return who ?? (readerName() || askName());
}

/** Asks for the reader's name, to set or change it; null if the reader cancels. */
export function askName(): Promise<string | null> {
  nameAsked.value()?.answer(null);
  return new Promise((resolve) => {
    nameAsked.set({
      answer(name) {
        nameAsked.set(null);
        resolve(name);
      },
    });
  });
}
