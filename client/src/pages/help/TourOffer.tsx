import { Button } from "@mantine/core";
import { passFocus } from "../../ui/browser/passFocus.ts";
import { useSignal } from "../../ui/browser/useSignal.ts";
import { strings } from "./strings.ts";
import css from "./TourOffer.module.css";
import { dontOffer, goToStop, tourSeen } from "./tourState.ts";

/** Offers the tour to new readers, within the start page and without covering anything. */
export function TourOffer() {
  const seen = useSignal(tourSeen);
  if (seen) return null;
  return (
    <section aria-labelledby="tour-offer" className={`row wrap between card accentBefore ${css.offer}`}>
      <p>
        <strong id="tour-offer">{strings.offerTitle}</strong> {strings.offer}
      </p>
      <div className="flex wrap gap4">
        <Button size="xs" onClick={() => goToStop(0)}>
          {strings.start}
        </Button>
        <Button ref={passFocus} size="xs" variant="subtle" onClick={dontOffer}>
          {strings.decline}
        </Button>
      </div>
    </section>
  );
}
