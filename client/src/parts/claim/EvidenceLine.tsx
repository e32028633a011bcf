import { type Evidence, evidenceGrades } from "@atlas/server/vocabulary";

/** The line style of a grade; decorative, because a word always stands beside it. */
export function EvidenceLine({ grade, width = 26 }: { grade: Evidence; width?: number }) {
  const { light, dark } = evidenceGrades[grade];
  const stroke = `light-dark(${light}, ${dark})`;
  const line = { stroke, strokeWidth: grade === "disputed" ? 3 : 2, ...dashes[grade] };
  return (
    <svg
      viewBox={`0 0 ${width} 8`}
      width={width}
      height={8}
      aria-hidden="true"
      focusable="false"
      style={{ flex: "none" }}
    >
      {grade === "assessed" ? (
        <path d={`M0 2.5H${width}M0 5.5H${width}`} style={{ stroke, strokeWidth: 1.2 }} />
      ) : (
        <path d={`M0 4H${width}`} style={line} />
      )}
    </svg>
  );
}

const dashes: Partial<Record<Evidence, { strokeDasharray: string }>> = {
  "single-source": { strokeDasharray: "7 4" },
  "self-reported": { strokeDasharray: "2 3" },
};
