import type { Form } from "./form.ts";
import type { Visitor } from "./visitor.ts";

/** What travels with a request: who asks, and the form that was sent. */
export interface DeskEnv {
  Variables: { visitor: Visitor | undefined; form: Form };
}
