import { createContext } from "preact";
import type { Visitor } from "../access/visitor.ts";

/** For whom a page is made: menus and forms ask it. `undefined` for a page that stands alone, and before signing in. */
export const VisitorContext = createContext<Visitor | undefined>(undefined);
