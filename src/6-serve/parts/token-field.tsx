import { useContext } from "preact/hooks";
import { VisitorContext } from "./visitor-context.ts";

/** What proves that a form is ours; every form that changes something holds it. */
export function TokenField() {
  return <input type="hidden" name="token" value={useContext(VisitorContext)?.token} />;
}
