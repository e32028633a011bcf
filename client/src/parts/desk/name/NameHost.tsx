import { Suspense } from "react";
import { useSignal } from "../../../ui/browser/useSignal.ts";
import { lazyPage } from "../../../ui/page/lazyPage.tsx";
import { nameAsked } from "./nameForSaving.ts";

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
