import { Button } from "@mantine/core";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useDeferredValue } from "react";
import { CLAIMS_PER_PAGE, entityClaims } from "../api/claims.ts";
import { entityDetail } from "../api/entities.ts";
import { failureMessage } from "../api/failureMessage.ts";
import { useRetryFailed } from "../api/useRetryFailed.ts";
import { Failure } from "../ui/Failure.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { ClaimGroupSection } from "./ClaimGroupSection.tsx";
import { claimReading } from "./ClaimReading.ts";
import { groupClaims } from "./groupClaims.ts";
import { OriginalNote } from "./OriginalNote.tsx";
import { strings } from "./strings.ts";

/** All claims that have an entity as an end, by what they say of it. */
export function EntityClaims({ id }: { id: string }) {
  const detail = useQuery(entityDetail(id));
  const { data: latest, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(entityClaims(id));
  const retry = useRetryFailed();
  // Many claims take a while to write: the graph comes first where both are on their way, as after a double-click.
  const data = useDeferredValue(latest);
  const pages = data?.pages ?? [];
  const claims = pages.flatMap((page) => page.claims);
  const left = (pages[0]?.total ?? 0) - claims.length;
  const reading = claimReading(pages);

  // Where the head failed too, it has said so already.
  if (!data && error) return detail.error ? null : <Failure message={failureMessage(error)} onRetry={retry} />;
  if (!data) return <Skeleton lines={10} />;
  if (claims.length === 0) return <p>{strings.noClaims}</p>;
  return (
    <>
      <OriginalNote />
      {groupClaims(id, claims, detail.data?.claim_counts ?? []).map((group) => (
        <ClaimGroupSection key={group.key} group={group} reading={reading} from={id} />
      ))}
      {error && <Failure message={failureMessage(error)} />}
      {hasNextPage && (
        <Button fullWidth variant="default" mt="sm" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {strings.moreClaims(Math.min(left, CLAIMS_PER_PAGE))}
        </Button>
      )}
    </>
  );
}
