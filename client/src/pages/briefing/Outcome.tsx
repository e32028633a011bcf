import css from "./files.module.css";

/** The result of an action: a message, or a fault; both are empty before the first. */
interface OutcomeProps {
  message: string;
  fault: string;
}

export function Outcome({ message, fault }: OutcomeProps) {
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
