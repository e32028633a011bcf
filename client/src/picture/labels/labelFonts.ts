import { LABEL_SIZE } from "./footprint.ts";
import { isWide } from "./labelText.ts";

const LATIN = '"Source Sans 3 Variable"';
const CHINESE = '"Noto Sans SC Variable"';

/** Fonts of labels. Cytoscape accepts double quotes only. */
export const LABEL_FONTS = `${LATIN}, ${CHINESE}, sans-serif`;

/** Knows which characters can be drawn, and loads the font slices for the others. */
export interface LabelFonts {
  /** Whether every character of a text is loaded. Text drawn too early shows boxes, which Cytoscape caches. */
  ready(text: string): boolean;
  /** Loads what these texts need; true if something new was loaded. */
  load(texts: string[]): Promise<boolean>;
}

/** Label fonts based on the document's font faces; without a document every character counts as loaded. */
export function createLabelFonts(faces: Pick<FontFaceSet, "load"> | undefined): LabelFonts {
  const there = new Set<string>();
  // Labels are checked again with each picture.
  const drawable = new Set<string>();
  return {
    ready(text) {
      if (faces === undefined || drawable.has(text)) return true;
      const ready = [...text].every((character) => there.has(character));
      if (ready) drawable.add(text);
      return ready;
    },
    async load(texts) {
      const missing = [...new Set(texts.join(""))].filter((character) => !there.has(character));
      if (faces === undefined || missing.length === 0) return false;
      await Promise.allSettled([
        loadFace(
          faces,
          LATIN,
          missing.filter((character) => !isChinese(character)),
        ),
        loadFace(faces, CHINESE, missing.filter(isChinese)),
      ]);
      // A slice that fails to load counts too: the system font is better than no name.
      for (const character of missing) there.add(character);
      return true;
    },
  };
}

/** Arrows are only in the Chinese font. Drawn before it is there, their label would be measured with another font. */
function isChinese(character: string): boolean {
  return isWide(character) || /[←-↓]/.test(character);
}

async function loadFace(faces: Pick<FontFaceSet, "load">, family: string, characters: string[]): Promise<void> {
  if (characters.length > 0) await faces.load(`${LABEL_SIZE}px ${family}`, characters.join(""));
}
