import type { EntityType } from "@atlas/server/vocabulary";
import { useQuery } from "@tanstack/react-query";
import { entityName } from "../../model/words/entityName.ts";
import { entityDetail } from "../api/entities.ts";
import { isNotFound } from "../api/request/ApiError.ts";
import { useEntityPicker } from "./useEntityPicker.ts";

/**
 * A field for one entity, given its id: a picker that shows its name, and whether the id is unknown.
 * An empty id means none yet.
 */
export function useEntityField(id: string, onPick: (id: string) => void, types?: readonly EntityType[]) {
  const { data, error } = useQuery({ ...entityDetail(id), enabled: id !== "" });
  const chosen = id === "" || !data ? "" : entityName(data.entity);
  const picker = useEntityPicker({ onPick, chosen, types });
  const unknown = id !== "" && isNotFound(error);
  return { picker, unknown };
}
