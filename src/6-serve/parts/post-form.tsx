import type { ComponentChildren } from "preact";
import { TokenField } from "./token-field.tsx";

interface PostFormProps {
  readonly action: string;
  readonly children: ComponentChildren;
  /** Whether files go with it. */
  readonly hasFiles?: boolean;
  /** Id of what names it, where it is not the only form of its section. */
  readonly labelledBy?: string;
}

/** A form that changes something: with the proof that it was made for this visitor. */
export function PostForm({ action, children, hasFiles = false, labelledBy }: PostFormProps) {
  return (
    <form
      method="post"
      action={action}
      class="add-form"
      encType={hasFiles ? "multipart/form-data" : undefined}
      aria-labelledby={labelledBy}
    >
      <TokenField />
      {children}
    </form>
  );
}
