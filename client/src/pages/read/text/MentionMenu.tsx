import type { Mention } from "@atlas/server/contract";
import { Menu } from "@mantine/core";
import { useNavigate } from "react-router";
import { countryName } from "../../../model/words/codes/codeNames.ts";
import { withAside } from "../../../model/words/listWords.ts";
import { typeName } from "../../../model/words/names.ts";
import { readableTitle } from "../../../model/words/readableWord.ts";
import { canvasAddress, entityAddress } from "../../../papers/answers/common/canvasAddress.ts";
import { meantBy, writtenName } from "../../../papers/answers/reading/readSentences.ts";
import { strings } from "../../../papers/answers/reading/strings.ts";
import { EntityName } from "../../../parts/claim/EntityName.tsx";
import type { LateMenu } from "../../../ui/LazyMenu.tsx";
import { MenuAtButton } from "../../../ui/MenuAtButton.tsx";
import type { ReadText } from "../useReading.ts";

export interface MentionMenuProps {
  read: ReadText;
  mention: Mention;
}

export function MentionMenu({ read, mention, button }: MentionMenuProps & LateMenu) {
  const navigate = useNavigate();
  const { kept, records, change } = read;
  const written = writtenName(kept.text, mention);
  const meant = meantBy(mention) ?? "";
  const choose = (id: string) => change({ meanings: { ...kept.meanings, [written.toLowerCase()]: id } });
  return (
    <MenuAtButton button={button} inText>
      {mention.ids.length > 1 && (
        <>
          <Menu.Label>{strings.which}</Menu.Label>
          {mention.ids.map((id) => {
            const entity = records.entities.get(id);
            if (entity === undefined) return null;
            const facts = [
              entity.kind === null ? typeName(entity.type) : readableTitle(entity.kind),
              ...(entity.country === null ? [] : [countryName(entity.country)]),
            ];
            return (
              <Menu.RadioItem
                key={id}
                value={id}
                checked={id === meant && !mention.ambiguous}
                closeMenuOnClick
                onChange={() => choose(id)}
              >
                <EntityName entity={entity} /> {withAside("", facts.join(" · "))}
              </Menu.RadioItem>
            );
          })}
          <Menu.Divider />
        </>
      )}
      <Menu.Item onClick={() => navigate(canvasAddress([meant], { kind: "entity", id: meant }))}>
        {strings.showCard}
      </Menu.Item>
      <Menu.Item onClick={() => navigate(entityAddress(meant))}>{strings.showCanvas}</Menu.Item>
      <Menu.Item onClick={() => change({ ignored: [...new Set([...kept.ignored, written])] })}>
        {strings.ignore(written)}
      </Menu.Item>
    </MenuAtButton>
  );
}
