import { feedAddress } from "../../model/address/feedAddress.ts";
import { strings } from "../../papers/answers/common/strings.ts";
import { NewTabLink } from "../../ui/NewTabLink.tsx";

/** Leads to the feed of changes of an entity, an answer or, without parameters, of everything. */
export function FeedLink({ asked = {} }: { asked?: Readonly<Record<string, string>> }) {
  return (
    <p className="muted above10 below12">
      <NewTabLink href={feedAddress(asked)}>{strings.feed}</NewTabLink>
    </p>
  );
}
