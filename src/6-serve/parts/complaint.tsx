import { Foreign } from "./foreign.tsx";

/** Why what was sent was not done; nothing where it was, or at the first look. */
export function Complaint({ text }: { readonly text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <p class="complaint" role="alert">
      <Foreign text={text} />
    </p>
  );
}
