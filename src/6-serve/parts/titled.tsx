import type { ComponentChildren } from "preact";

interface TitledProps {
  /** Begins the id of its heading. */
  readonly id: string;
  readonly heading: string;
  readonly children: ComponentChildren;
}

/** A part of a page under a heading that names it. */
export function Titled({ id, heading, children }: TitledProps) {
  return (
    <section aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      {children}
    </section>
  );
}
