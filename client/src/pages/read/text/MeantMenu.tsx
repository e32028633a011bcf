import type { MeantWord } from "@atlas/server/contract";
import { Menu } from "@mantine/core";
import { useNavigate } from "react-router";
import { canvasAddress } from "../../../papers/answers/common/canvasAddress.ts";
import { writtenName } from "../../../papers/answers/reading/readSentences.ts";
import { strings } from "../../../papers/answers/reading/strings.ts";
import { EntityName } from "../../../parts/claim/EntityName.tsx";
import type { LateMenu } from "../../../ui/LazyMenu.tsx";
import { MenuAtButton } from "../../../ui/MenuAtButton.tsx";
import type { ReadText } from "../useReading.ts";

export interface MeantMenuProps {
  read: ReadText;
  word: MeantWord;
}

/** The menu of a word such as "it": whom it means, and whom else it may mean; of "both" it opens either. */
export function MeantMenu({ read, word, button }: MeantMenuProps & LateMenu) {
  const navigate = useNavigate();
  const { kept, records, change } = read;
  const written = writtenName(kept.text, word);
  const place = `${written.toLowerCase()}@${word.start}`;
  const means = word.ids.flatMap((id) => records.entities.get(id) ?? []);
  return (
    <MenuAtButton button={button} inText>
      {word.count === 1 && means.length > 1 && (
        <>
          <Menu.Label>{strings.which}</Menu.Label>
          {means.map((entity) => (
            <Menu.RadioItem
              key={entity.id}
              value={entity.id}
              checked={entity.id === word.ids[0]}
              closeMenuOnClick
              onChange={() => change({ meanings: { ...kept.meanings, [place]: entity.id } })}
            >
              <EntityName entity={entity} />
            </Menu.RadioItem>
          ))}
          <Menu.Divider />
        </>
      )}
      {means.slice(0, word.count).map((entity) => (
        <Menu.Item
          key={entity.id}
          onClick={() => navigate(canvasAddress([entity.id], { kind: "entity", id: entity.id }))}
        >
          {strings.showCardOf(entity)}
        </Menu.Item>
      ))}
    </MenuAtButton>
  );
}
