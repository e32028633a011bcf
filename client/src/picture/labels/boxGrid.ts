/** A rectangle with an owner. */
export interface Box {
  id: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Finds overlapping rectangles without comparing all of them. */
export interface BoxGrid {
  add(box: Box): void;
  /** Whether a rectangle overlaps one of another owner. */
  meets(box: Box): boolean;
}

/** About the size of a label, so that most rectangles lie in few cells. */
const CELL = 120;

/** Cells in a column of the grid, more than any picture has. */
const COLUMN = 100_000;

/** An empty grid. */
export function createBoxGrid(): BoxGrid {
  const cells = new Map<number, Box[]>();
  return {
    add(box) {
      isInSomeCell(box, (key) => {
        const cell = cells.get(key);
        if (cell) cell.push(box);
        else cells.set(key, [box]);
        return false;
      });
    },
    meets: (box) =>
      isInSomeCell(box, (key) => cells.get(key)?.some((other) => other.id !== box.id && meet(box, other)) ?? false),
  };
}

/** Whether this is so of some cell that a rectangle touches: asked of the cells one after the other, without a list of them. */
function isInSomeCell({ left, right, top, bottom }: Box, isSo: (key: number) => boolean): boolean {
  const [lastColumn, lastRow] = [Math.floor(right / CELL), Math.floor(bottom / CELL)];
  for (let column = Math.floor(left / CELL); column <= lastColumn; column += 1) {
    for (let row = Math.floor(top / CELL); row <= lastRow; row += 1) if (isSo(column * COLUMN + row)) return true;
  }
  return false;
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
