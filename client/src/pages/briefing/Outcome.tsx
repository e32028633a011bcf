import css from "./files.module.css";

export function Outcome({ message, fault }: { message: string; fault: string }) {
  return (
    <>
      <div role="status" className={css.outcome}>
        {message}
      </div>
      {fault !== "" && (
        <p role="alert" className={css.fault}>
          {fault}
        </p>
      )}
    </>
  );
}
