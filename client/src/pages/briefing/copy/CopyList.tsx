import { Button } from "@mantine/core";
import { IconCopy } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { isWhole } from "../../../model/address/splitAddress.ts";
import type { Briefing } from "../../../papers/briefing/Briefing.ts";
import { copyStrings } from "../../../papers/copy/strings.ts";
import { withShortAddresses } from "../../../parts/briefing/withShortAddresses.ts";
import { errorText } from "../errorText.ts";
import css from "../files.module.css";
import { Outcome } from "../Outcome.tsx";
import { copyActions } from "./copyActions.ts";

/** Said of a copied link: what it lacks, and that nobody else can open one of this computer. */
function linkText({ link }: Pick<Briefing, "link">): string {
  return isWhole(link) ? copyStrings.copiedLink : copyStrings.copiedHere;
}

export function CopyList({ briefing }: { briefing: Briefing }) {
  const queries = useQueryClient();
  const [outcome, setOutcome] = useState({ message: "", fault: "" });
  return (
    <section aria-labelledby="copy" className="apart26">
      <h2 id="copy" className="flush heading">
        {copyStrings.heading}
      </h2>
      <p className={`flush muted small pretty ${css.hint}`}>{copyStrings.hint}</p>
      <div className={`flex wrap gap8 ${css.copies}`}>
        {copyActions.map(([id, copy]) => {
          const name = copyStrings.names[id];
          return (
            <Button
              key={id}
              variant="default"
              size="xs"
              leftSection={<IconCopy size={14} />}
              aria-label={copyStrings.copyOf(name)}
              onClick={async () => {
                try {
                  const done = await copy(briefing, () => withShortAddresses(briefing, queries));
                  setOutcome(
                    done
                      ? { message: id === "link" ? linkText(briefing) : copyStrings.copied(name), fault: "" }
                      : { message: "", fault: copyStrings.refused },
                  );
                } catch (error) {
                  setOutcome({ message: "", fault: errorText(error) });
                }
              }}
            >
              {name}
            </Button>
          );
        })}
      </div>
      <Outcome {...outcome} />
    </section>
  );
}
