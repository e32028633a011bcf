import css from "./files.module.css";

export function Outcome({ message, fault }: { message: string; fault: string }) {
  return (
    <>
      <div role="status" className={`accent small breaks ${css.outcome}`}>
        {message}
      </div>
      {fault !== "" && (
        <p role="alert" className="warning small above4">
          {fault}
        </p>
      )}
    </>
  );
}
