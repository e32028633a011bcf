import type { Entity } from "@atlas/server/contract";
import { entityClasses, entityClassOf, evidenceGrades } from "@atlas/server/vocabulary";
import { EntityName } from "../../../parts/claim/EntityName.tsx";
import { OtherName } from "../../../parts/claim/OtherName.tsx";
import { ShapeMark } from "../../../parts/claim/ShapeMark.tsx";
import type { HopReading, PathReading } from "../readPaths.ts";
import css from "./drawing.module.css";

export function PathDrawing({ path }: { path: PathReading }) {
  return (
    <div className={`grid ${css.drawing}`} aria-hidden="true">
      {path.entities.map((entity, index) => (
        <Stop key={entity.id} entity={entity} hop={path.hops[index]} />
      ))}
    </div>
  );
}

function Stop({ entity, hop }: { entity: Entity; hop: HopReading | undefined }) {
  return (
    <div className={`centred grid inMiddle relative ${css.stop}`}>
      <ShapeMark shape={entityClasses[entityClassOf(entity)]} size={22} />
      <EntityName entity={entity} className={`small strong breaks ${css.name}`} />
      <OtherName entity={entity} className={`muted tiny ${css.nameZh}`} />
      {hop && <HopLine hop={hop} />}
    </div>
  );
}

/** The line of one step, by evidence, with an arrowhead in the claim's direction and the number of claims. */
function HopLine({ hop: { evidence, direction, claims } }: { hop: HopReading }) {
  const { light, dark } = evidenceGrades[evidence];
  return (
    <div className={`row absolute top0 ${css.hop}`} style={{ color: `light-dark(${light}, ${dark})` }}>
      {direction === "backward" && <Head path="M9 0 0 6l9 6z" />}
      <svg className={css.line} data-grade={evidence} aria-hidden="true" focusable="false">
        {(evidence === "assessed" ? [4, 8] : [6]).map((y) => (
          <line key={y} x1="0" x2="100%" y1={y} y2={y} />
        ))}
      </svg>
      {direction === "forward" && <Head path="M0 0 9 6 0 12z" />}
      {claims.length > 1 && <span className={`muted centred full absolute left0 ${css.count}`}>{claims.length}</span>}
    </div>
  );
}

function Head({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 9 12" width={9} height={12} className={`rigid ${css.arrow}`} aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}
